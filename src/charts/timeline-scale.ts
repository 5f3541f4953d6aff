import { max, min, scaleUtc, utcDay, utcFormat, utcHour } from 'd3';
import { dateMarks, nextDay, type DayScale } from './day-scale.ts';
import { boxOf, overlap, textMark, type Box, type LineMark, type TextMark } from './mark.ts';
import { REACH, type Happening, type Moment, type TimelineSpec } from './moment.ts';
import type { Panel } from './number-scale.ts';
import { dayOf } from './phrase.ts';

/** The datings that are near enough to the window to be drawn among its days. */
export function isNear({ days }: Moment, window: TimelineSpec['window']): boolean {
  if (days === null) return false;
  const [from, to] = [
    utcDay.offset(dayOf(window.from), -REACH),
    utcDay.offset(dayOf(window.to), REACH),
  ];
  return dayOf(days.from) >= from && dayOf(days.to) <= to;
}

/** The scale from the first to the last of some days, both whole. */
export function scaleOver(moments: readonly Moment[], { x, width }: Panel): DayScale {
  const days = moments.flatMap((moment) => moment.days ?? []);
  const first = min(days, ({ from }) => from) ?? '';
  const last = max(days, ({ to }) => to) ?? '';
  return scaleUtc()
    .domain([dayOf(first), nextDay(last)])
    .range([x, x + width]);
}

/** The place of a dating: its hour, or from the beginning of its first day to the end of its last. */
export function placeOf(
  scale: DayScale,
  { days, at }: Moment,
): { from: number; to: number } | null {
  if (days === null) return null;
  if (at === null) return { from: scale(dayOf(days.from)), to: scale(nextDay(days.to)) };
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const x = scale(new Date(dayOf(days.from).getTime() + (hours * 60 + minutes) * 60_000));
  return { from: x, to: x };
}

/** Whether all that happened has an hour, so that it is drawn on the scale of hours. */
export function isHourly({ moments }: Happening): boolean {
  return moments.every(({ at }) => at !== null);
}

/** Days between two that are written; all are even steps, so that none seems left out. */
const LEAPS = [1, 2, 4, 7, 14, 28];
const DAY_ROOM = 20;

/** Even steps of days under their middles, and below the first of each month that is written its name. */
export function dayMarks(scale: DayScale, y: number): TextMark[] {
  const [from = new Date(0), to = new Date(0)] = scale.domain();
  const one = scale(utcDay.offset(from, 1)) - scale(from);
  const leap = LEAPS.find((days) => days * one >= DAY_ROOM);
  if (leap === undefined) return dateMarks(scale, y);
  const days = utcDay.range(from, to, leap);
  const [number, month] = [utcFormat('%-d'), utcFormat('%b')];
  const label = (text: string, time: Date, below: number): TextMark =>
    textMark(
      [{ text, role: 'tick' }],
      { x: scale(time) + one / 2, y: y + below },
      { anchor: 'middle' },
    );
  return [
    ...days.map((time) => label(number(time), time, 0)),
    ...days
      .filter((time, i) => i === 0 || month(time) !== month(days[i - 1] ?? time))
      .map((time) => label(month(time), time, 15)),
  ];
}

const STEPS = [3, 6, 12, 24];
/** The least room between two hours that are written, in px. */
const ROOM = 46;

/** Hours along the scale, and under each midnight its day. */
export function hourMarks(scale: DayScale, y: number): TextMark[] {
  const [hour, day] = [utcFormat('%H:%M'), utcFormat('%-d %b')];
  const [left = 0, right = 0] = scale.range();
  const written = hoursOf(scale).map((time) => {
    const middle = textMark(
      [{ text: hour(time), role: 'tick' }],
      { x: scale(time), y },
      { anchor: 'middle' },
    );
    return scale(time) - middle.width / 2 < left ? textMark(middle.runs, { x: left, y }) : middle;
  });
  const kept: TextMark[] = [];
  for (const mark of written) {
    const last = kept.at(-1);
    if (boxOf(mark).x + mark.width <= right && (!last || !overlap(boxOf(last), boxOf(mark), 6)))
      kept.push(mark);
  }
  const [from = new Date(0), to = new Date(0)] = scale.domain();
  const days = utcDay.range(from, to).map((time) => {
    const mark = textMark([{ text: day(time), role: 'tick' }], { x: scale(time), y: y + 15 });
    return mark;
  });
  return [...kept, ...days];
}

/** Hairlines at the hours that are written. */
export function hourGrid(scale: DayScale, { y, height }: Box): LineMark[] {
  return hoursOf(scale).map((time) => ({
    ...{ kind: 'line', role: 'grid', x1: scale(time), x2: scale(time), y1: y, y2: y + height },
  }));
}

function hoursOf(scale: DayScale): Date[] {
  const [from = new Date(0), to = new Date(0)] = scale.domain();
  const fits = (step: number): boolean => scale(utcHour.offset(from, step)) - scale(from) >= ROOM;
  const step = STEPS.find(fits) ?? 24;
  return utcHour
    .range(from, to)
    .filter((time) => (time.getTime() - from.getTime()) % (step * 3_600_000) === 0);
}
