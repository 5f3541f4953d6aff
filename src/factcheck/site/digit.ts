import type { Chart, Corpus, Toll } from '../corpus.ts';
import { labelOf } from '../countable.ts';
import type { Finding } from '../finding.ts';
import { once, onceFor } from '../memo.ts';
import { bears, chunks, hasDigit, holds, indexOf, type Chunk, type Index } from './chunk.ts';
import { isCount, showsCount } from './count.ts';
import { dayForms } from './days.ts';
import {
  chartWords,
  creditTexts,
  datingsOf,
  datingTexts,
  isMap,
  isTimeline,
  leftOutTexts,
} from './scope.ts';
import { mapTexts } from './scope.ts';
import { noteTexts, originTexts, pageTexts, rowTexts, termsOf, timelineTexts } from './scope.ts';
import { TIMELINE_CHART } from '../timeline/event.ts';
import type { Run, Shown } from './shown.ts';
import { isScale, isStepOf } from './tick.ts';

/** Every digit of a page stands in a checked text of that page, in its row of the ledger or on a scale. */
export function digits(corpus: Corpus, page: Shown): Finding[] {
  const texts = pageTexts(corpus, page.file);
  const own = texts.map(indexOf);
  const tolls = new Map(corpus.tolls.map((toll) => [toll.id, toll]));
  const told = toldTexts(corpus);
  const read = once((key: string) => indexOf(textsOf(corpus, page, key)));
  return [
    ...page.runs.flatMap((run) => {
      if (run.kind === 'description' && !isTimeline(run.chart) && !isMap(run.chart))
        return description(corpus, page, run);
      if (run.kind === 'tick' && isNumber(run.text)) return [];
      if (isTimeline(run.chart) && run.row === null && run.kind === 'words')
        return untold(run, [told])
          .filter((word) => unborne(run, [credits(corpus)]).includes(word))
          .map((word) => stray(page, run, word));
      const toll = run.row === null ? undefined : tolls.get(run.row);
      const bounds = indexesOf(run, own, read);
      const words = [
        ...unborne(run, bounds, toll),
        ...excerpts(run).flatMap((text) => untold({ ...run, text }, texts)),
      ];
      return [...new Set(words)].map((word) => stray(page, run, word));
    }),
    ...scales(page).flatMap((ticks, _, all) => unscaled(corpus, page, ticks, all)),
  ];
}

/** The texts that bear out the digits of a run: of its row or chart alone, else of its note and page. */
function indexesOf(
  run: Run,
  own: readonly Index[],
  read: (key: string) => Index,
): readonly Index[] {
  if (run.row !== null) return [read(`row ${run.row}`)];
  if (run.chart !== null) return [read(`chart ${run.chart}`)];
  if (run.where === '<q>') return [read('left out')];
  return run.note === null ? own : [read(`note ${run.note}`), ...own];
}

function textsOf(corpus: Corpus, { file, numbers }: Shown, key: string): readonly string[] {
  const [what, id] = [key.split(' ')[0], key.slice(key.indexOf(' ') + 1)];
  const numbered = (label: string): string => `note ${numbers.get(label) ?? ''}`;
  if (what === 'note')
    return [...noteTexts(corpus, file, id), ...[id, ...termsOf(corpus, file, id)].map(numbered)];
  if (what === 'left') return leftOutTexts(corpus, file);
  if (what === 'row') {
    const own = corpus.tolls.filter((toll) => toll.id === id);
    const dating = datingsOf(corpus).get(id);
    const events = corpus.timeline.filter(({ dated }) => dated.some(({ label }) => label === id));
    return [
      ...own.flatMap((toll) => rowTexts(corpus, toll)),
      ...events.map(({ what }) => what),
      ...(dating ? datingTexts(corpus, dating) : []),
      numbered(id),
    ];
  }
  if (isTimeline(id)) return toldTexts(corpus);
  if (isMap(id)) return [...mapTexts(corpus), ...originTexts(corpus, id)];
  const chart = corpus.charts.find((each) => each.id === id);
  if (!chart) return [];
  const years = new Set(daysOf(corpus, chart).map((day) => day.slice(0, 4)));
  const held = rowsIn(corpus, chart);
  return [
    ...chartWords(chart),
    ...creditTexts(corpus),
    ...[...years].map((year) => `dates are in ${year}`),
    ...held.flatMap(({ asOf }) => dayForms(asOf).map((day) => `as of ${day}`)),
    // A drawing may say once over which days several of its rows were counted.
    ...new Set(held.map(({ window }) => window.label)),
    ...originTexts(corpus, id),
  ];
}

/** The words with digits that nothing bears out. */
export function unborne(run: Pick<Run, 'text'>, indexes: readonly Index[], toll?: Toll): string[] {
  const borne = (chunk: Chunk, at: number): boolean =>
    indexes.some((index) => bears(index, chunk, at)) ||
    (toll !== undefined && isCount(toll, chunk, at));
  if (!hasDigit(run.text)) return [];
  return chunks(run.text).flatMap((chunk) =>
    chunk.filter((word, at) => hasDigit(word) && !borne(chunk, at)),
  );
}

