import { utcFormat } from 'd3';
import { words } from '../words/words.ts';
import { asOfWords, dayOf, days, isStated, type Length } from './phrase.ts';
import type { Row } from './row.ts';

/**
 * Over which days and as of when, in as few words as say it. A count holds as of its last day where nothing else is
 * said; a label stays where it names a month itself, and otherwise gives way to the days.
 */
export function shortWhen(row: Row, length: Length): string {
  const { window, asOf } = row;
  if (!isStated(window)) {
    return asOf === null ? words.charts.noDates : words.charts.asOf(asOfWords(row, length));
  }
  const span = namedDays(window) ?? days(window, length);
  if (asOf === null) return `${span}, ${words.charts.noAsOf}`;
  return holdsAtEnd(row) ? span : `${span}, ${words.charts.asOf(asOfWords(row, length))}`;
}

/** Whether the day for which a count holds is the last of the days counted, and goes without saying. */
export function holdsAtEnd({ window, asOf }: Row): boolean {
  return isStated(window) && asOf === window.to;
}

/** The label where it names a month of its window; else null. */
function namedDays({ from, to, label }: Row['window']): string | null {
  const months = [from, to].map((end) => utcFormat('%B')(dayOf(end)));
  return months.some((month) => label.includes(month)) ? label.trim() : null;
}
