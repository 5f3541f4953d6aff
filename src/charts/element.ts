import type { Element } from 'hast';
import { s } from 'hastscript';
import {
  STYLE,
  type BarMark,
  type LineMark,
  type Mark,
  type Run,
  type SpanMark,
  type TextMark,
} from './mark.ts';
import { fill } from './pattern.ts';
import type { Status } from './row.ts';
import {
  barPath,
  boundPath,
  boxPath,
  curvePath,
  DECIMALS,
  glyphPath,
  leaderPath,
  openEndPath,
  pinPath,
} from './shape.ts';

/** One mark as an SVG element; `id` is the drawing's, whose patterns it uses. */
export function element(mark: Mark, id: string): Element {
  switch (mark.kind) {
    case 'text':
      return textElement(mark);
    case 'line':
      return lineElement(mark);
    case 'bar':
      return barElement(mark, id);
    case 'slot':
      return s('path', { className: 'chart-slot', d: boxPath(mark) });
    case 'span':
      return spanElement(mark, id);
    case 'pin':
      return s('path', {
        className: ['chart-pin', mark.stated ? 'is-stated' : 'is-hollow', ...side(mark.status)],
        d: pinPath(),
        transform: `translate(${round(mark.x)},${round(mark.y)})`,
      });
    case 'leader':
      return s('path', { className: 'chart-leader', d: leaderPath(mark), fill: 'none' });
    case 'curve':
      return s('path', {
        className: ['chart-curve', mark.named ? 'is-named' : 'is-unnamed', ...side(mark.status)],
        d: curvePath(mark),
        fill: 'none',
      });
    case 'glyph':
      return s('path', {
        className: ['chart-glyph', ...side(mark.status)],
        d: glyphPath(mark.status),
        transform: `translate(${round(mark.x)},${round(mark.y)})`,
      });
  }
}

function textElement({ x, y, anchor, runs, status }: TextMark): Element {
  const [first] = runs;
  const place = { x: round(x), y: round(y), ...(anchor === 'start' ? {} : { textAnchor: anchor }) };
  if (runs.length === 1 && first !== undefined) {
    return s(
      'text',
      { ...place, ...dress(first), className: [`chart-${first.role}`, ...side(status)] },
      first.text,
    );
  }
  return s(
    'text',
    { ...place, ...(status === null ? {} : { className: side(status) }) },
    runs.map((run) => s('tspan', { ...dress(run), className: `chart-${run.role}` }, run.text)),
  );
}

/** Sizes are attributes, so that the drawing keeps them where it goes without its style sheet. */
function dress({ role }: Run): { fontSize: number; fontWeight?: number } {
  const { size, strong } = STYLE[role];
  return { fontSize: size, ...(strong ? { fontWeight: 700 } : {}) };
}

function lineElement({ role, x1, y1, x2, y2 }: LineMark): Element {
  return s('line', {
    className: `chart-${role}`,
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
  });
}

function barElement(mark: BarMark, id: string): Element {
  const body = s('path', {
    className: ['chart-bar', ...side(mark.status)],
    d: barPath(mark),
    ...fill(mark.status, id),
  });
  const end = openEndPath(mark);
  return end === null
    ? body
    : s('g', [body, s('path', { className: ['chart-end', ...side(mark.status)], d: end })]);
}

function spanElement(mark: SpanMark, id: string): Element {
  const { status, empty } = mark;
  const body = empty
    ? s('path', { className: 'chart-slot', d: boxPath(mark) })
    : s('path', {
        className: ['chart-span', `is-${status ?? 'any'}`],
        d: boxPath(mark),
        ...fill(status, id),
      });
  const bound = boundPath(mark);
  return bound === null
    ? body
    : s('g', [body, s('path', { className: ['chart-end', ...side(status)], d: bound })]);
}

function side(status: Status | null): string[] {
  return status === null ? [] : [`is-${status}`];
}

/** A length in px as it is written. */
export function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
