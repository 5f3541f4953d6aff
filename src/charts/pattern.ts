import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Status } from './row.ts';

/** The fill of a status: striped where claimed, dotted where reported; solid, by style sheet, where official. */
export function fill(status: Status | null, id: string): { fill?: string } {
  if (status === null || status === 'official') return {};
  return { fill: `url(#${id}-${status})` };
}

/** The tiles that `fill` refers to; `id` keeps those of several drawings apart. */
export function patterns(id: string): Element {
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
