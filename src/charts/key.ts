import { words } from '../words/words.ts';
import type { Stack } from './caption.ts';
import { runsWidth, textMark, type Mark, type Run } from './mark.ts';
import { isStated } from './phrase.ts';
import type { Row, Status } from './row.ts';
import { LEADING } from './text-lines.ts';

/** A sample and what it stands for. */
interface Entry {
  readonly words: string;
  /** The width of the sample with the space after it, in px. */
  readonly room: number;
  readonly sample: (x: number, y: number) => Mark;
  readonly status?: Status;
}

const OPEN: Entry = {
  words: words.charts.key.orMore,
  room: 20,
  sample: (x, y) => ({ ...span(x, y + 3, false), width: 14, bound: 'at-least' }),
};
const SPAN: Entry = { words: words.charts.key.days, room: 24, sample: (x, y) => span(x, y, false) };
const DASHED: Entry = {
  words: words.charts.key.noDays,
  room: 24,
  sample: (x, y) => span(x, y, true),
};
const STATED: Entry = { words: words.charts.key.asOf, room: 14, sample: (x, y) => pin(x, y, true) };
const HOLLOW: Entry = {
  words: words.charts.noAsOf,
  room: 14,
  sample: (x, y) => pin(x, y, false),
};

/** Whose counts these are, and how to read spans and pins, as far as the rows have them; entries flow over lines. */
export function keyMarks(rows: readonly Row[], width: number): Stack {
  const stated = rows.some(({ asOf }) => asOf !== null);
  const hollow = rows.some(({ asOf }) => asOf === null);
  const dashed = rows.some(({ window }) => !isStated(window));
  const open = rows.some(({ bound }) => bound === 'at-least' || bound === 'more-than');
  const sides = new Map(rows.map(({ status, statusLabel }) => [status, statusLabel]));
  const entries = [
    ...[...sides].map(([status, label]) => side(status, label)),
    ...[SPAN, ...when(dashed, DASHED), ...when(open, OPEN)],
    ...[...when(stated, STATED), ...when(hollow, HOLLOW)],
  ];
  const marks: Mark[] = [];
  let [x, y] = [0, 12];
  for (const { words, room, sample, status = null } of entries) {
    const runs: Run[] = [{ text: words, role: status === null ? 'tick' : 'status' }];
    const full = room + runsWidth(runs);
    if (x > 0 && x + full > width) [x, y] = [0, y + LEADING];
    marks.push(sample(x, y), textMark(runs, { x: x + room, y }, { status }));
    x += full + 18;
  }
  return { marks, bottom: y + 8 };
}

function side(status: Status, words: string): Entry {
  const sample = (x: number, y: number): Mark => ({
    kind: 'glyph',
    status,
    x: x + 5.5,
    y: y - 4.5,
  });
  return { words, room: 15, sample, status };
}

function pin(x: number, y: number, stated: boolean): Mark {
  return { kind: 'pin', status: null, stated, x: x + 5, y: y - 4 };
}

function span(x: number, y: number, empty: boolean): Mark {
  return { kind: 'span', status: null, empty, x, y: y - 7, width: 18, height: 6 };
}

function when(has: boolean, entry: Entry): Entry[] {
  return has ? [entry] : [];
}