/** The words of the timeline, and where it comes from. */
const toldTexts = onceFor((corpus: Corpus): readonly string[] => [
  ...timelineTexts(corpus),
  ...originTexts(corpus, TIMELINE_CHART),
]);

/** Who is cited beside the timeline, as beside any chart. */
const credits = onceFor((corpus: Corpus): Index => indexOf(creditTexts(corpus)));

/** The words with digits of a line of the timeline's words that stands whole in none of its texts. */
function untold({ text }: Run, texts: readonly (readonly string[])[]): string[] {
  if (!hasDigit(text)) return [];
  const open = chunks(text).filter((chunk) => !texts.some((some) => holds(some, chunk)));
  return open.flatMap((chunk) => chunk.filter(hasDigit));
}

/** Words of a statement between quotation marks, outside notes and charts: one neighbour of a digit would be too few. */
function excerpts({ text, chart, note, row }: Run): string[] {
  if (chart !== null || note !== null || row !== null) return [];
  return [...text.matchAll(/“([^“”]*\p{N}[^“”]*)”/gu)].map(([, words = '']) => words);
}

/** A description tells each row of its chart once, under the name of who is counted. */
function description(corpus: Corpus, page: Shown, run: Run): Finding[] {
  const chart = corpus.charts.find(({ id }) => id === run.chart);
  const rows = rowsOf(corpus, chart);
  const names = [...new Set(rows.map(({ name }) => name))].map(escape);
  const parts =
    names.length === 0 ? [] : run.text.split(new RegExp(`(?=(?:${names.join('|')}): )`, 'u'));
  const left = new Set(rows);
  const told = parts.flatMap((part): Finding[] => {
    const row = [...left].find(
      ({ name, toll, index }) =>
        part.startsWith(`${name}: `) &&
        showsCount(toll, part) &&
        unborne({ text: part }, [index], toll).length === 0,
    );
    if (row) left.delete(row);
    const [word] = row ? [] : unborne({ text: part }, [indexOf(chart ? chartWords(chart) : [])]);
    return word === undefined ? [] : [stray(page, { ...run, text: part }, word)];
  });
  return told;
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

function rowsOf(corpus: Corpus, chart: Chart | undefined) {
  return corpus.tolls
    .filter(({ id }) => chart?.rows.includes(id))
    .map((toll) => ({
      toll,
      name: nameOf(corpus, toll),
      index: indexOf(rowTexts(corpus, toll)),
    }));
}

/** What a row counts as a drawing says it: `Sailors killed, all told` for `Sailors, all told`. */
function nameOf({ site }: Corpus, { group, measure }: Toll): string {
  const [who = '', ...more] = labelOf(site, group).split(',');
  return [`${who} ${measure}`, ...more].join(',');
}

/** The bare numbers that follow each other along the scales of a page. */
function scales({ runs }: Shown): Run[][] {
  const found: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'tick' && isNumber(run.text)) found.at(-1)?.push(run);
    else found.push([]);
  }
  return found.filter((ticks) => ticks.length > 0);
}

function unscaled(
  corpus: Corpus,
  page: Shown,
  ticks: readonly Run[],
  all: readonly (readonly Run[])[],
): Finding[] {
  const [run] = ticks;
  const chart = corpus.charts.find(({ id }) => id === run?.chart);
  const numbers = numbersOf(ticks);
  const others = all.filter(([other]) => other?.chart === run?.chart).map(numbersOf);
  const days = isTimeline(run?.chart ?? null)
    ? [...datingsOf(corpus).values()].flatMap((dating) =>
        dating.days === null ? [] : [dating.days.from, dating.days.to],
      )
    : chart
      ? daysOf(corpus, chart)
      : [];
  if (!run || (isScale(numbers, days) && isStepOf(numbers, others))) return [];
  const text = ticks.map((tick) => tick.text).join(', ');
  return [stray(page, { ...run, text }, text)];
}

function numbersOf(ticks: readonly Run[]): number[] {
  return ticks.map(({ text }) => Number(text.replaceAll(',', '')));
}

function isNumber(text: string): boolean {
  return /^\d[\d,]*$/u.test(text.trim());
}

function rowsIn({ tolls }: Corpus, { rows }: Chart): Toll[] {
  return tolls.filter(({ id }) => rows.includes(id));
}

function daysOf(corpus: Corpus, chart: Chart): string[] {
  return rowsIn(corpus, chart)
    .flatMap(({ window, asOf }) => [window.from, window.to, asOf])
    .filter((day) => /^\d/u.test(day));
}

function stray({ file }: Shown, run: Run, word: string): Finding {
  const text = run.text.replaceAll(/\s+/gu, ' ').trim();
  const holder = run.row === null ? '' : ` of the row \`${run.row}\``;
  return {
    ...{ file, line: 1, column: 1 },
    rule: run.row === null && run.kind !== 'description' ? 'site/digit' : 'ledger/shown',
    message: `Unexpected \`${word}\` in ${run.where}${holder}, \`${text.slice(0, 80)}\`, expected digits of a checked statement, a passage, the ledger or a value marked \`data-engine\`.`,
    remedy:
      'Take it from the content and show it with its words, or mark the element that holds it `data-engine` if the engine computed it.',
    found: word,
  };
}
