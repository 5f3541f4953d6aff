import type { Element } from 'hast';
import { h } from 'hastscript';
import { brief } from './brief.ts';
import { compared } from './compared.ts';
import { days } from './days.ts';
import { context } from './context.ts';
import { describe } from './describe.ts';
import { draw } from './draw.ts';
import type { Kind } from './kind.ts';
import { last } from './last.ts';
import { paths } from './paths.ts';
import type { Placed } from './mark.ts';
import { checkRows, type Row } from './row.ts';
import { toldApart } from './told-apart.ts';

/** A chart to be drawn. */
export interface ChartSpec {
  /** Unique on the page. */
  readonly id: string;
  readonly kind: Kind;
  readonly rows: readonly Row[];
  /** The finding as a sentence; from the rows if left out. */
  readonly title?: string;
  /** Written on the picture itself, where it cannot be cut off. */
  readonly notice?: string;
}

/** The two widths at which a chart is drawn, in px: the text column of a small phone and of a desk. */
export const WIDTHS = { narrow: 288, wide: 608 } as const;

const LAYOUT: Readonly<
  Record<Kind, (rows: readonly Row[], width: number, notice?: string) => Placed>
> = {
  brief,
  compared,
  context,
  days,
  last,
  paths,
};

/** Places the marks of a chart for one width in px. Throws a `RangeError` for rows that cannot be shown honestly. */
export function layout({ kind, rows, notice }: ChartSpec, width: number): Placed {
  checkRows(rows, kind);
  return LAYOUT[kind](toldApart(rows, kind), width, notice);
}

/** One drawing of a chart as an SVG tree; `facts: false` for any but the first on a page. */
export function drawing(spec: ChartSpec, variant: keyof typeof WIDTHS, facts: boolean): Element {
  const words = describe(toldApart(spec.rows, spec.kind), spec.kind);
  return draw(layout(spec, WIDTHS[variant]), {
    id: `${spec.id}-${variant}`,
    title: spec.title ?? words.title,
    desc: [words.desc, spec.notice].filter(Boolean).join(' '),
    variant: `chart-${variant}`,
    facts,
  });
}

/** Both drawings of a chart in a box whose width decides which is shown; the wide one carries the facts. */
export function chart(spec: ChartSpec): Element {
  return h('div', { className: 'chart-drawings' }, [
    drawing(spec, 'wide', true),
    drawing(spec, 'narrow', false),
  ]);
}
