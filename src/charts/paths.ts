import { group } from 'd3';
import { words } from '../words/words.ts';
import type { Stack } from './caption.ts';
import { footMarks } from './foot.ts';
import { numberRuns } from './lane.ts';
import { GLYPH_ROOM } from './lane-words.ts';
import type { Fact, Mark, Placed, Run } from './mark.ts';
import { heading } from './phrase.ts';
import type { Row } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';

/** The least distance between two documents, and between two origins, in px. */
const GAP = { document: 7, origin: 20 } as const;
/** Stands for the origin of what documents say without naming anyone: no speaker is called so. */
const NO_ONE = '';
/** From this width the documents stand beside who is carried by them, else under. */
const BESIDE = 480;

/** The two columns, and where the curves between them begin and end, in px. */
interface Columns {
  readonly beside: boolean;
  readonly left: number;
  readonly x: number;
  readonly right: number;
  readonly width: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lays out who gave which numbers, and which documents carry them: each speaker once, a curve from there to each
 * document, and in it the numbers that it has from that speaker; documents that name nobody last, on broken curves.
 */
export function paths(rows: readonly Row[], width: number, notice = ''): Placed {
  const columns = columnsOf(width);
  const marks: Mark[] = [];
  const facts: Fact[] = [];
  let y = 0;
  for (const [index, [origin, told]] of byOrigin(rows).entries()) {
    if (index > 0) marks.push(rule(y - GAP.origin / 2, width));
    const left = originMarks(origin, told, columns, y);
    marks.push(...left.marks);
    let top = columns.beside ? y : left.bottom + 2;
    for (const carried of group(told, documentOf).values()) {
      const start = startOf(left, columns);
      const placed = documentFacts(carried, columns, { start, top, named: origin !== NO_ONE });
      facts.push(...placed.facts);
      top = placed.bottom + GAP.document;
    }
    y = Math.max(left.bottom, top - GAP.document) + GAP.origin;
  }
  const foot = footMarks(rows, notice, width, y - GAP.origin);
  return { width, height: Math.ceil(foot.bottom), frame: [...marks, ...foot.marks], facts };
}

function columnsOf(width: number): Columns {
  const beside = width >= BESIDE;
  const left = beside ? Math.round(width * 0.34) : width;
  const x = beside ? left + 60 : 34;
  return { beside, left, x, right: width - x, width };
}

function rule(y: number, width: number): Mark {
  return { kind: 'line', role: 'rule', x1: 0, y1: y, x2: width, y2: y };
}

function originOf({ speaker, unnamed }: Row): string {
  return unnamed ? NO_ONE : speaker;
}

function documentOf({ document, speaker }: Row): string {
  return document ?? speaker;
}

/** Who gave numbers, documents that name nobody last. */
function byOrigin(rows: readonly Row[]): (readonly [string, readonly Row[]])[] {
  const groups = [...group(rows, originOf)];
  return [
    ...groups.filter(([origin]) => origin !== NO_ONE),
    ...groups.filter(([origin]) => origin === NO_ONE),
  ];
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
  const place = { x: GLYPH_ROOM, top, width: left - GLYPH_ROOM, status: row.status };
  const words = textBlock(runs, place);
  const glyph: Mark = { kind: 'glyph', status: row.status, x: 6, y: top + LEADING / 2 };
  return { marks: [glyph, ...words], bottom: top + words.length * LEADING };
}

/** A document, the curve that leads to it from its origin, and what it has from there, a line a number. */
function documentFacts(
  rows: readonly Row[],
  columns: Columns,
  { start, top, named }: { readonly start: Point; readonly top: number; readonly named: boolean },
): { facts: Fact[]; bottom: number } {
  const { x, right, width } = columns;
  const facts: Fact[] = [];
  let bottom = top;
  for (const [index, row] of rows.entries()) {
    const marks: Mark[] = [];
    const begin = bottom;
    const lines: Run[][] = [
      ...(index === 0 ? [[{ text: documentOf(row), role: 'speaker' as const }]] : []),
      [...numberRuns(row), { text: ` ${countedWords(row)}`, role: 'caption' }],
    ];
    if (index === 0) {
      const end = { x2: x - 5, y2: top + LEADING / 2 };
      marks.push({ kind: 'curve', status: row.status, named, x1: start.x, y1: start.y, ...end });
    }
    for (const runs of lines) {
      const block = textBlock(runs, { x, top: bottom, width: right, status: row.status });
      marks.push(...block);
      bottom += block.length * LEADING;
    }
    facts.push({ row, box: { x, y: begin, width: width - x, height: bottom - begin }, marks });
  }
  return { facts, bottom };
}

/** Where curves begin: after the first line of the origin's words, or under its shape. */
function startOf({ marks, bottom }: Stack, { beside }: Columns): Point {
  const first = marks.find((mark) => mark.kind === 'text');
  return beside && first
    ? { x: first.x + first.width + 6, y: first.y - 4.5 }
    : { x: 6, y: bottom - 1 };
}

function countedWords(row: Row): string {
  const counted = words.charts.inSentence(heading(row));
  return row.whom ? words.charts.onlyWhom(counted, row.whom) : counted;
}
