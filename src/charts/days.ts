import { max, scaleLinear } from 'd3';
import { lengthFor } from './caption.ts';
import { dayPanel, type DayFrame } from './day-panel.ts';
import { dayScale } from './day-scale.ts';
import { footMarks } from './foot.ts';
import { keyMarks } from './key.ts';
import { byHeading, groupHead } from './lanes.ts';
import { runsWidth, type Fact, type Mark, type Placed } from './mark.ts';
import { ticksOf } from './number-scale.ts';
import { digits } from './phrase.ts';
import type { Row } from './row.ts';

/** How high the highest number stands above zero, in px. */
const HEIGHT = 270;
/** The part of the drawing that the days take, and that they take at most with the numbers before them. */
const DAYS = 0.41;
const MOST = 0.62;
/** The least width of the days, in px. */
const LEAST = 48;

/**
 * Lays out counts over the days, a panel for each group on one scale upwards from zero, so that a group with
 * low numbers is low: each count a level length over the days counted, at the height of its number, with a
 * pin at the day for which it holds (hollow, at the end of its days, where that is not stated).
 * `width` is in px; `notice` is written on the picture.
 */
export function days(rows: readonly Row[], width: number, notice = ''): Placed {
  const frame = frameOf(rows, width);
  const key = keyMarks(rows, width);
  const marks: Mark[] = [...key.marks];
  const facts: Fact[] = [];
  let y = key.bottom;
  for (const [title, members] of byHeading(rows)) {
    const head = groupHead(title, width, y, true);
    const panel = dayPanel(members, frame, head.bottom);
    marks.push(...head.marks, ...panel.frame);
    facts.push(...panel.facts);
    y = panel.bottom;
  }
  const foot = footMarks(rows, notice, width, y - 4);
  return { width, height: Math.ceil(foot.bottom), frame: [...marks, ...foot.marks], facts };
}

function frameOf(rows: readonly Row[], width: number): DayFrame {
  const most = max(rows, ({ number }) => number ?? 0) ?? 0;
  const heights = scaleLinear()
    .domain([0, most || 1])
    .range([0, most === 0 ? 0 : HEIGHT]);
  const widest = max(ticksOf(heights), (tick) => runsWidth([{ text: digits(tick), role: 'tick' }]));
  const x = Math.ceil(widest ?? 0) + 6;
  const gap = Math.round(width * 0.02) + 18;
  // A number is never broken over lines: the days give way to it.
  const number = Math.ceil(runsWidth([{ text: ` ${digits(most)}`, role: 'number' }]));
  const room = Math.min(DAYS * width, MOST * width - x, width - x - gap - number);
  const time = { x, width: Math.floor(Math.max(LEAST, room)) };
  const start = x + time.width + gap;
  const words = { x: start, width: width - start };
  return { heights, time, words, dates: dayScale(rows, time), length: lengthFor(rows) };
}
