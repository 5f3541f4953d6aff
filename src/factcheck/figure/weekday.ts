import { WEEKDAYS, weekdayOf, type DayWindow } from '../calendar.ts';
import { bears, dayFrom, type Evidence } from './bearing.ts';
import type { Figure } from './kind.ts';

/** A weekday or date that the calendar does not have so. */
export type CalendarConflict =
  /** `31 April`. */
  | { readonly kind: 'no-such-day'; readonly date: Figure }
  /** A weekday beside a date that falls on another, whose name is `expected`. */
  | {
      readonly kind: 'weekday';
      readonly weekday: Figure;
      readonly date: Figure;
      readonly day: string;
      readonly expected: string;
    };

/**
 * Whether a weekday is borne out by the same weekday or by a date that falls on it; and the other way
 * round for a date. `published` is the day of the document that the evidence comes from.
 */
export function weekdayBorne(
  claim: Figure,
  evidence: readonly Figure[],
  published: string | undefined,
  window: DayWindow | undefined,
): boolean {
  const bearing = window === undefined ? {} : { window };
  const dated = published === undefined ? {} : { published };
  return evidence.some((figure) => {
    const passage: Evidence = { ...figure, ...dated };
    const days = [claim.kind, passage.kind].every((kind) => kind === 'weekday' || kind === 'date');
    return days && bears(claim, passage, bearing) === true;
  });
}

/** What may stand between a weekday and the date that it names: nothing much, or that the one was the other. */
const BESIDE =
  /^(?:\s(?:morning|afternoon|evening|night))?(?:,?\s(?:(?:is|was|were|be|been|fell|falls|fall)\s)?(?:(?:on|the|a)\s){0,2}|\s?[(–—-]\s?(?:(?:on|the|a)\s){0,2})$/iu;

/** The weekdays and dates of one text that contradict each other or name no day; `window` gives missing years. */
export function calendarConflicts(
  text: string,
  found: readonly Figure[],
  window?: DayWindow,
): readonly CalendarConflict[] {
  const bearing = window === undefined ? {} : { window };
  return found.flatMap((figure, i): CalendarConflict[] => {
    if (figure.kind !== 'date') return [];
    if (!exists(figure)) return [{ kind: 'no-such-day', date: figure }];
    const day = dayFrom(figure, bearing);
    const right = day === null ? null : weekdayOf(day);
    if (day === null || right === null) return [];
    return [found[i - 1], found[i + 1]].flatMap((other): CalendarConflict[] => {
      if (other?.kind !== 'weekday' || other.weekday === right) return [];
      const [first, second] = other.start < figure.start ? [other, figure] : [figure, other];
      if (!BESIDE.test(text.slice(first.end, second.start))) return [];
      return [
        { kind: 'weekday', weekday: other, date: figure, day, expected: WEEKDAYS[right] ?? '' },
      ];
    });
  });
}

function exists(date: Extract<Figure, { kind: 'date' }>): boolean {
  if (date.day === null || date.month === null) return date.month === null || date.month <= 12;
  // Without a year, 29 February may exist.
  return dayFrom({ ...date, year: date.year ?? 2000 }, {}) !== null;
}
