import { words } from '../words/words.ts';
import type { Stack } from './caption.ts';
import type { Mark } from './mark.ts';
import { commonYear } from './phrase.ts';
import type { Row } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';

/** Under the last group: a rule, what must be read with every number, the year of all dates, and `more` after it. */
export function footMarks(
  rows: readonly Row[],
  notice: string,
  width: number,
  top: number,
  more = '',
): Stack {
  const year = commonYear(rows);
  const rule: Mark = { kind: 'line', role: 'rule', x1: 0, y1: top + 8, x2: width, y2: top + 8 };
  const marks: Mark[] = [rule];
  let bottom = top + 16;
  for (const [text, role] of [
    [notice, 'notice'],
    [[year === null ? '' : words.charts.allDatesIn(year), more].filter(Boolean).join(' '), 'tick'],
  ] as const) {
    if (text === '') continue;
    const lines = textBlock([{ text, role }], { x: 0, top: bottom, width });
    marks.push(...lines);
    bottom += lines.length * LEADING;
  }
  return bottom === top + 16 ? { marks: [], bottom: top } : { marks, bottom: bottom + 2 };
}
