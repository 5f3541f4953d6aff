import type { Corpus } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { indexOf } from './chunk.ts';
import { isSame } from './data.ts';
import { unborne } from './borne.ts';
import { recordsOf, type Fields } from './record.ts';
import {
  chartWords,
  isMap,
  isTimeline,
  mapTexts,
  originTexts,
  timelineTexts,
} from './chart-text.ts';

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
export function downloads(corpus: Corpus, download: Download): Finding[] {
  const { chart, rows } = download;
  const due = dueOf(corpus, chart);
  const ids = rows.map(({ id }) => id ?? '');
  const lost = [...due.keys()].filter((id) => !ids.includes(id));
  const general = indexOf([...wordsOf(corpus, chart), ...originTexts(corpus, chart)]);
  const shown = (id: string, text: string, where: string): Finding[] =>
    unborne({ text }, [general]).map((word) =>
      finding(download, id, 'shown', `\`${word}\` in ${where}`, 'digits of the content'),
    );
  return [
    ...lost.map((id) => finding(download, id, 'missing', 'lack of a row', 'one')),
    ...rows.flatMap((row, i) => {
      const id = ids[i] ?? '';
      const fields = due.get(id);
      if (!fields || ids.indexOf(id) !== i)
        return [finding(download, id, 'mark', `row \`${id}\``, 'each row of its chart once')];
      return [
        ...Object.entries(fields).flatMap(([name, value]) =>
          isSame(name, row[name] ?? '', value)
            ? []
            : [
                finding(
                  download,
                  id,
                  'value',
                  `\`${name}\` \`${row[name] ?? 'missing'}\``,
                  `\`${String(value)}\``,
                ),
              ],
        ),
        ...Object.entries(row)
          .filter(([name]) => !(name in fields || ADDRESSES.includes(name)))
          .flatMap(([name, text]) => shown(id, text, `\`${name}\``)),
      ];
    }),
    ...download.words.flatMap((text) => shown('', text, `\`${text.slice(0, 80)}\``)),
  ];
}

/** The records that a chart's file must hold, by id: those of the table of which its rows are a part. */
function dueOf(corpus: Corpus, chart: string): ReadonlyMap<string, Fields> {
  const whole = isTimeline(chart) ? 'timeline' : isMap(chart) ? 'places' : null;
  const all = recordsOf(corpus, whole ?? 'tolls') ?? new Map<string, Fields>();
  if (whole !== null) return all;
  const rows = corpus.charts.find(({ id }) => id === chart)?.rows ?? [];
  return new Map([...all].filter(([id]) => rows.includes(id)));
}

function wordsOf(corpus: Corpus, id: string): string[] {
  if (isTimeline(id)) return timelineTexts(corpus);
  if (isMap(id)) return mapTexts(corpus);
  const chart = corpus.charts.find((each) => each.id === id);
  return chart ? chartWords(chart) : [];
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
