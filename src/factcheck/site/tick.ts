import { dayParts } from '../calendar.ts';
import type { Day } from '../calendar.ts';

const LENGTH_OF_DAY = 86_400_000;
/** A scale of days has at most so many between two numbers, and reaches over at most so many years. */
const FURTHEST = 31;
const LONGEST = 20 * 366;

/** Whether the bare numbers along a scale are even steps from zero, or days of a window in even steps. */
export function isScale(ticks: readonly number[], days: readonly Day[]): boolean {
  const [first, second] = ticks;
  if (first === undefined) return true;
  const step = (second ?? 1) - first;
  if (first === 0 && step > 0 && ticks.every((tick, i) => tick === i * step)) return true;
  const calendar = daysOfMonth(days);
  return calendar.some(
    (day, from) =>
      day === first &&
      Array.from({ length: FURTHEST }, (_, i) => i + 1).some((by) =>
        ticks.every((tick, i) => tick === calendar[from + i * by]),
      ),
  );
}

/**
 * Whether two ticks alone, nought and another, have a step that some longer scale of the same chart has;
 * where none is longer, nothing speaks against them.
 */
export function isStepOf(
  ticks: readonly number[],
  others: readonly (readonly number[])[],
): boolean {
  const [first, second] = ticks;
  if (ticks.length !== 2 || first !== 0) return true;
  const steps = others.filter(([from, , third]) => from === 0 && third !== undefined);
  return steps.length === 0 || steps.some(([, step]) => step === second);
}

/** The days of the month from the first to the last of some days. */
function daysOfMonth(days: readonly Day[]): number[] {
  const times = days.filter(dayParts).map((day) => Date.parse(`${day}T00:00:00Z`));
  if (times.length === 0) return [];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const length = Math.min(Math.round((to - from) / LENGTH_OF_DAY) + 1, LONGEST);
  return Array.from({ length }, (_, i) => new Date(from + i * LENGTH_OF_DAY).getUTCDate());
}
