import { group } from 'd3';
import { words } from '../words/words.ts';
import { lengthFor, type Stack } from './caption.ts';
import { footMarks } from './foot.ts';
import { BAR, barWithNumber, emptySlot, labelled, obstacles, slotWith } from './lane.ts';
import { GLYPH_ROOM, laneWords, silentRuns, type Side } from './lane-words.ts';
import type { Box, Fact, Mark, Placed } from './mark.ts';
import { gridMarks, numberScale, tickMarks, type NumberScale, type Panel } from './number-scale.ts';
import { heading, type Length } from './phrase.ts';
import type { Row, Status } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';
import { holdsAtEnd } from './when.ts';

/** What the scale under some rows counts; of things their headings say it, and it is empty. */
export function unitOf(rows: readonly Row[]): string {
  return rows.some(({ thing }) => thing) ? '' : words.charts.people;
}

/** One row, or a side that has none in this group. */
export type Lane =
  | { readonly row: Row; readonly remarks: readonly string[] }
  | { readonly row: null; readonly status: Status; readonly statusLabel: string };

/** Bars that share a heading. */
export interface LaneGroup {
  readonly heading: string;
  readonly lanes: readonly Lane[];
}

/** From this width the words stand before the bars, in a column of this width, in px; else under them. */
const BESIDE = { from: 480, width: 250 } as const;
/** Between the words and the bars beside them. */
const GUTTER = 10;

interface Frame {
  /** Where the words stand. */
  readonly words: Panel;
  readonly panel: Panel;
  readonly beside: boolean;
  readonly scale: NumberScale;
  readonly length: Length;
}

/** Rows with one heading, in the order in which headings first occur. */
export function byHeading(rows: readonly Row[]): [string, Row[]][] {
  const groups = group(rows, (row) => `${row.group} ${row.measure}`);
  return [...groups.values()].map((members) => [
    members.slice(0, 1).map(heading).join(''),
    members,
  ]);
}

/** Groups of bars on one scale from zero, one lane for each row; `notice` is written under them. */
export function lanes(groups: readonly LaneGroup[], width: number, notice = ''): Placed {
  const rows = groups.flatMap(({ lanes: members }) => members.flatMap(({ row }) => row ?? []));
  const frame = frameOf(rows, width);
  const { panel } = frame;
  const marks: Mark[] = [];
  const facts: Fact[] = [];
  let y = 0;
  for (const [index, { heading: title, lanes: members }] of groups.entries()) {
    const head = groupHead(title, width, y, index > 0);
    marks.push(...head.marks);
    y = head.bottom;
    for (const lane of members) {
      const placed = laneMarks(lane, frame, y);
      marks.push(...placed.grid);
      if (lane.row === null) marks.push(...placed.marks);
      else facts.push({ row: lane.row, box: placed.box, marks: placed.marks });
      y += placed.box.height;
    }
  }
  const ticks = tickMarks(frame.scale, y + 7, panel, unitOf(rows));
  const more = rows.some(holdsAtEnd) ? words.charts.lastDay : '';
  const foot = footMarks(rows, notice, width, (ticks.at(-1)?.y ?? y) + 4, more);
  return {
    width,
    height: Math.ceil(foot.bottom),
    frame: [...marks, ...ticks, ...foot.marks],
    facts,
  };
}

function frameOf(rows: readonly Row[], width: number): Frame {
  const beside = width >= BESIDE.from;
  const x = beside ? BESIDE.width + GUTTER : 0;
  const panel = { x, width: width - x };
  const words = { x: 0, width: beside ? BESIDE.width : width };
  return {
    words,
    panel,
    beside,
    scale: numberScale(labelled(rows), panel),
    length: lengthFor(rows),
  };
}

/** A group's name, under a rule unless it is the first. */
export function groupHead(title: string, width: number, top: number, ruled: boolean): Stack {
  const y = top + (ruled ? 13 : 0);
  const words = textBlock([{ text: title, role: 'heading' }], { x: 0, top: y, width });
  const rule: Mark = { kind: 'line', role: 'rule', x1: 0, y1: top + 4, x2: width, y2: top + 4 };
  return { marks: ruled ? [rule, ...words] : words, bottom: y + words.length * LEADING + 8 };
}

/** One lane from `top`: the bar, its words before it or under it; a silence says so within its empty slot. */
function laneMarks(
  lane: Lane,
  frame: Frame,
  top: number,
): { box: Box; marks: Mark[]; grid: Mark[] } {
  const { words: column, panel, scale, length, beside } = frame;
  const side: Side = lane.row === null ? lane : { ...lane.row, row: lane.row };
  const silent =
    side.row?.number === undefined || side.row.number === null
      ? silentRuns(side, panel.width - GLYPH_ROOM - 16)
      : null;
  const within = !beside && silent !== null;
  const bar = within
    ? slotWith(silent, side.status, panel, top)
    : side.row === null
      ? emptySlot(panel, top)
      : barWithNumber(side.row, scale, panel, top);
  const remarks = lane.row === null ? [] : lane.remarks;
  const place = { ...column, top: beside ? top : top + BAR + 2 };
  const words = within
    ? stackOf(remarks, { ...place, x: GLYPH_ROOM })
    : laneWords(side, remarks, length, place);
  const bottom = Math.max(words.bottom, top + BAR);
  const strip = { ...panel, y: top - 4, height: beside ? bottom - top + 9 : BAR + 8 };
  return {
    box: { x: 0, width: panel.x + panel.width, y: top - 4, height: bottom - top + 9 },
    marks: [...bar, ...words.marks],
    grid: gridMarks(scale, strip, obstacles(bar)),
  };
}

/** Remarks under a slot that says everything else within. */
function stackOf(remarks: readonly string[], { x, top, width }: Panel & { top: number }): Stack {
  const place = { x, width: width - x };
  let bottom = top;
  const marks = remarks.flatMap((text) => {
    const lines = textBlock([{ text, role: 'caption' }], { ...place, top: bottom });
    bottom += lines.length * LEADING;
    return lines;
  });
  return { marks, bottom };
}
