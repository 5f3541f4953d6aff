import { words } from '../words/words.ts';
import type { Stack } from './caption.ts';
import { footMarks } from './foot.ts';
import { bar, emptySlot, numberRuns, slotWith } from './lane.ts';
import { GLYPH_ROOM, nameOf, silentRuns, type Side } from './lane-words.ts';
import { groupHead, type Lane } from './lanes.ts';
import {
  runsWidth,
  textMark,
  type Box,
  type Fact,
  type Mark,
  type Placed,
  type Run,
} from './mark.ts';
import { END_ROOM, numberScale, type NumberScale } from './number-scale.ts';
import type { Row, Status } from './row.ts';
import { sideKey } from './side-key.ts';
import { againstEachOther } from './sides.ts';
import { LEADING, textBlock } from './text-lines.ts';

/** The height of a bar, in px: less than that of its words, which stand on its line. */
const BAR = 13;
/** From one lane to the next. */
const STEP = 22;
/** Before the shape that follows a number, from its end to the middle of the shape, and from there to the name. */
const GLYPH = { before: 14, after: 9 } as const;
/** The share of the width that the words after a bar may take; wider ones stand under it. */
const WORDS = 0.75;

interface Frame {
  readonly width: number;
  readonly scale: NumberScale;
}

/**
 * Lays out a few counts to be seen at once: for each group its counts, official first, each a bar from zero on one
 * scale, with its number, the shape of its side and who gave it on the same line; what the shapes mean, and as of
 * when the counts of each side hold, above them. `width` is in px; `notice` is written on the picture.
 */
export function brief(rows: readonly Row[], width: number, notice = ''): Placed {
  const labels = rows.flatMap((row) =>
    row.number === null ? [] : [{ number: row.number, label: labelWidth(row, width) }],
  );
  const frame = { width, scale: numberScale(labels, { x: 0, width }) };
  const key = sideKey(rows, width);
  const marks: Mark[] = [...key.marks];
  const facts: Fact[] = [];
  let y = key.bottom;
  for (const { heading, lanes } of againstEachOther(rows)) {
    const head = groupHead(heading, width, y, true);
    marks.push(...head.marks);
    y = head.bottom - 2;
    for (const lane of lanes) {
      const placed = laneMarks(lane, frame, y);
      if (lane.row === null) marks.push(...placed.marks);
      else facts.push({ row: lane.row, ...placed });
      y += placed.box.height;
    }
    y -= 3;
  }
  // The key has the days with their years.
  const foot = footMarks([], notice, width, y);
  return { width, height: Math.ceil(foot.bottom), frame: [...marks, ...foot.marks], facts };
}

/** Who gave a count; and in which document, where the same one gives another elsewhere. */
function nameRuns(row: Row): Run[] {
  const name: Run = { text: nameOf(row), role: 'speaker' };
  const { document } = row;
  return document === undefined
    ? [name]
    : [name, { text: `, ${words.charts.inDocument(document)}`, role: 'caption' }];
}

/** What stands after a bar: the number, and the name where there is room for it. */
function labelWidth(row: Row, width: number): number {
  const number = runsWidth(numberRuns(row));
  const name = GLYPH.before + GLYPH.after + runsWidth(nameRuns(row));
  return number + name <= width * WORDS ? number + name : number;
}

function laneMarks(lane: Lane, frame: Frame, top: number): { box: Box; marks: Mark[] } {
  const side: Side = lane.row === null ? lane : { ...lane.row, row: lane.row };
  const placed =
    typeof lane.row?.number === 'number' ? count(lane.row, frame, top) : silence(side, frame, top);
  const box = {
    x: 0,
    width: frame.width,
    y: top - 4,
    height: placed.bottom - top + STEP - LEADING,
  };
  return { box, marks: [...placed.marks] };
}

/** A bar with its number, and the name on its line, or under it where the name is long. */
function count(row: Row, { width, scale }: Frame, top: number): Stack {
  const open = row.bound === 'at-least' || row.bound === 'more-than';
  const at = {
    x: scale(row.number ?? 0) + (open ? END_ROOM : END_ROOM / 2),
    y: top + BAR / 2 + 5.5,
  };
  const number = textMark(numberRuns(row), at, { status: row.status });
  const marks = [...bar(row, scale, top, BAR), number];
  if (labelWidth(row, width) > number.width) {
    const x = at.x + number.width + GLYPH.before;
    const name = textMark(nameRuns(row), { x: x + GLYPH.after, y: at.y });
    const glyph = glyphMark(row.status, x, top + BAR / 2);
    return { marks: [...marks, glyph, name], bottom: top + LEADING };
  }
  const below = top + LEADING + 1;
  const place = { x: GLYPH_ROOM, top: below, width: width - GLYPH_ROOM };
  const name = textBlock(nameRuns(row), place);
  return {
    marks: [...marks, glyphMark(row.status, 5.5, below + 8), ...name],
    bottom: below + name.length * LEADING,
  };
}

/** An empty slot that says whose count is not given, within where there is room. */
function silence(side: Side, { width }: Frame, top: number): Stack {
  const panel = { x: 0, width };
  const within = silentRuns(side, width - GLYPH_ROOM - 16);
  if (within !== null) {
    return { marks: slotWith(within, side.status, panel, top + 3), bottom: top + LEADING + 6 };
  }
  const below = top + LEADING + 4;
  const name = textBlock(
    [{ text: side.row === null ? side.statusLabel : nameOf(side.row), role: 'speaker' }],
    { x: GLYPH_ROOM, top: below, width: width - GLYPH_ROOM },
  );
  return {
    marks: [...emptySlot(panel, top + 1), glyphMark(side.status, 5.5, below + 8), ...name],
    bottom: below + name.length * LEADING,
  };
}

function glyphMark(status: Status, x: number, y: number): Mark {
  return { kind: 'glyph', status, x, y };
}
