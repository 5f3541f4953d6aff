import { bears, type Bearing } from './bearing.ts';
import type { Figure } from './kind.ts';

/** Two days or hours that stand side by side in a list, or at the ends of a span. */
export type Joined = readonly [first: Figure, second: Figure];

const DAYS: ReadonlySet<Figure['kind']> = new Set(['date', 'weekday', 'clock']);
const JOINT = /^(?:,?\s(?:and|or|to|until|till)\s(?:(?:on|at|from|the|an?)\s){0,2}|\s?[–—-]\s?)$/iu;

/** The days and hours of a text that are joined, two by two. */
export function joinedIn(text: string, found: readonly Figure[]): Joined[] {
  const days = found.filter(({ kind }) => DAYS.has(kind));
  return days.flatMap((second, i): Joined[] => {
    const first = days[i - 1];
    return first && JOINT.test(text.slice(first.end, second.start)) ? [[first, second]] : [];
  });
}

/** Of a joined pair, the one that stands elsewhere joined with another than here, and with that one nowhere. */
export function parted(
  [first, second]: Joined,
  told: readonly Joined[],
  bearing: Bearing,
): Figure | null {
  const same = (one: Figure, other: Figure) =>
    one.kind === other.kind && bears(one, other, bearing) === true;
  const ends = told.map(([from, to]) => [same(first, from), same(second, to)] as const);
  if (ends.some(([from, to]) => from && to)) return null;
  if (ends.some(([from]) => from)) return second;
  return ends.some(([, to]) => to) ? first : null;
}
