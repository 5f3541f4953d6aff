import { dayAfter, dayInWords, weekdayOf, WEEKDAYS, type Day, type Weekday } from './calendar.ts';

/** A day, and an hour of it where one is named. */
export interface Moment {
  readonly day: Day;
  /** Minutes from midnight, or null. */
  readonly minutes: number | null;
}

/** Our arithmetic on the calendar: which weekday a day is, or what moment some time leads to. */
export type Reckoning =
  | { readonly of: 'weekday'; readonly day: Day; readonly weekday: Weekday }
  | { readonly of: 'shift'; readonly from: Moment; readonly by: Shift; readonly to: Moment };

/** Some time forward, or back where the amount is negative. */
export interface Shift {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

const MINUTES = { minute: 1, hour: 60, day: 24 * 60 } as const;

/** A reckoning as a reader is shown it. */
export function inWords(reckoning: Reckoning): string {
  if (reckoning.of === 'weekday') {
    return `${dayInWords(reckoning.day)} = ${WEEKDAYS[reckoning.weekday]}`;
  }
  const { amount, unit } = reckoning.by;
  const size = Math.abs(amount);
  const shift = `${amount < 0 ? '−' : '+'} ${size} ${unit}${size === 1 ? '' : 's'}`;
  return `${momentInWords(reckoning.from)} ${shift} = ${momentInWords(reckoning.to)}`;
}

/** The same with the right result; null where the calendar does not reach so far. */
export function workedOut(reckoning: Reckoning): Reckoning | null {
  if (reckoning.of === 'weekday') {
    const weekday = weekdayOf(reckoning.day);
    return weekday === null ? null : { ...reckoning, weekday };
  }
  const to = shifted(reckoning.from, reckoning.by);
  return to === null ? null : { ...reckoning, to };
}

function shifted({ day, minutes }: Moment, { amount, unit }: Shift): Moment | null {
  const total = (minutes ?? 0) + amount * MINUTES[unit];
  const after = dayAfter(day, Math.floor(total / MINUTES.day));
  if (after === null) return null;
  const rest = total - Math.floor(total / MINUTES.day) * MINUTES.day;
  return { day: after, minutes: minutes === null ? null : rest };
}

function momentInWords({ day, minutes }: Moment): string {
  if (minutes === null) return dayInWords(day);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}, ${dayInWords(day)}`;
}
