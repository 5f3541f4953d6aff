import type { Element } from 'hast';
import { s } from 'hastscript';
import {
  STYLE,
  type BarMark,
  type Fact,
  type LineMark,
  type Mark,
  type Placed,
  type Run,
  type TextMark,
} from './mark.ts';
import { reading } from './phrase.ts';
import type { Row, Status } from './row.ts';
import { barPath, boxPath, DECIMALS, glyphPath, openEndPath, pinPath } from './shape.ts';

/** What a drawing is called, and which of several of the same chart it is. */
export interface Naming {
  /** Begins every id in the drawing: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  /** `chart-narrow` or `chart-wide`: the class by which a style sheet shows one of the two. */
  readonly variant: string;
  /** Only one drawing of a chart carries `data-fact` and `data-value`. */
  readonly facts: boolean;
}

/**
 * Draws what was laid out as an SVG tree, at its width in px.
 * The inner `svg` is the picture. The links lie over it, outside the picture and hidden from assistive
 * technology, since a picture has no children there and a link in it could be reached but not named: they
 * are for the pointer, and the table beside the chart has the same ones for everyone.
 */
export function draw({ width, height, frame, facts }: Placed, naming: Naming): Element {
  const { id, title, desc, variant } = naming;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return s('svg', { className: ['chart', variant], ...size }, [
    s(
      'svg',
      { role: 'img', ariaLabelledBy: `${id}-title`, ariaDescribedBy: `${id}-desc`, width, height },
      [
        s('title', { id: `${id}-title` }, title),
        s('desc', { id: `${id}-desc` }, desc),
        patterns(id),
        s(
          'g',
          { className: 'chart-frame' },
          [...frame].sort(behind).map((mark) => element(mark, id)),
        ),
        ...facts.map((fact) => factElement(fact, naming)),
      ],
    ),
    s('g', { className: 'chart-links', ariaHidden: 'true' }, facts.map(link)),
  ]);
}

function factElement({ row, marks }: Fact, { id, facts }: Naming): Element {
  const data = facts ? { dataFact: row.id, dataValue: String(row.number ?? 'not stated') } : {};
  return s(
    'g',
    { className: 'chart-fact', ...data },
    marks.map((mark) => element(mark, id)),
  );
}

function link({ row, box }: Fact): Element {
  const { x, y, width, height } = box;
  return s('a', { href: row.href, tabIndex: -1, ariaLabel: nameOf(row) }, [
    s('rect', {
      className: 'chart-hit',
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      fill: 'none',
      pointerEvents: 'all',
    }),
  ]);
}

function nameOf(row: Row): string {
  return row.noteNumber === null ? reading(row) : `${reading(row)} Note ${row.noteNumber}.`;
}

/** Lines go under words. */
function behind(a: Mark, b: Mark): number {
  return Number(a.kind !== 'line') - Number(b.kind !== 'line');
}

function element(mark: Mark, id: string): Element {
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
      if (mark.empty) return s('path', { className: 'chart-slot', d: boxPath(mark) });
      return s('path', {
        className: ['chart-span', ...side(mark.status)],
        d: boxPath(mark),
        ...fill(mark.status, id),
      });
    case 'pin':
      return s('path', {
        className: ['chart-pin', mark.stated ? 'is-stated' : 'is-hollow', ...side(mark.status)],
        d: pinPath(mark),
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

function side(status: Status | null): string[] {
  return status === null ? [] : [`is-${status}`];
}

/** Solid, striped, dotted: the pattern of a status. */
function fill(status: Status | null, id: string): { fill?: string } {
  if (status === null || status === 'official') return {};
  return { fill: `url(#${id}-${status})` };
}

function patterns(id: string): Element {
  const tile = (status: string, size: number, turned: object, mark: Element): Element =>
    s(
      'pattern',
      {
        id: `${id}-${status}`,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        ...turned,
      },
      [s('rect', { className: `chart-ground is-${status}`, width: size, height: size }), mark],
    );
  return s('defs', [
    tile(
      'claimed',
      5,
      { patternTransform: 'rotate(45)' },
      s('rect', { className: 'chart-stripe', width: 2.5, height: 5 }),
    ),
    tile('reported', 4, {}, s('circle', { className: 'chart-dot', cx: 2, cy: 2, r: 0.9 })),
  ]);
}

function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
