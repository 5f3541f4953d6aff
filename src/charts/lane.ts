import { words } from '../words/words.ts';
import { boundWords, digits } from './phrase.ts';
import { boxOf, runsWidth, textMark, type Box, type Mark, type Run } from './mark.ts';
import { END_ROOM, type Labelled, type NumberScale, type Panel } from './number-scale.ts';
import type { Row, Status } from './row.ts';

/** The height of a bar and of an empty slot, in px. */
export const BAR = 16;

/** The words of a number, its bound before it. */
export function numberRuns({ number, bound }: Row): Run[] {
  if (number === null) return [{ text: words.common.notStated, role: 'empty' }];
  const word = boundWords(bound);
  const value = digits(number);
  if (word === '') return [{ text: value, role: 'number' }];
  return [
    { text: word, role: 'bound' },
    { text: ` ${value}`, role: 'number' },
  ];
}

/** What the scale must know of the rows that have a number. */
export function labelled(rows: readonly Row[]): Labelled[] {
  return rows.flatMap((row) =>
    row.number === null ? [] : [{ number: row.number, label: runsWidth(numberRuns(row)) }],
  );
}

/** A row's bar from zero with its number after it, or its empty slot; `y` is the upper edge. */
export function barWithNumber(row: Row, scale: NumberScale, panel: Panel, y: number): Mark[] {
  if (row.number === null) return emptySlot(panel, y);
  const open = row.bound === 'at-least' || row.bound === 'more-than';
  const x = scale(row.number) + (open ? END_ROOM : END_ROOM / 2);
  const words = textMark(numberRuns(row), { x, y: y + BAR / 2 + 5.5 }, { status: row.status });
  return [...bar(row, scale, y, BAR), words];
}

/** A row's bar from zero; nothing where there is no number. */
export function bar(
  { number, status, bound }: Row,
  scale: NumberScale,
  y: number,
  height: number,
): Mark[] {
  if (number === null) return [];
  const [x = 0] = scale.range();
  return [{ kind: 'bar', status, bound, x, y, width: scale(number) - x, height }];
}

/** An empty slot with words, as wide as the panel, so that it looks like no number at all. */
export function emptySlot({ x, width }: Panel, y: number): Mark[] {
  return [
    { kind: 'slot', x: x + 0.5, y: y - 0.5, width: width - 1, height: BAR + 1 },
    textMark([{ text: words.common.notStated, role: 'empty' }], { x: x + 8, y: y + BAR / 2 + 4.5 }),
  ];
}

/** An empty slot that says within, after the shape of its side, who gave no number. */
export function slotWith(
  runs: readonly Run[],
  status: Status,
  { x, width }: Panel,
  y: number,
): Mark[] {
  const middle = y + BAR / 2;
  return [
    { kind: 'slot', x: x + 0.5, y: y - 2.5, width: width - 1, height: BAR + 5 },
    { kind: 'glyph', status, x: x + 11.5, y: middle },
    textMark(runs, { x: x + 21, y: middle + 4.5 }, { status }),
  ];
}

/** What no grid line may cross: words and empty slots. */
export function obstacles(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'text') return [boxOf(mark)];
    return mark.kind === 'slot' ? [mark] : [];
  });
}
