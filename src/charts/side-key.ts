import { group, sort } from 'd3';
import { words } from '../words/words.ts';
import type { Stack } from './caption.ts';
import { GLYPH_ROOM } from './lane-words.ts';
import { runsWidth, type Mark, type Run } from './mark.ts';
import { day } from './phrase.ts';
import type { Row } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';

/** Between two entries on one line, in px. */
const GAP = 16;

/** What the shape of each side means, and as of when its counts hold; entries flow over lines. */
export function sideKey(rows: readonly Row[], width: number): Stack {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const [status, members] of group(rows, (row) => row.status)) {
    const [{ statusLabel } = { statusLabel: '' }] = members;
    const runs: Run[] = [
      { text: `${statusLabel},`, role: 'status' },
      { text: ` ${asOfAll(members)}`, role: 'tick' },
    ];
    const full = GLYPH_ROOM + runsWidth(runs);
    if (x > 0 && x + full > width) [x, y] = [0, y + LEADING];
    const place = { x: x + GLYPH_ROOM, top: y, width: width - x - GLYPH_ROOM, status };
    const lines = textBlock(runs, place);
    marks.push({ kind: 'glyph', status, x: x + 5.5, y: y + 8 }, ...lines);
    // What took several lines is alone on them.
    [x, y] = lines.length > 1 ? [width, y + (lines.length - 1) * LEADING] : [x + full + GAP, y];
  }
  return { marks, bottom: y + LEADING };
}

/** The days for which counts hold, each once, in words. */
export function asOfAll(rows: readonly Row[]): string {
  const stated = new Set(rows.flatMap((row) => row.asOf ?? []));
  const silent = rows.some((row) => row.asOf === null) ? [words.charts.noDay] : [];
  return [...sort(stated).map((value) => words.charts.asOf(day(value))), ...silent].join(', ');
}
