import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { WIDTHS } from './chart.ts';
import { element, round } from './element.ts';
import { DOT, dotBox } from './map-labels.ts';
import { LINE, map, SHAPE_ROOM, type PlacedMap, type PlacedSpot } from './map.ts';
import type { MapSpec } from './map-spec.ts';
import { runsWidth, textMark, type Mark, type TextMark } from './mark.ts';
import { picture, type Link } from './picture.ts';

/** Both drawings of a map in a box whose width decides which is shown; the wide one carries the places' ids. */
export function drawMap(spec: MapSpec): Element {
  return h('div', { className: 'chart-drawings' }, [
    mapDrawing(spec, 'wide', true),
    mapDrawing(spec, 'narrow', false),
  ]);
}

/** One drawing of a map as an SVG tree; `facts: false` for any but the first on a page. */
export function mapDrawing(spec: MapSpec, variant: keyof typeof WIDTHS, facts: boolean): Element {
  const placed = map(spec, WIDTHS[variant]);
  const { width, height } = placed;
  const { title, desc } = spec;
  const id = `${spec.id}-${variant}`;
  return picture(
    { id, title, desc, classes: ['chart-map', `chart-${variant}`], width, height },
    [...ground(placed), ...placed.spots.map((spot) => spotElement(spot, id, facts))],
    placed.spots.map(linkOf),
  );
}

/** Coast, graticule, scale and globe. Degrees and lengths are computed here, and marked as that. */
function ground({ width, height, land, graticule, degrees, scale, globe }: PlacedMap): Element[] {
  const { x, y, length } = scale;
  return [
    s('rect', { className: 'map-sea', width, height }),
    s('path', { className: 'map-land', d: land }),
    s('path', { className: 'chart-grid', d: graticule, fill: 'none' }),
    s('rect', { className: 'map-edge', width, height, fill: 'none' }),
    ...[...degrees, scale.text].map(computed),
    s('path', {
      className: 'map-scale',
      d: `M${round(x)},${round(y - 4)}v4h${round(length)}v-4`,
      fill: 'none',
    }),
    s('g', { transform: `translate(${globe.x},${globe.y})` }, [
      s('circle', { className: 'map-sea', r: globe.radius }),
      s('path', { className: 'map-land', d: globe.land }),
      s('circle', { className: 'map-edge', r: globe.radius, fill: 'none' }),
      s('path', { className: 'map-here', d: globe.frame }),
    ]),
  ];
}

function computed(mark: TextMark): Element {
  const drawn = element(mark, '');
  return { ...drawn, properties: { ...drawn.properties, dataEngine: '' } };
}

function spotElement(
  { spot, x, y, label, lines }: PlacedSpot,
  id: string,
  facts: boolean,
): Element {
  const [longitude, latitude] = spot.position;
  const data = facts ? { dataPlace: spot.id, dataPosition: `${latitude} ${longitude}` } : {};
  const leader = label?.leader;
  return s('g', { className: 'chart-place', ...data }, [
    s('circle', { className: 'map-dot', cx: round(x), cy: round(y), r: DOT - 1.25 }),
    ...(leader
      ? [
          s('line', {
            className: 'map-leader',
            ...{ x1: round(leader.x1), y1: round(leader.y1) },
            ...{ x2: round(leader.x2), y2: round(leader.y2) },
          }),
        ]
      : []),
    ...(label ? words({ spot, lines, label }) : []).map((mark) => element(mark, id)),
  ]);
}

/**
 * The lines of a name, and before it a shape for each side that says something of the place: there it stands by the
 * name in whatever font the name is set.
 */
function words({
  spot,
  lines,
  label,
}: Pick<PlacedSpot, 'spot' | 'lines'> & { label: NonNullable<PlacedSpot['label']> }): Mark[] {
  const { box, align } = label;
  return lines.flatMap((runs, i): Mark[] => {
    const shapes = i === 0 ? spot.statuses : [];
    const width = runsWidth(runs) + shapes.length * SHAPE_ROOM;
    const left =
      box.x + { start: 0, middle: (box.width - width) / 2, end: box.width - width }[align];
    const y = box.y + (i === 0 ? LINE.name - 4 : LINE.name + LINE.caption - 4);
    return [
      ...shapes.map((status, n): Mark => ({
        ...{ kind: 'glyph', status, x: left + (n + 0.5) * SHAPE_ROOM - 1.5, y: y - 4.5 },
      })),
      textMark(runs, { x: left + shapes.length * SHAPE_ROOM, y }),
    ];
  });
}

function linkOf({ spot, x, y, label }: PlacedSpot): Link {
  const areas = [dotBox({ x, y }), ...(label ? [label.box] : [])];
  return { href: spot.href, label: spot.reading, areas };
}
