import { max, min, scaleUtc, utcDay, utcFormat, utcMonth, utcYear, type ScaleTime } from 'd3';
import { boxOf, overlap, textMark, type Box, type LineMark, type TextMark } from './mark.ts';
import type { Panel } from './number-scale.ts';
import { dayOf } from './phrase.ts';
import type { Row } from './row.ts';

/** By how much a date may stand beside the middle of its day, in px. */
const NUDGE = 2;

/** Time in whole days, the last one included. */
export type DayScale = ScaleTime<number, number>;

/** A kind of step on the axis: how it is written, and what is written under it. */
interface Step {
  readonly starts: (from: Date, to: Date) => Date[];
  readonly next: (date: Date) => Date;
  readonly label: string;
  readonly under: string;
  /** The least room for one step with a line at each, in px. */
  readonly room: number;
}

const STEPS: readonly Step[] = [
  {
    starts: (a, b) => utcDay.range(a, b),
    next: (date) => utcDay.offset(date, 1),
    label: '%-d',
    under: '%b',
    room: 6,
  },
  {
    starts: (a, b) => utcMonth.range(utcMonth.ceil(a), b),
    next: (date) => utcMonth.offset(date, 1),
    label: '%b',
    under: '%Y',
    room: 12,
  },
  {
    starts: (a, b) => utcYear.range(utcYear.ceil(a), b),
    next: (date) => utcYear.offset(date, 1),
    label: '%Y',
    under: '',
    room: 0,
  },
];

/** The scale from the first day that a row speaks of to the end of the last. */
export function dayScale(rows: readonly Row[], { x, width }: Panel): DayScale {
  const first = min(rows, (row) => min([row.window.from, row.asOf ?? row.window.from])) ?? '';
  const last = max(rows, (row) => max([row.window.to, row.asOf ?? row.window.to])) ?? '';
  return scaleUtc()
    .domain([dayOf(first), nextDay(last)])
    .range([x, x + width]);
}

/** The beginning of the day after. */
export function nextDay(day: string): Date {
  return utcDay.offset(dayOf(day), 1);
}

/** The middle of a day. */
export function middleOf(scale: DayScale, day: string): number {
  return (scale(dayOf(day)) + scale(nextDay(day))) / 2;
}

/** Two lines of dates: days (months, years) under their middles, each or in even steps, and below them the month (year) where it begins. */
export function dateMarks(scale: DayScale, y: number): TextMark[] {
  const { step, starts } = stepsOf(scale);
  const named = utcFormat(step.label);
  const upper = starts.map((start) => {
    const middle = (place(scale, start) + place(scale, step.next(start))) / 2;
    const runs = [{ text: named(start), role: 'tick' }] as const;
    return nudged(textMark(runs, { x: middle, y }, { anchor: 'middle' }), scale);
  });
  if (step.under === '') return evenly(upper, scale, 4);
  const under = utcFormat(step.under);
  const lower = starts
    .filter((start, index) => index === 0 || under(start) !== under(starts[index - 1] ?? start))
    .map((start) => lowerLabel(under(start), place(scale, start), y + 15, scale));
  // Where two months touch, the one that begins is kept, not the rest of the one that ends.
  return [...evenly(upper, scale, 1), ...apart(lower.reverse(), scale, 6).reverse()];
}

/** Hairlines between the days (months, years) in one strip. */
export function dateGrid(scale: DayScale, strip: Box): LineMark[] {
  const { step, starts } = stepsOf(scale);
  const [first] = starts;
  const edges = first === undefined ? [] : [...starts, step.next(starts.at(-1) ?? first)];
  const [from = 0, to = 0] = scale.range();
  return edges
    .map((edge) => scale(edge))
    .filter((x) => x >= from && x <= to)
    .map((x) => ({
      kind: 'line',
      role: 'grid',
      x1: x,
      y1: strip.y,
      x2: x,
      y2: strip.y + strip.height,
    }));
}

/** The finest step that leaves room for a line at each; for a window without any such start, its first day. */
function stepsOf(scale: DayScale): { readonly step: Step; readonly starts: readonly Date[] } {
  const [from = new Date(0), to = new Date(0)] = scale.domain();
  const [left = 0, right = 0] = scale.range();
  const found = STEPS.map((step) => ({ step, starts: step.starts(from, to) })).find(
    ({ step, starts }) => starts.length * step.room <= right - left && starts.length > 0,
  );
  return found ?? { step: YEAR, starts: [from] };
}

const YEAR: Step = {
  starts: () => [],
  next: (date) => utcYear.offset(date, 1),
  label: '%Y',
  under: '',
  room: 0,
};

function place(scale: DayScale, date: Date): number {
  const [from = 0, to = 0] = scale.range();
  return Math.min(to, Math.max(from, scale(date)));
}

/** A month or year begins under its first day; one that begins too far right ends at the edge instead. */
function lowerLabel(text: string, x: number, y: number, scale: DayScale): TextMark {
  const [, to = 0] = scale.range();
  // Some fonts let the first letter stand out to the left.
  const mark = textMark([{ text, role: 'tick' }], { x: x + 1.5, y });
  return mark.x + mark.width <= to ? mark : textMark(mark.runs, { x: to, y }, { anchor: 'end' });
}

/** A label that is a little wider than its place at an end of the axis stands inside. */
function nudged(mark: TextMark, scale: DayScale): TextMark {
  const [from = 0, to = 0] = scale.range();
  const half = mark.width / 2;
  const x = Math.min(to - half, Math.max(from + half, mark.x));
  return Math.abs(x - mark.x) > NUDGE ? mark : { ...mark, x };
}

/** Each of the marks, or every second, third, … of those that are inside, so that none touches the next. */
function evenly(marks: readonly TextMark[], scale: DayScale, gap: number): TextMark[] {
  const inside = marks.filter((mark) => apart([mark], scale, gap).length > 0);
  for (let step = 1; step < inside.length; step++) {
    const some = inside.filter((_, i) => i % step === 0);
    if (apart(some, scale, gap).length === some.length) return some;
  }
  return inside.slice(0, 1);
}

/** Leaves out what would touch the one before or leave the axis. */
function apart(marks: readonly TextMark[], scale: DayScale, gap: number): TextMark[] {
  const [from = 0, to = 0] = scale.range();
  const kept: TextMark[] = [];
  for (const mark of marks) {
    const box = boxOf(mark);
    const last = kept.at(-1);
    const inside = box.x >= from - 0.01 && box.x + box.width <= to + 0.01;
    if (inside && (last === undefined || !overlap(boxOf(last), box, gap))) kept.push(mark);
  }
  return kept;
}
