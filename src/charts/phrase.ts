import { utcFormat, utcParse } from 'd3';
import { words } from '../words/words.ts';
import type { Bound, Row } from './row.ts';

/** What the records of a chart have in place of days, or of a number, that nobody gave. */
export const NOT_STATED = 'not stated';

/** Dates in running text, or on a drawing whose year is said once for all of them. */
export type Length = 'long' | 'short' | 'yearless';

const MONTH = { long: '%B', short: '%b', yearless: '%b' } as const;
const YEAR = { long: ' %Y', short: ' %Y', yearless: '' } as const;
const DASH = '–';
const parseDay = utcParse('%Y-%m-%d');

/** The bound in words; empty where the number is exact. */
export function boundWords(bound: Bound): string {
  return words.charts.bounds[bound];
}

/** The digits of a number as they are printed everywhere, thousands set off. */
export function digits(number: number): string {
  return words.common.number(number);
}

/** The number with its bound, such as `at least 1,200`, or `not stated`. */
export function count(row: Row): string {
  if (row.number === null) return words.common.notStated;
  return [boundWords(row.bound), digits(row.number)].filter(Boolean).join(' ');
}

/** Who and what is counted, such as `Fishers injured`, or `Fishers injured, all told` for `Fishers, all told`. */
export function heading({ groupLabel, measure }: Pick<Row, 'groupLabel' | 'measure'>): string {
  const [who = '', ...more] = groupLabel.split(',');
  return [words.charts.counting(who, measure), ...more].join(',');
}

/** Who gave the number, of whom, and in which document, as far as the row says it. */
export function whoWords({ speaker, whom, document }: Row): string {
  const counted = whom ? words.charts.ofWhom(speaker, whom) : speaker;
  return document ? words.charts.printedIn(counted, document) : counted;
}

/** The beginning of a day in UTC. Throws where `day` is not `YYYY-MM-DD`. */
export function dayOf(day: string): Date {
  const date = parseDay(day);
  if (date === null) throw new RangeError(`Unexpected day \`${day}\`, expected \`YYYY-MM-DD\``);
  return date;
}

/** One day in words. */
export function day(value: string, length: Length = 'long'): string {
  return utcFormat(`%-d ${MONTH[length]}${YEAR[length]}`)(dayOf(value));
}

/** The days of a window, what both ends share said once: `2 May 2031`, `2–4 May 2031`, `30 Apr – 2 May 2031`. */
export function days({ from, to }: Row['window'], length: Length = 'long'): string {
  if (from === to) return day(from, length);
  const [year, month] = [from.slice(0, 4) === to.slice(0, 4), from.slice(0, 7) === to.slice(0, 7)];
  const [start, dash] = month
    ? ['%-d', DASH]
    : [`%-d ${MONTH[length]}${year ? '' : YEAR[length]}`, ` ${DASH} `];
  return `${utcFormat(start)(dayOf(from))}${dash}${day(to, length)}`;
}

/** Whether the speaker said over which days was counted; if not, `from` and `to` only say where to draw. */
export function isStated({ label }: Row['window']): boolean {
  return label.trim() !== NOT_STATED;
}

/** The window in the words of its label, the days after it unless the label names the month, or the year they are, itself. */
export function windowWords({ window }: Row, length: Length = 'long'): string {
  const label = window.label.trim();
  if (!isStated(window)) return words.common.notStated;
  if (label === '') return days(window, length);
  const named =
    [window.from, window.to].some((end) => label.includes(monthOf(end))) ||
    (isYear(window) && label.includes(window.from.slice(0, 4)));
  return named ? label : `${label} (${days(window, length)})`;
}

/** Whether days are those of one year of the calendar. */
function isYear({ from, to }: Row['window']): boolean {
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
}

function monthOf(value: string): string {
  return utcFormat('%B')(dayOf(value));
}

/** The day for which the number holds. */
export function asOfWords({ asOf }: Row, length: Length = 'long'): string {
  return asOf === null ? words.common.notStated : day(asOf, length);
}

/** The year of every day that the rows speak of, or null where there are several. */
export function commonYear(rows: readonly Row[]): string | null {
  const all = rows.flatMap(({ window, asOf }) => [window.from, window.to, asOf ?? window.to]);
  const years = new Set(all.map((value) => value.slice(0, 4)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** One count in a sentence: everything that its mark shows. */
export function reading(row: Row): string {
  return words.charts.reading({
    counted: heading(row),
    number: count(row),
    status: row.statusLabel,
    who: whoWords(row),
    days: windowWords(row),
    asOf: asOfWords(row),
  });
}
