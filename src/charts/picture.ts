import type { Element } from 'hast';
import { s } from 'hastscript';
import { element, round } from './element.ts';
import type { Box, Mark } from './mark.ts';

/** Lets a drawing that was taken from its page stand as a file. */
const SVG = 'http://www.w3.org/2000/svg';

/** What a drawing is called, and how large it is, in px. */
export interface Title {
  /** Begins every id in the drawing: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly classes: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Where a mark leads, what it says to whoever is at it, and the areas that belong to it. */
export interface Link {
  readonly href: string;
  /** Sentences; those after the first begin with what they tell, as in `As of: 5 May.` */
  readonly label: string;
  readonly areas: readonly Box[];
}

/**
 * A drawing as an SVG tree. The inner `svg` is the picture. The links lie over it, outside the picture and hidden
 * from assistive technology, since a picture has no children there and a link in it could be reached but not named:
 * they are for the pointer, and the words beside the drawing have the same ones for everyone. A script shows them.
 */
export function picture(
  { id, title, desc, classes, width, height }: Title,
  content: readonly Element[],
  links: readonly Link[],
): Element {
  const size = { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` };
  return s('svg', { className: ['chart', ...classes], ...size }, [
    s(
      'svg',
      { role: 'img', ariaLabelledBy: `${id}-title`, ariaDescribedBy: `${id}-desc`, width, height },
      [s('title', { id: `${id}-title` }, title), s('desc', { id: `${id}-desc` }, desc), ...content],
    ),
    s('g', { className: 'chart-links', ariaHidden: 'true' }, links.map(link)),
  ]);
}

function link({ href, label, areas }: Link): Element {
  return s('a', { href, tabIndex: -1, ariaLabel: label }, areas.map(hit));
}

function hit({ x, y, width, height }: Box): Element {
  const place = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return s('rect', { className: 'chart-hit', ...place, fill: 'none', pointerEvents: 'all' });
}

/** What stands behind the marks of facts, lines under words. */
export function frame(marks: readonly Mark[], id: string): Element {
  return s(
    'g',
    { className: 'chart-frame' },
    [...marks].sort(behind).map((mark) => element(mark, id)),
  );
}

/** The marks of one fact; `data` says which it is, in the one drawing that does. */
export function fact(
  marks: readonly Mark[],
  id: string,
  data: Readonly<Record<string, string>>,
): Element {
  return s(
    'g',
    { className: 'chart-fact', ...data },
    marks.map((mark) => element(mark, id)),
  );
}

function behind(a: Mark, b: Mark): number {
  return Number(a.kind !== 'line') - Number(b.kind !== 'line');
}
