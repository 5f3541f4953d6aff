import { group } from 'd3';
import { lengthFor, rowCaption, sideCaption, type Stack } from './caption.ts';
import { footMarks } from './foot.ts';
import { BAR, barWithNumber, emptySlot, labelled, obstacles } from './lane.ts';
import type { Box, Fact, Mark, Placed } from './mark.ts';
import { gridMarks, numberScale, tickMarks, type NumberScale, type Panel } from './number-scale.ts';
import { heading, type Length } from './phrase.ts';
import type { Row, Status } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';

/** What all charts count. */
export const UNIT = 'people';

/** One row, or a side that has none in this group. */
export type Lane =
  | { readonly row: Row; readonly remarks: readonly string[] }
  | { readonly row: null; readonly status: Status; readonly statusLabel: string };

/** Bars that share a heading. */
export interface LaneGroup {
  readonly heading: string;
  readonly lanes: readonly Lane[];
}

interface Frame {
  readonly panel: Panel;
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
  const panel = { x: 0, width };
  const frame = { panel, scale: numberScale(labelled(rows), panel), length: lengthFor(rows) };
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
  const ticks = tickMarks(frame.scale, y + 7, panel, UNIT);
  const foot = footMarks(rows, notice, width, (ticks.at(-1)?.y ?? y) + 4);
  return {
    width,
    height: Math.ceil(foot.bottom),
    frame: [...marks, ...ticks, ...foot.marks],
    facts,
  };
}

/** A group's name, under a rule unless it is the first. */
export function groupHead(title: string, width: number, top: number, ruled: boolean): Stack {
  const y = top + (ruled ? 13 : 0);
  const words = textBlock([{ text: title, role: 'heading' }], { x: 0, top: y, width });
  const rule: Mark = { kind: 'line', role: 'rule', x1: 0, y1: top + 4, x2: width, y2: top + 4 };
  return { marks: ruled ? [rule, ...words] : words, bottom: y + words.length * LEADING + 8 };
}

/** One lane from `top`: the bar, and its words under it. */
function laneMarks(
  lane: Lane,
  frame: Frame,
  top: number,
): { box: Box; marks: Mark[]; grid: Mark[] } {
  const { panel, scale, length } = frame;
  const bar =
    lane.row === null ? emptySlot(panel, top) : barWithNumber(lane.row, scale, panel, top);
  const column = { top: top + BAR + 3, width: panel.width };
  const words =
    lane.row === null
      ? sideCaption(lane.status, lane.statusLabel, column)
      : rowCaption(lane.row, lane.remarks, length, column);
  const strip = { ...panel, y: top - 4, height: BAR + 8 };
  return {
    box: { ...panel, y: top - 5, height: words.bottom + 13 - top },
    marks: [...bar, ...words.marks],
    grid: gridMarks(scale, strip, obstacles(bar)),
  };
}
