import type { Stack } from './caption.ts';
import { runsWidth, textMark, type Mark, type Run } from './mark.ts';
import { isStated } from './phrase.ts';
import type { Row } from './row.ts';
import { LEADING } from './text-lines.ts';

/** A sample and what it stands for. */
interface Entry {
  readonly words: string;
  /** The width of the sample with the space after it, in px. */
  readonly room: number;
  readonly sample: (x: number, y: number) => Mark;
}

const SPAN: Entry = { words: 'the days counted', room: 24, sample: (x, y) => span(x, y, false) };
const DASHED: Entry = { words: 'days not stated', room: 24, sample: (x, y) => span(x, y, true) };
const STATED: Entry = { words: 'as of this day', room: 14, sample: (x, y) => pin(x, y, true) };
const HOLLOW: Entry = {
  words: 'as-of day not stated',
  room: 14,
  sample: (x, y) => pin(x, y, false),
};

/** How to read spans and pins, as far as the rows have them; entries flow over lines. */
export function keyMarks(rows: readonly Row[], width: number): Stack {
  const stated = rows.some(({ asOf }) => asOf !== null);
  const hollow = rows.some(({ asOf }) => asOf === null);
  const dashed = rows.some(({ window }) => !isStated(window));
  const entries = [SPAN, ...when(dashed, DASHED), ...when(stated, STATED), ...when(hollow, HOLLOW)];
  const marks: Mark[] = [];
  let [x, y] = [0, 12];
  for (const { words, room, sample } of entries) {
    const runs: Run[] = [{ text: words, role: 'tick' }];
    const full = room + runsWidth(runs);
    if (x > 0 && x + full > width) [x, y] = [0, y + LEADING];
    marks.push(sample(x, y), textMark(runs, { x: x + room, y }));
    x += full + 18;
  }
  return { marks, bottom: y + 8 };
}

function pin(x: number, y: number, stated: boolean): Mark {
  return { kind: 'pin', status: null, stated, x: x + 5, y };
}

function span(x: number, y: number, empty: boolean): Mark {
  return { kind: 'span', status: null, empty, x, y: y - 8, width: 18, height: 8 };
}

function when(has: boolean, entry: Entry): Entry[] {
  return has ? [entry] : [];
}
