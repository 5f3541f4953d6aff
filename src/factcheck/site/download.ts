import { NOT_STATED, type Corpus, type Toll } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { momentOf, TIMELINE_CHART, type Dating } from '../timeline/event.ts';
import { whenInWords } from '../timeline/when.ts';
import { chunks, indexOf } from './chunk.ts';
import { unborne } from './digit.ts';
import type { Passages } from './quote.ts';
import {
  chartWords,
  datingsOf,
  datingTexts,
  originTexts,
  rowTexts,
  timelineTexts,
} from './scope.ts';

/** The rows of a chart as a file gives them away. */
export interface Download {
  readonly file: string;
  readonly chart: string;
  /** Cells by column; what is not stated says so. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Words of the file that belong to no row. */
  readonly words: readonly string[];
}

/** Addresses within the site: their digits are those of ids. */
const ADDRESSES: readonly string[] = ['row', 'note'];

/** Every row of a chart's file is a row of that chart, each once, with the values that the content has; nothing else there has a digit of its own. */
export function downloads(corpus: Corpus, passages: Passages, download: Download): Finding[] {
  const { chart, rows } = download;
  const due = dueOf(corpus, chart);
  const ids = rows.map(({ id }) => id ?? '');
  const lost = [...due.keys()].filter((id) => !ids.includes(id));
  const general = indexOf([...wordsOf(corpus, chart), ...originTexts(corpus, chart)]);
  return [
    ...lost.map((id) => finding(download, id, 'missing', 'lack of a row', 'one')),
    ...rows.flatMap((row, i) => {
      const id = ids[i] ?? '';
      const known = due.get(id);
      if (!known || ids.indexOf(id) !== i)
        return [finding(download, id, 'mark', `row \`${id}\``, 'each row of its chart once')];
      return [
        ...Object.entries(known.cells).flatMap(([name, value]) =>
          row[name] === undefined || plain(row[name]) === plain(value)
            ? []
            : [finding(download, id, 'value', `\`${name}\` \`${row[name]}\``, `\`${value}\``)],
        ),
        ...passage(passages, download, id, row),
        ...Object.entries(row)
          .filter(
            ([name]) => !(name in known.cells || ADDRESSES.includes(name) || name === 'passage'),
          )
          .flatMap(([name, text]) =>
            unborne({ text }, [indexOf([id, ...known.texts]), general], known.toll).map((word) =>
              finding(download, id, 'shown', `\`${word}\` in \`${name}\``, 'digits of its row'),
            ),
          ),
      ];
    }),
    ...download.words.flatMap((text) =>
      unborne({ text }, [general]).map((word) =>
        finding(
          download,
          '',
          'shown',
          `\`${word}\` in \`${text.slice(0, 80)}\``,
          'digits of the chart',
        ),
      ),
    ),
  ];
}

/** What a file must say of a row, by column, and the texts that bear out what else it says. */
interface Due {
  readonly cells: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  readonly toll?: Toll;
}

function dueOf(corpus: Corpus, chart: string): ReadonlyMap<string, Due> {
  if (chart === TIMELINE_CHART)
    return new Map([...datingsOf(corpus)].map(([id, dating]) => [id, datingDue(corpus, dating)]));
  const rows = corpus.charts.find(({ id }) => id === chart)?.rows ?? [];
  const tolls = corpus.tolls.filter(({ id }) => rows.includes(id));
  return new Map(tolls.map((toll) => [toll.id, tollDue(corpus, toll)]));
}

function tollDue(corpus: Corpus, toll: Toll): Due {
  const stated = toll.window.label !== NOT_STATED;
  return {
    cells: {
      ...{ group: toll.group, measure: toll.measure, bound: toll.bound, as_of: toll.asOf },
      number: toll.number === null ? NOT_STATED : String(toll.number),
      ...saidCells(corpus, toll),
      window_from: stated ? toll.window.from : NOT_STATED,
      window_to: stated ? toll.window.to : NOT_STATED,
      window_label: toll.window.label,
    },
    texts: [toll.id, ...rowTexts(corpus, toll)],
    toll,
  };
}

function datingDue(corpus: Corpus, dating: Dating): Due {
  const event = corpus.timeline.find(({ dated }) => dated.includes(dating));
  const { days, at, about, by, reported } = dating;
  return {
    cells: {
      ...{ event: event?.id ?? '', event_words: event?.what ?? '', when: whenInWords(dating) },
      ...{ from: days?.from ?? NOT_STATED, to: days?.to ?? NOT_STATED, at: at ?? NOT_STATED },
      ...{ about: String(about), by: String(by), reported: String(reported) },
      ...saidCells(corpus, dating),
    },
    texts: [dating.label, momentOf(dating), ...datingTexts(corpus, dating)],
  };
}

function saidCells(
  { speakers, sources, site }: Corpus,
  said: Pick<Toll, 'speaker' | 'source'>,
): Record<string, string> {
  const speaker = speakers.find(({ slug }) => slug === said.speaker);
  return {
    speaker: speaker?.slug ?? NOT_STATED,
    speaker_name: speaker?.name ?? NOT_STATED,
    status: site.sides.find(({ id }) => id === speaker?.side)?.status ?? 'reported',
    source: said.source,
    source_name: sources.find(({ slug }) => slug === said.source)?.short ?? '',
  };
}

/** The words that a file gives as those of a document stand there to the character. */
function passage(
  { byLabel }: Passages,
  download: Download,
  id: string,
  row: Readonly<Record<string, string>>,
): Finding[] {
  const due = byLabel.get(id)?.parts.join(' […] ');
  const shown = row.passage;
  if (shown === undefined || shown === due || shown === `'${due}`) return [];
  return [finding(download, id, 'value', `passage \`${shown}\``, `\`${due ?? 'none'}\``)];
}

function wordsOf(corpus: Corpus, id: string): string[] {
  if (id === TIMELINE_CHART) return timelineTexts(corpus);
  const chart = corpus.charts.find((each) => each.id === id);
  return chart ? chartWords(chart) : [];
}

/** Words compared without their typography. */
function plain(text: string): string {
  return chunks(text).flat().join(' ');
}

function finding(
  { file }: Download,
  row: string,
  rule: string,
  found: string,
  due: string,
): Finding {
  return {
    ...{ file, line: 1, column: 1 },
    rule: `ledger/${rule}`,
    message: `Unexpected ${found}${row === '' ? '' : ` of the row \`${row}\``}, expected ${due}, as the content has it.`,
    remedy: 'Write the file from the rows of the content alone.',
  };
}
