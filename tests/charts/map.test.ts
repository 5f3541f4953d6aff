import fc from 'fast-check';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../src/charts/map-drawing.ts';
import { frameOf, project } from '../../src/charts/map-frame.ts';
import { dotBox } from '../../src/charts/map-labels.ts';
import type { Land, MapSpec, Spot } from '../../src/charts/map-spec.ts';
import { map, type PlacedMap } from '../../src/charts/map.ts';
import { boxOf, overlap, type Box } from '../../src/charts/mark.ts';
import { expectGolden } from './golden.ts';

const spot = (
  name: string,
  position: Spot['position'],
  caption = '',
  ...statuses: Spot['statuses']
): Spot => ({
  ...{ id: name.toLowerCase().replaceAll(' ', '-'), name, position, caption, statuses },
  href: `#place-${name.toLowerCase()}`,
  reading: `${name}. Reported: Boats were lost there.`,
});
/** A bay: land but for a square of sea. */
const BAY: Land = [
  [
    [
      [0, 50],
      [0, 60],
      [12, 60],
      [12, 50],
      [7, 50],
      [7, 54],
      [3, 54],
      [3, 50],
      [0, 50],
    ],
  ],
];
const SPEC: MapSpec = {
  ...{ id: 'chart-places', title: 'Where', desc: 'A bay.', land: BAY, globe: BAY },
  spots: [
    spot('Port Alda', [5, 54.1], 'the old quay', 'official', 'claimed'),
    spot('Merrow', [5.05, 54.16], 'a mill', 'official'),
    spot('Tarn', [4.9, 54.18], '', 'reported'),
    spot('Old Merrow', [5.1, 54.1], 'a bank', 'claimed', 'reported'),
    spot('Far Isle', [8, 53], '', 'reported'),
  ],
};

/** Everything on a map that must not lie on anything else, by what it is. */
function boxesOf({ spots, degrees, scale, globe }: PlacedMap): { what: string; box: Box }[] {
  const { x, y, radius } = globe;
  return [
    ...spots.flatMap(({ spot: { id }, label }) => (label ? [{ what: id, box: label.box }] : [])),
    ...[...degrees, scale.text].map((mark) => ({ what: 'degrees', box: boxOf(mark) })),
    { what: 'globe', box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius } },
  ];
}

