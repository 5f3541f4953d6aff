import { group } from 'd3';
import type { Stack } from './caption.ts';
import { footMarks } from './foot.ts';
import { numberRuns } from './lane.ts';
import { groupHead } from './lanes.ts';
import type { Fact, Mark, Placed, Run } from './mark.ts';
import { heading } from './phrase.ts';
import type { Row } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';

/** Room for the shape of a status before its words, in px. */
const GLYPH_ROOM = 15;
/** The least distance between the words of two marks, in px. */
const GAP = 8;
/** Stands for the origin of what documents say without naming anyone: no speaker is called so. */
const NO_ONE = '';
const LEFT = 'Who gave the number';
const RIGHT = 'Which document carries it';

/** The two columns and the room for curves between them, in px. */
interface Columns {
  readonly left: number;
  readonly right: number;
  readonly x: number;
}

/**
 * Lays out who gave which number, and which document carries it: for each number its speakers on the left, once
 * each, a curve from each to every row on the right, and those documents that name nobody last.
 */
export function paths(rows: readonly Row[], width: number, notice = ''): Placed {
  const columns = columnsOf(width);
  const head = columnHeads(columns);
  const marks: Mark[] = [...head.marks];
  const facts: Fact[] = [];
  let y = head.bottom;
  let last = '';
  for (const members of byNumber(rows)) {
    const words = titleOf(members);
    const title = groupHead(words === last ? '' : words, width, y, last !== '');
    marks.push(...title.marks);
    y = title.bottom;
    last = words;
    for (const [origin, told] of byOrigin(members)) {
      const left = originMarks(origin, told, columns, y);
      marks.push(...left.marks);
      let top = y;
      for (const row of told) {
        const right = rowMarks(row, columns, { from: y, top });
        const box = { x: columns.left, y: top, width: width - columns.left, height: 0 };
        facts.push({ row, box: { ...box, height: right.bottom - top }, marks: right.marks });
        top = right.bottom + GAP;
      }
      y = Math.max(left.bottom + GAP, top);
    }
  }
  const foot = footMarks(rows, notice, width, y);
  return { width, height: Math.ceil(foot.bottom), frame: [...marks, ...foot.marks], facts };
}

function columnsOf(width: number): Columns {
  const left = Math.round(width * 0.44);
  const x = left + Math.max(24, Math.round(width * 0.1));
  return { left, x, right: width - x };
}

function columnHeads({ left, x, right }: Columns): Stack {
  const words = (text: string, at: number, room: number) =>
    textBlock([{ text, role: 'tick' }], { x: at, top: 0, width: room });
  const [who, where] = [words(LEFT, 0, left), words(RIGHT, x, right)];
  const lines = Math.max(who.length, where.length);
  return { marks: [...who, ...where], bottom: lines * LEADING + GAP };
}

function byNumber(rows: readonly Row[]): Iterable<readonly Row[]> {
  return group(rows, (row) => JSON.stringify([heading(row), row.number, row.whom ?? ''])).values();
}

function originOf({ speaker, unnamed }: Row): string {
  return unnamed ? NO_ONE : speaker;
}

/** Who gave the number, documents that name nobody last. */
function byOrigin(rows: readonly Row[]): (readonly [string, readonly Row[]])[] {
  const groups = [...group(rows, originOf)];
  return [
    ...groups.filter(([origin]) => origin !== NO_ONE),
    ...groups.filter(([origin]) => origin === NO_ONE),
  ];
}

function titleOf([row]: readonly Row[]): string {
  if (!row) return '';
  return row.whom ? `${heading(row)} (${row.whom})` : heading(row);
}

function originMarks(origin: string, [row]: readonly Row[], { left }: Columns, top: number): Stack {
  if (!row) return { marks: [], bottom: top };
  const runs: Run[] =
    origin === NO_ONE
      ? [{ text: row.statusLabel, role: 'status' }]
      : [
          { text: `${row.statusLabel}:`, role: 'status' },
          { text: ` ${origin}`, role: 'speaker' },
        ];
  const words = textBlock(runs, {
    x: GLYPH_ROOM,
    top,
    width: left - GLYPH_ROOM,
    status: row.status,
  });
  const glyph: Mark = { kind: 'glyph', status: row.status, x: 6, y: top + LEADING / 2 };
  return { marks: [glyph, ...words], bottom: top + words.length * LEADING };
}

/** A row on the right, and the curve that leads to it from the line at `from`. */
function rowMarks(
  row: Row,
  { left, x, right }: Columns,
  { from, top }: { readonly from: number; readonly top: number },
): Stack {
  const lines = [
    numberRuns(row),
    [{ text: row.document ?? row.speaker, role: 'caption' as const }],
  ];
  const words = lines.reduce<Stack>(
    ({ marks, bottom }, runs) => {
      const block = textBlock(runs, { x, top: bottom, width: right, status: row.status });
      return { marks: [...marks, ...block], bottom: bottom + block.length * LEADING };
    },
    { marks: [], bottom: top },
  );
  const curve: Mark = {
    kind: 'curve',
    status: row.status,
    named: originOf(row) !== NO_ONE,
    ...{ x1: left + 4, y1: from + LEADING / 2, x2: x - 5, y2: top + LEADING / 2 },
  };
  return { marks: [curve, ...words.marks], bottom: words.bottom };
}
