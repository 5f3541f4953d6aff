/** Days of the Gregorian calendar as text, `YYYY-MM-DD`; no clock and no time zone is involved. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** From one day to another, both included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const WEEKDAYS = [
  ...['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
] as readonly string[];

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
] as readonly string[];

/** How many days a month has; `month` from 1. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Writes a day; null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > monthLength(year, month)) return null;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Takes a day apart; null where the text is no day of the calendar. */
export function dayParts(day: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return dayOf(parts.year, parts.month, parts.day) === null ? null : parts;
}

/** Whether the text is a day that the calendar has. */
export function isDay(day: string): boolean {
  return dayParts(day) !== null;
}

/** Sorts days, the earlier one first. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the day lies in the window, its ends included. */
export function within(day: string, window: DayWindow): boolean {
  return compareDays(window.from, day) <= 0 && compareDays(day, window.to) <= 0;
}

/** The weekday of a day, by Zeller's congruence; null where there is no such day. */
export function weekdayOf(day: string): Weekday | null {
  const parts = dayParts(day);
  if (parts === null) return null;
  // Zeller counts January and February as months 13 and 14 of the year before, and Saturday as 0.
  const month = parts.month < 3 ? parts.month + 12 : parts.month;
  const year = parts.month < 3 ? parts.year - 1 : parts.year;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const zeller = parts.day + Math.floor((13 * (month + 1)) / 5) + year + leaps;
  return ((zeller + 6) % 7) as Weekday;
}

/** The day after; null where the text is no day, or the last of the year 9999. */
export function nextDay(day: string): string | null {
  const parts = dayParts(day);
  if (parts === null) return null;
  return (
    dayOf(parts.year, parts.month, parts.day + 1) ??
    dayOf(parts.year, parts.month + 1, 1) ??
    dayOf(parts.year + 1, 1, 1)
  );
}

/** The day some days later, or earlier where the number is negative; null beyond the years 1 to 9999. */
export function dayAfter(day: string, days: number): string | null {
  const parts = dayParts(day);
  if (parts === null || !Number.isInteger(days)) return null;
  let { year, month } = parts;
  let rest = parts.day + days;
  while (rest < 1 && year > 0) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    rest += monthLength(year, month);
  }
  while (rest > monthLength(year, month) && year < 10000) {
    rest -= monthLength(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return dayOf(year, month, rest);
}

/** A day in words, such as `9 April 2031`; what is no day is returned as it is. */
export function dayInWords(day: string, withYear = true): string {
  const parts = dayParts(day);
  if (!parts) return day;
  return `${parts.day} ${MONTHS[parts.month - 1]}${withYear ? ` ${parts.year}` : ''}`;
}

/** The days of a window that fall on a weekday, in order; looks at 400 days at most. */
export function daysOn(weekday: Weekday, window: DayWindow): readonly string[] {
  const days: string[] = [];
  let day: string | null = isDay(window.from) ? window.from : null;
  for (let seen = 0; day !== null && within(day, window) && seen < 400; seen += 1) {
    if (weekdayOf(day) === weekday) days.push(day);
    day = nextDay(day);
  }
  return days;
}

/**
 * The day that a bare weekday means: the only one in the window or, where the day of publication is
 * known, the last one in the window that is not after it. Null where that leaves none or several.
 */
export function dayMeant(weekday: Weekday, window: DayWindow, published?: string): string | null {
  const days = daysOn(weekday, window);
  if (published !== undefined)
    return days.findLast((day) => compareDays(day, published) <= 0) ?? null;
  return days.length === 1 ? (days[0] ?? null) : null;
}
