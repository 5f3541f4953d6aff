import { NOT_STATED } from '../factcheck/corpus.ts';
import { dayInWords, dayParts } from '../factcheck/calendar.ts';

export { dayInWords };

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
