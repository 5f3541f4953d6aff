import { ascending, sort } from 'd3';
import { lengthFor, rowCaption, silence, type Stack } from './caption.ts';
import { dateGrid, dateMarks, dayScale, middleOf, nextDay, type DayScale } from './day-scale.ts';
import { footMarks } from './foot.ts';
import { keyMarks } from './key.ts';
import { BAR, bar, barWithNumber, emptySlot, labelled, numberRuns, obstacles } from './lane.ts';
import { byHeading, groupHead, UNIT } from './lanes.ts';
import { runsWidth, textMark, type Box, type Fact, type Mark, type Placed } from './mark.ts';
import { gridMarks, numberScale, tickMarks, type NumberScale, type Panel } from './number-scale.ts';
import { dayOf, isStated, type Length } from './phrase.ts';
import type { Row } from './row.ts';

/** Where a scale would be shorter than this, the numbers stand over the bars instead of after them, in px. */
const LEAST = 120;
const SPAN = 8;
const GUTTER = 16;

interface Frame {
  readonly width: number;
  readonly time: Panel;
  readonly panel: Panel;
  readonly days: DayScale;
  readonly scale: NumberScale;
  readonly above: boolean;
  readonly length: Length;
}

/**
 * Lays out counts over the days: within each group one line for each, in the order in which they were
 * given; a span over the days counted, a pin at the day for which the count holds (hollow, at the end of the
 * span, where that is not stated), and the number as a bar on one scale from zero. Nothing joins two counts.
 * `width` is in px; `notice` is written on the picture.
 */
export function days(rows: readonly Row[], width: number, notice = ''): Placed {
  const frame = frameOf(rows, width);
  const key = keyMarks(rows, width);
  const marks: Mark[] = [...key.marks];
  const facts: Fact[] = [];
  let y = key.bottom;
  for (const [title, members] of byHeading(rows)) {
    const head = headMarks(title, frame, y);
    marks.push(...head.marks);
    y = head.bottom;
    for (const row of inOrder(members)) {
      const placed = rowMarks(row, frame, y);
      marks.push(...placed.grid);
      facts.push({ row, box: placed.box, marks: placed.marks });
      y += placed.box.height;
    }
  }
  const foot = footMarks(rows, notice, width, y - 4);
  return { width, height: Math.ceil(foot.bottom), frame: [...marks, ...foot.marks], facts };
}

/** When a count was given: its day, or the end of its window where that is not stated. */
export function givenOn({ asOf, window }: Row): string {
  return asOf ?? window.to;
}

function inOrder(rows: readonly Row[]): Row[] {
  const first = (a: Row, b: Row): number => ascending(givenOn(a), givenOn(b));
  return sort(rows, (a, b) => first(a, b) || ascending(a.window.to, b.window.to));
}

function frameOf(rows: readonly Row[], width: number): Frame {
  const half = (width - GUTTER) / 2;
  const after = numberScale(labelled(rows), { x: 0, width: half });
  const above = (after.range()[1] ?? 0) < LEAST;
  const time = { x: 0, width: Math.round(above ? half * 1.12 : half) };
  const panel = { x: time.width + GUTTER, width: width - time.width - GUTTER };
  const numbers = labelled(rows).map((entry) => (above ? { ...entry, label: 0 } : entry));
  const scale = numberScale(numbers, panel);
  return { width, time, panel, days: dayScale(rows, time), scale, above, length: lengthFor(rows) };
}

/** A group's name, and the two scales under it. */
function headMarks(title: string, { width, days: dates, scale, panel }: Frame, top: number): Stack {
  const head = groupHead(title, width, top, true);
  const y = head.bottom + 8;
  const marks = [...head.marks, ...dateMarks(dates, y), ...tickMarks(scale, y, panel, UNIT)];
  return { marks, bottom: y + 23 };
}

function rowMarks(row: Row, frame: Frame, top: number): { box: Box; marks: Mark[]; grid: Mark[] } {
  const { time, panel, scale, width, length } = frame;
  const y = top + (frame.above ? 11 : 2);
  const number = numberMarks(row, frame, y);
  const words = rowCaption(row, silence(row), length, { top: y + BAR + 4, width });
  const strip = { y: top - 3, height: y + BAR + 3 - (top - 3) };
  const under = frame.above ? { y: y + BAR - SPAN - 2, height: SPAN + 5 } : strip;
  return {
    box: { x: 0, y: top - 5, width, height: words.bottom + 14 - top },
    marks: [...spanMarks(row, frame.days, y + BAR), ...number, ...words.marks],
    grid: [
      ...dateGrid(frame.days, { ...time, ...strip }),
      ...gridMarks(scale, { ...panel, ...under }, obstacles(number)),
    ],
  };
}

/** The bar with its number after it; or over it, moved left as far as it must be to stay in the drawing. */
function numberMarks(row: Row, { scale, panel, width, above }: Frame, y: number): Mark[] {
  if (!above) return barWithNumber(row, scale, panel, y);
  if (row.number === null) return emptySlot(panel, y);
  const runs = numberRuns(row);
  const x = Math.max(0, Math.min(panel.x, width - runsWidth(runs)));
  const low = y + BAR - SPAN;
  return [...bar(row, scale, low, SPAN), textMark(runs, { x, y: low - 4 }, { status: row.status })];
}

function spanMarks({ status, window, asOf }: Row, scale: DayScale, bottom: number): Mark[] {
  const x = scale(dayOf(window.from));
  const [y, width] = [bottom - SPAN, scale(nextDay(window.to)) - x];
  const on = middleOf(scale, asOf ?? window.to);
  return [
    { kind: 'span', status, empty: !isStated(window), x, y, width, height: SPAN },
    { kind: 'pin', status, stated: asOf !== null, x: on, y: y - 1.5 },
  ];
}
