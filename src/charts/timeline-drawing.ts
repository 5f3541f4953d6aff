import type { Element } from 'hast';
import { h } from 'hastscript';
import { words } from '../words/words.ts';
import { WIDTHS } from './chart.ts';
import type { Moment, TimelineSpec } from './moment.ts';
import { patterns } from './pattern.ts';
import { fact, frame, picture } from './picture.ts';
import { timeline } from './timeline.ts';

/** Both drawings of the timeline in a box whose width decides which is shown; the wide one carries the facts. */
export function drawTimeline(spec: TimelineSpec): Element {
  return h('div', { className: 'chart-drawings' }, [
    timelineDrawing(spec, 'wide', true),
    timelineDrawing(spec, 'narrow', false),
  ]);
}

/** One drawing of the timeline as an SVG tree; `facts: false` for any but the first on a page. */
export function timelineDrawing(
  spec: TimelineSpec,
  variant: keyof typeof WIDTHS,
  facts: boolean,
): Element {
  const placed = timeline(spec, WIDTHS[variant]);
  const { width, height } = placed;
  const { title, desc } = spec;
  const id = `${spec.id}-${variant}`;
  return picture(
    { id, title, desc, classes: [`chart-${variant}`], width, height },
    [
      patterns(id),
      frame(placed.frame, id),
      ...placed.facts.map(({ moment, marks }) =>
        fact(marks, id, facts ? { dataFact: moment.id, dataValue: moment.value } : {}),
      ),
    ],
    placed.facts.map(({ moment, box }) => ({
      ...{ href: moment.href, label: nameOf(moment), areas: [box] },
    })),
  );
}

/** What happened, when, and by whose dating. */
function nameOf({ what, when, who }: Moment): string {
  return words.charts.moment(what.replace(/\.$/u, ''), when, who);
}
