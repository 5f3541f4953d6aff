import { dayParts, monthLength, MONTHS } from '../calendar.ts';
import { NOT_STATED } from '../corpus.ts';
import { partOf } from '../figure/value.ts';
import type { Dating } from './event.ts';

type Days = Exclude<Dating['days'], null>;
type Parts = NonNullable<ReturnType<typeof dayParts>>;

/** The days of a dating as its passage would put them: a day, a month, `late 2019`, `25 to 29 May 2031`. */
export function daysInWords({ from, to }: Days): string {
  const [a, b] = [dayParts(from), dayParts(to)];
  if (!a || !b) return `${from} to ${to}`;
  if (from === to) return dayWords(a);
  const forms = [decade(a, b), years(a, b), months(a, b)];
  return forms.find((form) => form !== null) ?? joined(dayWords(a), dayWords(b));
}

/** When something happened in words, such as `9 April 2031, around 05:30` or `by 9 April 2031`. */
export function whenInWords({
  days,
  at,
  about,
  by,
  reported,
}: Pick<Dating, 'days' | 'at' | 'about' | 'by' | 'reported'>): string {
  const around = about ? 'around ' : '';
  const whole =
    days === null ? `day ${NOT_STATED}` : `${at === null ? around : ''}${daysInWords(days)}`;
  const first = `${reported ? 'in a report of ' : by ? 'by ' : ''}${whole}`;
  return at === null ? first : `${first}, ${around}${at}`;
}

function dayWords({ year, month, day }: Parts): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** Both ends, what they share at their ends said once. */
function joined(first: string, last: string): string {
  const [start, end] = [first.split(' '), last.split(' ')];
  let shared = 0;
  while (shared < start.length - 1 && start.at(-1 - shared) === end.at(-1 - shared)) shared += 1;
  return `${start.slice(0, start.length - shared).join(' ')} to ${last}`;
}

function isFirst({ month, day }: Parts): boolean {
  return month === 1 && day === 1;
}

function isLast({ month, day }: Parts): boolean {
  return month === 12 && day === 31;
}

/** `the 1940s`, `the late 1940s`; null where the days are no such part of a decade. */
function decade(a: Parts, b: Parts): string | null {
  if (!isFirst(a) || !isLast(b) || a.year === b.year) return null;
  const [first, last] = [a.year % 10, b.year % 10];
  if (a.year - first !== b.year - last) return null;
  const name = `${a.year - first}s`;
  if (first === 0 && last === 9) return `the ${name}`;
  const part = partOf(first, 3, 6);
  return part === partOf(last, 3, 6) && isPart(first, last, [0, 3, 6, 10])
    ? `the ${part} ${name}`
    : null;
}

/** `2024`, `late 2019`, `2019 to 2024`; null where the days are no whole years or thirds of one. */
function years(a: Parts, b: Parts): string | null {
  if (isFirst(a) && isLast(b)) return a.year === b.year ? `${a.year}` : `${a.year} to ${b.year}`;
  const whole = a.day === 1 && b.day === monthLength(b.year, b.month) && a.year === b.year;
  return whole && isPart(a.month, b.month, [1, 5, 9, 13])
    ? `${partOf(a.month, 5, 9)} ${a.year}`
    : null;
}

/** `August 2024`, `late January 2026`, `late January to early February 2026`; null for any other days. */
function months(a: Parts, b: Parts): string | null {
  const [first, last] = [startOf(a), endOf(b)];
  if (first === null || last === null) return null;
  if (a.year === b.year && a.month === b.month && first === last) return `${first}${monthWords(a)}`;
  const sole = a.year === b.year && a.month === b.month;
  if (sole && first === 'early ' && last === 'late ') return monthWords(a);
  return sole ? null : joined(`${first}${monthWords(a)}`, `${last}${monthWords(b)}`);
}

function monthWords({ year, month }: Parts): string {
  return `${MONTHS[month - 1]} ${year}`;
}

/** The third of a month that begins on a day; null where none does. */
function startOf({ day }: Parts): string | null {
  return [1, 11, 21].includes(day) ? `${partOf(day, 11, 21)} ` : null;
}

/** The third of a month that ends on a day; null where none does. */
function endOf({ year, month, day }: Parts): string | null {
  return [10, 20, monthLength(year, month)].includes(day) ? `${partOf(day, 11, 21)} ` : null;
}

/** Whether numbers are the first and the last of one third; `starts` has where each begins, and the end. */
function isPart(first: number, last: number, starts: readonly number[]): boolean {
  const at = starts.indexOf(first);
  return at >= 0 && (starts[at + 1] ?? 0) - 1 === last;
}
