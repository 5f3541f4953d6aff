import { ascending, descending, max, sort } from 'd3';
import { silence } from './caption.ts';
import { dateMarks, dateGrid, middleOf, nextDay, type DayScale } from './day-scale.ts';
import { numberRuns } from './lane.ts';
import {
  runsWidth,
  textMark,
  type Box,
  type Fact,
  type LineMark,
  type Mark,
  type Run,
} from './mark.ts';
import { nameOf } from './lane-words.ts';
import { unitOf } from './lanes.ts';
import { ticksOf, type NumberScale, type Panel } from './number-scale.ts';
import { dayOf, days, digits, isStated, type Length } from './phrase.ts';
import type { Row } from './row.ts';
import { spread } from './spread.ts';
import { LEADING, wrap } from './text-lines.ts';

/** The height of a length of time, and of the line in which a count without a number has its slot, in px. */
const SPAN = 5;
const SLOT = 14;
/** Between the words of two counts: an area of 24 px for a finger, with one line of words in it. */
const GAP = 7;
/** Where words want to begin for their first line to stand level with their mark, above it. */
const RISE = LEADING / 2 + 1;

/** What all groups of one chart share. */
export interface DayFrame {
  readonly dates: DayScale;
  readonly time: Panel;
  /** Numbers as heights above the line of zero, in px. */
  readonly heights: NumberScale;
  /** Where the words of a count stand. */
  readonly words: Panel;
  readonly length: Length;
}

/** One group laid out from `top`. */
export interface DayPanel {
  readonly frame: readonly Mark[];
  readonly facts: readonly Fact[];
  readonly bottom: number;
}

/** A count: how far above the line of zero it stands, below where it has no number, and its words. */
interface Level {
  readonly row: Row;
  readonly above: number;
  readonly lines: readonly (readonly Run[])[];
}

/**
 * Lays out the counts of one group: the days across, the number as a height above zero, each count a level
 * length over its days, led to its words beside the panel. A count without a number has a slot under the line
 * of zero, where no number can be. Nothing joins two counts.
 */
export function dayPanel(rows: readonly Row[], frame: DayFrame, top: number): DayPanel {
  const unit = unitOf(rows);
  const levels = levelsOf(rows, frame);
  const ticks = ticksOf(frame.heights).filter((tick, i) => i < 2 || tick <= highest(rows));
  const height = frame.heights(Math.max(highest(rows), ticks.at(-1) ?? 0)) + SPAN + 5;
  const slots = rows.filter(({ number }) => number === null).length * (SLOT + 4);
  const tops = spread(
    levels.map(({ above, lines }) => ({ top: -above - RISE, height: lines.length * LEADING })),
    GAP,
  );
  const zero = top + Math.max(height + LEADING, -(tops[0] ?? 0));
  const last = levels.at(-1)?.lines.length ?? 0;
  const under = zero + slots + 14;
  const low = Math.max(under + LEADING, zero + (tops.at(-1) ?? 0) + last * LEADING);
  const strip = { ...frame.time, y: zero - height, height: height + slots };
  return {
    frame: [
      ...dateGrid(frame.dates, strip),
      ...ticks.flatMap((tick) => levelLine(tick, zero, frame)),
      ...(unit === '' ? [] : [textMark([{ text: unit, role: 'tick' }], { x: 0, y: strip.y - 4 })]),
      ...dateMarks(frame.dates, under),
    ],
    // What covers more days is drawn first, so that shorter spans at about the same height stay in sight.
    facts: sort(
      levels.map((level, i) => fact(level, zero + (tops[i] ?? 0), zero, frame)),
      (a, b) => descending(lengthOf(a.row), lengthOf(b.row)),
    ),
    bottom: low + 4,
  };
}

/** When a count was given: its day, or the end of its window where that is not stated. */
export function givenOn({ asOf, window }: Row): string {
  return asOf ?? window.to;
}