function faults(placed: PlacedMap): string[] {
  const boxes = boxesOf(placed);
  const dots = placed.spots.map(dotBox);
  return boxes.flatMap(({ what, box }, i) => [
    ...(box.x < 0 ||
    box.y < 0 ||
    box.x + box.width > placed.width ||
    box.y + box.height > placed.height
      ? [`${what} leaves the frame`]
      : []),
    ...boxes
      .slice(i + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${what} lies on ${other.what}`),
    ...(what !== 'globe' && what !== 'degrees' && dots.some((dot) => overlap(box, dot))
      ? [`${what} lies on a point`]
      : []),
  ]);
}

const degree = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const anyPosition = fc.tuple(degree(180), degree(90));
/** Places of one province, as most maps have them. */
const nearPosition = fc
  .tuple(degree(3), degree(3))
  .map(([x, y]): [number, number] => [66 + x, 28 + y]);
const spotsAt = (position: fc.Arbitrary<[number, number]>, maxLength: number) =>
  fc
    .array(fc.record({ position, name: fc.string({ minLength: 1, maxLength: 18 }) }), {
      ...{ minLength: 1, maxLength },
    })
    .map((all) =>
      all.map((one, i): Spot => ({
        ...spot('x', one.position, 'a mill', 'official'),
        name: one.name,
        id: `s${i}`,
      })),
    );

function drawings(): { wide: Element; narrow: Element } {
  const [wide, narrow] = drawMap(SPEC).children as Element[];
  if (!wide || !narrow) throw new Error('Unexpected drawing, expected two');
  return { wide, narrow };
}

describe('a map', () => {
  it.each(['narrow', 'wide'] as const)('%s is drawn as in its golden file', (variant) => {
    expectGolden(`map-${variant}`, drawings()[variant]);
  });

  it.each([288, 608, 928])(
    'at a width of %i names all of a few places, and nothing lies on anything',
    (width) => {
      const placed = map(SPEC, width);
      expect(placed.spots.filter(({ label }) => label === null)).toEqual([]);
      expect(faults(placed)).toEqual([]);
    },
  );

  it.each([288, 608])(
    'at a width of %i keeps its names apart and inside, wherever places are',
    (width) => {
      fc.assert(
        fc.property(spotsAt(anyPosition, 60), (spots) => {
          expect(faults(map({ ...SPEC, spots }, width))).toEqual([]);
        }),
        { numRuns: 15 },
      );
      fc.assert(
        fc.property(spotsAt(nearPosition, 200), (spots) => {
          expect(faults(map({ ...SPEC, spots }, width))).toEqual([]);
        }),
        { numRuns: 6 },
      );
    },
    120_000,
  );

  it('keeps every point within its frame', () => {
    fc.assert(
      fc.property(spotsAt(anyPosition, 40), (spots) => {
        const { width, height, spots: placed } = map({ ...SPEC, spots }, 288);
        for (const { x, y } of placed) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('puts the north up, the east right, and is true to its scale', () => {
    const frame = frameOf(
      [{ position: [66, 28] }, { position: [67, 28] }, { position: [66, 29] }],
      608,
    );
    const [origin, east, north] = [
      project(frame, [66, 28]),
      project(frame, [67, 28]),
      project(frame, [66, 29]),
    ] as const;
    expect(east[0]).toBeGreaterThan(origin[0]);
    expect(north[1]).toBeLessThan(origin[1]);
    // A degree of latitude is 111.2 km on a sphere, one of longitude shorter by the cosine.
    expect((origin[1] - north[1]) / frame.perKm).toBeCloseTo(111.2, 0);
    expect((east[0] - origin[0]) / frame.perKm).toBeCloseTo(
      111.2 * Math.cos((28 * Math.PI) / 180),
      0,
    );
  });

  it('draws the same whatever the order of its places', () => {
    const turned = map({ ...SPEC, spots: SPEC.spots.toReversed() }, 608);
    const byId = (placed: PlacedMap) =>
      Object.fromEntries(
        placed.spots.map(({ spot: { id }, x, y, label }) => [
          id,
          [x, y, label?.box.x, label?.box.y].map((value) => value?.toFixed(3)),
        ]),
      );
    expect(byId(turned)).toEqual(byId(map(SPEC, 608)));
  });

  it('carries each place with its position once, and leads from both drawings to what the list says', () => {
    const html = toHtml(drawMap(SPEC));
    expect(html.split('data-place="tarn" data-position="54.18 4.9"')).toHaveLength(2);
    expect(html.split('href="#place-tarn"')).toHaveLength(3);
  });

  it('has a shape for each side before the name, and its caption where there is room', () => {
    const { wide, narrow } = drawings();
    const place = (svg: Element) =>
      toHtml(svg)
        .split('chart-place')
        .find((part) => part.includes('Old Merrow'));
    expect(place(wide)?.match(/is-claimed|is-reported|a bank/gu)).toEqual([
      'is-claimed',
      'is-reported',
      'a bank',
    ]);
    expect(place(narrow)).not.toContain('a bank');
  });

  it.each([
    ['no place', [], 'Unexpected map without a place'],
    ['an id twice', [spot('Tarn', [1, 1]), spot('Tarn', [2, 2])], 'Unexpected second place `tarn`'],
    ['a latitude beyond the pole', [spot('Tarn', [1, 91])], 'Unexpected position `1, 91`'],
    ['no number', [spot('Tarn', [Number.NaN, 1])], 'Unexpected position `NaN, 1`'],
  ])('refuses %s', (_, spots, message) => {
    expect(() => map({ ...SPEC, spots }, 288)).toThrow(message);
  });
});
