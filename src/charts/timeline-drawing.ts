import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { WIDTHS } from './chart.ts';
import { element, round } from './element.ts';
import type { Mark } from './mark.ts';
import type { TimelineSpec } from './moment.ts';
import { patterns } from './pattern.ts';
import { timeline } from './timeline.ts';
import type { MomentFact } from './timeline-lane.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Both drawings of the timeline in a box whose width decides which is shown; the wide one carries the facts. */
export function drawTimeline(spec: TimelineSpec): Element {
  return h('div', { className: 'chart-drawings' }, [
    timelineDrawing(spec, 'wide', true),
    timelineDrawing(spec, 'narrow', false),
  ]);
}

/** The links lie over the picture and are for the pointer; the list has the same ones for everyone. */
export function timelineDrawing(
  spec: TimelineSpec,
  variant: keyof typeof WIDTHS,
  facts: boolean,
): Element {
  const placed = timeline(spec, WIDTHS[variant]);
  const { width, height } = placed;
  const id = `${spec.id}-${variant}`;
  const size = { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` };
  return s('svg', { className: ['chart', `chart-${variant}`], ...size }, [
    s(
      'svg',
      { role: 'img', ariaLabelledBy: `${id}-title`, ariaDescribedBy: `${id}-desc`, width, height },
      [
        s('title', { id: `${id}-title` }, spec.title),
        s('desc', { id: `${id}-desc` }, spec.desc),
        patterns(id),
        s(
          'g',
          { className: 'chart-frame' },
          [...placed.frame].sort(behind).map((mark) => element(mark, id)),
        ),
        ...placed.facts.map((fact) => factElement(fact, id, facts)),
      ],
    ),
    s('g', { className: 'chart-links', ariaHidden: 'true' }, placed.facts.map(link)),
  ]);
}

function factElement({ moment, marks }: MomentFact, id: string, facts: boolean): Element {
  const data = facts ? { dataFact: moment.id, dataValue: moment.value } : {};
  return s(
    'g',
    { className: 'chart-fact', ...data },
    marks.map((mark) => element(mark, id)),
  );
}

function link({ moment, box }: MomentFact): Element {
  const place = {
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
  };
  return s('a', { href: moment.href, tabIndex: -1, ariaLabel: `${moment.when}, ${moment.who}` }, [
    s('rect', { className: 'chart-hit', ...place, fill: 'none', pointerEvents: 'all' }),
  ]);
}

/** Lines go under words. */
function behind(a: Mark, b: Mark): number {
  return Number(a.kind !== 'line') - Number(b.kind !== 'line');
}