/** From the highest number down, of the same number the one given last first; then those without one. */
function levelsOf(rows: readonly Row[], frame: DayFrame): Level[] {
  const later = (a: Row, b: Row): number => descending(givenOn(a), givenOn(b));
  const known = sort(
    rows.filter(({ number }) => number !== null),
    (a, b) => descending(a.number ?? 0, b.number ?? 0) || later(a, b),
  );
  const silent = sort(
    rows.filter(({ number }) => number === null),
    (a, b) => ascending(givenOn(a), givenOn(b)),
  );
  return [
    ...known.map((row) => ({
      row,
      above: frame.heights(row.number ?? 0),
      lines: linesOf(row, frame),
    })),
    ...silent.map((row, i) => ({
      row,
      above: -(i * (SLOT + 4) + 4 + SLOT / 2),
      lines: linesOf(row, frame),
    })),
  ];
}

function highest(rows: readonly Row[]): number {
  return max(rows, ({ number }) => number ?? 0) ?? 0;
}

function lengthOf({ window }: Row): number {
  return nextDay(window.to).getTime() - dayOf(window.from).getTime();
}

/** The number and its days; who gave it; and what was said where there is no number. */
function linesOf(row: Row, { words, length }: DayFrame): readonly (readonly Run[])[] {
  const when = isStated(row.window) ? days(row.window, length).replaceAll(' ', '\u00A0') : '';
  const head: Run[] = [
    ...numberRuns(row),
    ...(when === '' ? [] : [{ text: ` · ${when}`, role: 'caption' } as const]),
  ];
  const who: Run = { text: nameOf(row), role: 'speaker' };
  const oneLine = wrap([...head, { ...who, text: ` · ${who.text}` }], words.width);
  const said = silence(row).map((text): Run => ({ text, role: 'caption' }));
  const heads = runsWidth(head) <= words.width ? [head] : split(head, words.width);
  const first = oneLine.length === 1 ? oneLine : [...heads, ...wrap([who], words.width)];
  return [...first, ...(said.length === 0 ? [] : wrap(said, words.width))];
}

/** The number on lines of its own, and its days under it. */
function split(head: readonly Run[], width: number): Run[][] {
  const number = head.filter(({ role }) => role !== 'caption');
  const when = head.filter(({ role }) => role === 'caption');
  const days = when.map(({ text, role }): Run => ({ text: text.replace(' · ', ''), role }));
  return [...wrap(number, width), ...(days.length === 0 ? [] : wrap(days, width))];
}

function fact({ row, above, lines }: Level, top: number, zero: number, frame: DayFrame): Fact {
  const { dates, time, words } = frame;
  const y = zero - above;
  const from = dates(dayOf(row.window.from));
  const to = dates(nextDay(row.window.to));
  const at = row.asOf === null ? to : middleOf(dates, row.asOf);
  const text = lines.map((runs, i) =>
    textMark(runs, { x: words.x, y: top + 12.5 + i * LEADING }, { status: row.status }),
  );
  const right = Math.max(to, at) + (at >= to ? 4 : 1);
  return {
    row,
    box: { ...words, y: top - GAP / 2, height: lines.length * LEADING + GAP },
    at: { x: from, y: y - 8, width: to - from, height: 16 },
    marks: [
      {
        kind: 'leader',
        ...{ x1: right, y1: y, knee: Math.max(right, time.x + time.width + 5) },
        ...{ x2: words.x - 4, y2: top + RISE },
      },
      levelMark(row, { x: from, y, width: to - from }),
      { kind: 'pin', status: row.status, stated: row.asOf !== null, x: at, y },
      ...text,
    ],
  };
}

function levelMark(
  { number, status, window, bound }: Row,
  { x, y, width }: Omit<Box, 'height'>,
): Mark {
  if (number === null) return { kind: 'slot', x, y: y - SLOT / 2, width, height: SLOT };
  const empty = !isStated(window);
  return { kind: 'span', status, empty, bound, x, y: y - SPAN / 2, width, height: SPAN };
}

/** The line of a number across the days, the number before it. */
function levelLine(tick: number, zero: number, { heights, time }: DayFrame): Mark[] {
  const y = zero - heights(tick);
  const line: LineMark = {
    kind: 'line',
    role: tick === 0 ? 'axis' : 'grid',
    ...{ x1: time.x, y1: y, x2: time.x + time.width, y2: y },
  };
  const place = { x: time.x - 5, y: y + 4 };
  return [line, textMark([{ text: digits(tick), role: 'tick' }], place, { anchor: 'end' })];
}
