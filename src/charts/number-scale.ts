import { max, min, range, scaleLinear, type ScaleLinear } from 'd3';
import { boxOf, overlap, textMark, type Box, type LineMark, type TextMark } from './mark.ts';
import { digits } from './phrase.ts';

/** The room between the end of a bar and its number, an open end included, in px. */
export const END_ROOM = 16;
/** Four lines at most beside zero: the numbers are written at the bars, the grid only guides. */
const TICKS = 4;

/** Where bars may stand. */
export interface Panel {
  readonly x: number;
  readonly width: number;
}

/** A number to be drawn, and the width of what is written after its bar, in px. */
export interface Labelled {
  readonly number: number;
  readonly label: number;
}

/** The one linear scale of a chart: zero at the left edge of the panel. */
export type NumberScale = ScaleLinear<number, number>;

/**
 * The longest scale from zero on which each bar and what is written after it stay within the panel.
 * Without numbers above zero it has no length, as nothing says how long it should be.
 */
export function numberScale(entries: readonly Labelled[], panel: Panel): NumberScale {
  const most = max(entries, ({ number }) => number) ?? 0;
  const room = entries
    .filter(({ number }) => number > 0)
    .map(({ number, label }) => ((panel.width - END_ROOM - label) * most) / number);
  const length = most === 0 ? 0 : Math.max(1, min([panel.width, ...room]) ?? panel.width);
  return scaleLinear()
    .domain([0, most || 1])
    .range([panel.x, panel.x + length]);
}

/** The whole numbers at which the grid stands. */
export function ticksOf(scale: NumberScale): number[] {
  const [from = 0, to = 0] = scale.range();
  if (from === to) return [0];
  const most = Math.max(1, Math.min(TICKS, Math.floor((to - from) / 40)));
  // D3 takes the number of ticks as a hint; fewer are asked for until there are no more than wanted.
  const wanted = range(most, 0, -1).find((n) => scale.ticks(n).length <= most + 1) ?? 1;
  return scale.ticks(wanted).filter(Number.isInteger);
}

/** The numbers under the grid at a baseline, `unit` after the last one or under the first; those that would touch the one before are left out. */
export function tickMarks(scale: NumberScale, y: number, panel: Panel, unit = ''): TextMark[] {
  const marks: TextMark[] = [];
  for (const tick of ticksOf(scale)) {
    const mark = centred(digits(tick), scale(tick), y, panel);
    const last = marks.at(-1);
    if (last === undefined || !overlap(boxOf(last), boxOf(mark), 6)) marks.push(mark);
  }
  const last = marks.at(-1);
  if (unit === '' || last === undefined) return marks;
  const after = boxOf(last);
  const word = textMark([{ text: unit, role: 'tick' }], { x: after.x + after.width + 5, y });
  const fits = word.x + word.width <= panel.x + panel.width;
  return [...marks, fits ? word : { ...word, x: panel.x, y: y + 15 }];
}

/** The grid in one strip: axis at zero, hairlines at the ticks, none behind what must be read. */
export function gridMarks(scale: NumberScale, strip: Box, avoid: readonly Box[] = []): LineMark[] {
  const [y1, y2] = [strip.y, strip.y + strip.height];
  return ticksOf(scale).flatMap((tick): LineMark[] => {
    const x = scale(tick);
    const hidden = avoid.some((box) => x > box.x - 4 && x < box.x + box.width + 4);
    if (hidden && tick > 0) return [];
    return [{ kind: 'line', role: tick === 0 ? 'axis' : 'grid', x1: x, y1, x2: x, y2 }];
  });
}

/** A tick's number under its line; at the edge of the panel it is moved inwards. */
function centred(text: string, x: number, y: number, panel: Panel): TextMark {
  const runs = [{ text, role: 'tick' }] as const;
  const middle = textMark(runs, { x, y }, { anchor: 'middle' });
  const right = panel.x + panel.width;
  if (x - middle.width / 2 < panel.x) return textMark(runs, { x: panel.x, y });
  return x + middle.width / 2 > right ? textMark(runs, { x: right, y }, { anchor: 'end' }) : middle;
}
