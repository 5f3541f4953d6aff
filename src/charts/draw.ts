import type { Element } from 'hast';
import { s } from 'hastscript';
import { element, round } from './element.ts';
import type { Box, Fact, Mark, Placed } from './mark.ts';
import { reading } from './phrase.ts';
import { patterns } from './pattern.ts';
import type { Row } from './row.ts';

/** Lets a drawing that was taken from its page stand as a file. */
const SVG = 'http://www.w3.org/2000/svg';

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
  const size = { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` };
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

function link({ row, box, at }: Fact): Element {
  const areas = at === undefined ? [box] : [box, at];
  return s('a', { href: row.href, tabIndex: -1, ariaLabel: nameOf(row) }, areas.map(hit));
}

function hit({ x, y, width, height }: Box): Element {
  return s('rect', {
    className: 'chart-hit',
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    fill: 'none',
    pointerEvents: 'all',
  });
}

function nameOf(row: Row): string {
  return row.noteNumber === null ? reading(row) : `${reading(row)} Note ${row.noteNumber}.`;
}

/** Lines go under words. */
function behind(a: Mark, b: Mark): number {
  return Number(a.kind !== 'line') - Number(b.kind !== 'line');
}
