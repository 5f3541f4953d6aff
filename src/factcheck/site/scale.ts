import type { Chart, Corpus, Toll } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { datingsOf, isTimeline } from './chart-text.ts';
import type { Run, Shown } from './shown.ts';
import { stray } from './stray.ts';
import { isScale, isStepOf } from './tick.ts';

/** Numbers along a scale of a page that are no even steps of one, nor days of what is drawn. */
export function scales(corpus: Corpus, page: Shown): Finding[] {
  return scalesOf(page).flatMap((ticks, _, all) => unscaled(corpus, page, ticks, all));
}

/** Whether a run is a bare number of a scale. */
export function isTick({ kind, text }: Run): boolean {
  return kind === 'tick' && isNumber(text);
}

/** The bare numbers that follow each other along the scales of a page. */
function scalesOf({ runs }: Shown): Run[][] {
  const found: Run[][] = [[]];
  for (const run of runs) {
    if (isTick(run)) found.at(-1)?.push(run);
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

/** The rows of the ledger that a chart shows. */
export function rowsIn({ tolls }: Corpus, { rows }: Chart): Toll[] {
  return tolls.filter(({ id }) => rows.includes(id));
}

/** The days of a chart's rows: of their windows, and as of when. */
export function daysOf(corpus: Corpus, chart: Chart): string[] {
  return rowsIn(corpus, chart)
    .flatMap(({ window, asOf }) => [window.from, window.to, asOf])
    .filter((day) => /^\d/u.test(day));
}
