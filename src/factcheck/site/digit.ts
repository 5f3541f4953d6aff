import type { Corpus } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { once, onceFor } from '../memo.ts';
import { TIMELINE_CHART } from '../timeline/event.ts';
import { unborne } from './borne.ts';
import {
  chartWords,
  creditTexts,
  datingsOf,
  datingTexts,
  isMap,
  isTimeline,
  mapTexts,
  originTexts,
  rowTexts,
  timelineTexts,
} from './chart-text.ts';
import { chunks, hasDigit, holds, indexOf, type Index } from './chunk.ts';
import { dayForms } from './days.ts';
import { description } from './description.ts';
import { leftOutTexts, noteTexts, reckonedText, termsOf } from './note-text.ts';
import { daysOf, isTick, rowsIn, scales } from './scale.ts';
import { pageTexts } from './scope.ts';
import type { Run, Shown } from './shown.ts';
import { stray } from './stray.ts';

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
      if (isTick(run)) return [];
      if (isTimeline(run.chart) && run.row === null && run.kind === 'words')
        return untold(run, [told])
          .filter((word) => unborne(run, [credits(corpus)]).includes(word))
          .map((word) => stray(page, run, word));
      const wrong = misreckoned(corpus, page, run);
      if (wrong !== undefined) return [stray(page, run, wrong)];
      const toll = run.row === null ? undefined : tolls.get(run.row);
      const bounds = indexesOf(run, own, read);
      const words = [
        ...unborne(run, bounds, toll),
        ...excerpts(run).flatMap((text) => untold({ ...run, text }, texts)),
      ];
      return [...new Set(words)].map((word) => stray(page, run, word));
    }),
    ...scales(corpus, page),
  ];
}

/** The first number of our own arithmetic that does not stand in its note as it was reckoned, whatever else its page has. */
function misreckoned(corpus: Corpus, { file }: Shown, run: Run): string | undefined {
  const own = run.note === null ? null : reckonedText(corpus, file, run.note);
  if (own === null || !run.text.includes('=')) return undefined;
  if (holds([run.text], chunks(own).flat())) return undefined;
  return chunks(run.text).flat().find(hasDigit);
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
