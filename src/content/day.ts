import { NOT_STATED } from '../factcheck/corpus.ts';
import { dayParts, MONTHS } from '../factcheck/calendar.ts';

/** A day in words, such as `9 April 2031`; what is no day is returned as it is. */
export function dayInWords(day: string, withYear = true): string {
  const parts = dayParts(day);
  if (!parts) return day;
  return `${parts.day} ${MONTHS[parts.month - 1]}${withYear ? ` ${parts.year}` : ''}`;
}

/** The days from the first to the last of some in words; empty where none is stated. */
export function spanInWords(days: readonly string[]): string {
  const stated = days.filter((day) => day !== NOT_STATED).toSorted();
  const [first] = stated;
  const last = stated.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return dayInWords(first);
  const [a, b] = [dayParts(first), dayParts(last)];
  if (a?.year === b?.year && a?.month === b?.month) return `${a?.day} to ${dayInWords(last)}`;
  return `${dayInWords(first, a?.year !== b?.year)} to ${dayInWords(last)}`;
}
