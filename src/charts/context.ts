import { group } from 'd3';
import type { Stack } from './caption.ts';
import { footMarks } from './foot.ts';
import { BAR, barWithNumber, emptySlot, labelled, numberRuns, obstacles } from './lane.ts';
import { unitOf } from './lanes.ts';
import type { Fact, Mark, Placed, Run } from './mark.ts';
import { gridMarks, numberScale, tickMarks, type Panel } from './number-scale.ts';
import { heading, whoWords, windowWords } from './phrase.ts';
import type { Row } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';

/** Room for the shape of a status before its word, in px. */
const GLYPH_ROOM = 15;
const GAP = 10;

/**
 * Lays out counts from before, which nobody counted alike: a part for each counter and window, bars in it only
 * for counts of one kind, on a scale of that part alone; a count of its own is a number in words, since a bar
 * without another beside it says nothing, and beside another counter's would say too much.
 */
export function context(rows: readonly Row[], width: number, notice = ''): Placed {
  const panel = { x: 0, width };
  const marks: Mark[] = [];
  const facts: Fact[] = [];
  let y = 0;
  for (const [index, members] of byCounter(rows).entries()) {
    const head = partHead(members, width, y, index > 0);
    marks.push(...head.marks);
    y = head.bottom;
    for (const alike of byKind(members)) {
      const part = alike.length > 1 ? bars : words;
      const placed = part(alike, panel, y, shared(members));
      marks.push(...placed.marks);
      facts.push(...placed.facts);
      y = placed.bottom;
    }
  }
  const foot = footMarks([], notice, width, y);
  return { width, height: Math.ceil(foot.bottom), frame: [...marks, ...foot.marks], facts };
}

function byCounter(rows: readonly Row[]): Row[][] {
  const key = (row: Row): string =>
    JSON.stringify([row.statusLabel, whoWords(row), windowWords(row)]);
  return [...group(rows, key).values()];
}

/** Counts that may stand on one scale: of people who met the same, or of one thing. */
function byKind(rows: readonly Row[]): Row[][] {
  const key = ({ measure, thing, group: own }: Row): string =>
    JSON.stringify([measure, thing ? own : '']);
  return [...group(rows, key).values()];
}

/** Who counted, where and when, and what else must be known of every one of the counts. */
function partHead(rows: readonly Row[], width: number, top: number, ruled: boolean): Stack {
  const [row] = rows;
  if (row === undefined) return { marks: [], bottom: top };
  const y = top + (ruled ? 13 : 0);
  const who: Run[] = [
    { text: `${row.statusLabel}:`, role: 'status' },
    { text: ` ${whoWords(row)}`, role: 'speaker' },
  ];
  const marks: Mark[] = ruled
    ? [{ kind: 'line', role: 'rule', x1: 0, y1: top + 4, x2: width, y2: top + 4 }]
    : [];
  marks.push({ kind: 'glyph', status: row.status, x: 5.5, y: y + 8 });
  let bottom = y;
  for (const runs of [who, caption(windowWords(row)), ...shared(rows).map(caption)]) {
    const lines = textBlock(runs, {
      ...{ x: GLYPH_ROOM, top: bottom, width: width - GLYPH_ROOM },
      status: row.status,
    });
    marks.push(...lines);
    bottom += lines.length * LEADING;
  }
  return { marks, bottom: bottom + GAP };
}

/** What must be known of every one of several counts. */
function shared([first, ...more]: readonly Row[]): string[] {
  const remark = more.length === 0 ? undefined : first?.remark;
  return remark !== undefined && more.every((row) => row.remark === remark) ? [remark] : [];
}

function caption(text: string): Run[] {
  return [{ text, role: 'caption' }];
}

interface Part extends Stack {
  readonly facts: readonly Fact[];
}

/** Bars on one scale from zero, who is counted over each. */
function bars(rows: readonly Row[], panel: Panel, top: number, known: readonly string[]): Part {
  const scale = numberScale(labelled(rows), panel);
  const marks: Mark[] = [];
  const facts: Fact[] = [];
  let y = top;
  for (const row of rows) {
    const title = textBlock([{ text: heading(row), role: 'heading' }], { ...panel, top: y });
    const low = y + title.length * LEADING + 3;
    const bar = row.number === null ? emptySlot(panel, low) : barWithNumber(row, scale, panel, low);
    const said = remarked(row, panel, low + BAR + 3, known);
    const box = { ...panel, y, height: said.bottom + 3 - y };
    marks.push(...gridMarks(scale, { ...panel, y: low - 3, height: BAR + 6 }, obstacles(bar)));
    facts.push({ row, box, marks: [...title, ...bar, ...said.marks] });
    y = said.bottom + GAP - 3;
  }
  const ticks = tickMarks(scale, y + 6, panel, unitOf(rows));
  return { marks: [...marks, ...ticks], facts, bottom: (ticks.at(-1)?.y ?? y) + GAP };
}

/** A number that nothing of its kind stands beside. */
function words([row]: readonly Row[], panel: Panel, top: number, known: readonly string[]): Part {
  if (row === undefined) return { marks: [], facts: [], bottom: top };
  const [first, ...rest] = numberRuns(row);
  const number = first === undefined ? [] : [{ ...first, text: ` ${first.text}` }, ...rest];
  const runs: Run[] = [{ text: `${heading(row)}:`, role: 'heading' }, ...number];
  const lines = textBlock(runs, { ...panel, top, status: row.status });
  const said = remarked(row, panel, top + lines.length * LEADING, known);
  const box = { ...panel, y: top - GAP / 2, height: said.bottom + GAP - top };
  return {
    marks: [],
    facts: [{ row, box, marks: [...lines, ...said.marks] }],
    bottom: said.bottom + GAP,
  };
}

/** What must be known of one count, unless the head of its part says so. */
function remarked(
  { remark }: Row,
  { x, width }: Panel,
  top: number,
  known: readonly string[],
): Stack {
  if (remark === undefined || known.includes(remark)) return { marks: [], bottom: top };
  const marks = textBlock(caption(remark), { x, top, width });
  return { marks, bottom: top + marks.length * LEADING };
}
