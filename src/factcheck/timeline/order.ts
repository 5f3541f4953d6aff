import { weekdayOf, WEEKDAYS, within, type Day, type DayWindow } from '../calendar.ts';
import type { Dating, TimelineEvent } from './event.ts';
import { daysInWords } from './when.ts';

/** Events under one heading: the years before, the days before, one day, the time after. */
export interface Group {
  /** Its address on the page. */
  readonly id: string;
  /** The day alone where the group is one. */
  readonly day: Day | null;
  readonly title: string;
  readonly events: readonly TimelineEvent[];
}

/** The events in order of their first dating: by day, within a day by hour, those without an hour last. */
export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events
    .map((event) => ({ event, key: keyOf(firstOf(event)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ event }) => event);
}

/** The events, in order, by phase; `window` has the days of the event that the site is about. */
export function grouped(events: readonly TimelineEvent[], window: DayWindow): Group[] {
  const byPhase = Map.groupBy(inOrder(events), (event) => phaseOf(firstOf(event), window));
  return [...byPhase.entries()]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([phase, members]) => ({
      id: phase,
      day: isDayPhase(phase) ? phase.slice(DAY.length) : null,
      title: titleOf(phase),
      events: members,
    }));
}

const DAY = 'day-';
const TITLES: Readonly<Record<string, string>> = {
  'years-before': 'The years before',
  'days-before': 'The days before',
  'several-days': 'Over several days',
  after: 'After',
  'day-not-stated': 'On a day that is not stated',
};

function isDayPhase(phase: string): boolean {
  return /^day-\d/u.test(phase);
}

function rank(phase: string): number {
  return isDayPhase(phase)
    ? 3
    : [...Object.keys(TITLES).slice(0, 3), '', 'after', 'day-not-stated'].indexOf(phase);
}

function titleOf(phase: string): string {
  if (!isDayPhase(phase)) return TITLES[phase] ?? phase;
  const day = phase.slice(DAY.length);
  const weekday = weekdayOf(day);
  return `${weekday === null ? '' : `${WEEKDAYS[weekday]}, `}${daysInWords({ from: day, to: day })}`;
}

function phaseOf({ days }: Dating, window: DayWindow): string {
  if (days === null) return 'day-not-stated';
  const { from, to } = days;
  if (to < `${window.from.slice(0, 4)}-01-01`) return 'years-before';
  if (from === to && within(from, window)) return `${DAY}${from}`;
  if (from > window.to) return 'after';
  return to < window.from || (from < window.from && to <= window.from)
    ? 'days-before'
    : 'several-days';
}

/** The dating by which an event is ordered: the earliest. */
export function firstOf({ dated }: TimelineEvent): Dating {
  const [first] = dated.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  if (!first) throw new Error('Unexpected event without a dating, expected one at least');
  return first;
}

/** Sorts as text; what is not given comes last, and what had happened by then after what happened then. */
function keyOf({ days, at, by, reported }: Dating): string {
  return [
    days?.from ?? '9999',
    reported ? '2' : by ? '1' : '0',
    at ?? '99',
    days?.to ?? '9999',
  ].join(' ');
}
