import { geoAzimuthalEqualArea, geoCentroid, geoDistance, type GeoProjection } from 'd3';
import type { Position, Spot } from './map-spec.ts';

/** The map's frame at one width: what turns degrees into px, and how high it is. */
export interface Frame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly centre: Position;
  /** Px for a kilometre; the same everywhere but for a hundredth at the edges of a province. */
  readonly perKm: number;
}

/** The mean radius of the Earth by the IUGG, in km. */
const EARTH = 6371.0088;
/** From the outermost point to the edge, as a share of the width; and the least, in px. */
const MARGIN = { share: 0.1, least: 34 };
/** No frame shows less than this, lest a single place stand in nothing, in km. */
const NEAREST = 150;
/** Height to width: a phone has room below, a desk beside. */
const SHAPE = { flattest: 0.55, tallest: { narrow: 1.15, wide: 0.86 } };
const WIDE = 480;

/** The frame that the places call for, north up, on a projection that keeps areas; `width` is in px. */
export function frameOf(spots: readonly Pick<Spot, 'position'>[], width: number): Frame {
  const coordinates = spots.map(({ position: [x, y] }) => [x, y]);
  const centre = middle(coordinates);
  const margin = Math.max(MARGIN.least, width * MARGIN.share);
  const unit = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .translate([0, 0])
    .scale(EARTH);
  const points = coordinates.flatMap(([x = 0, y = 0]) => {
    const at = unit([x, y]);
    return at ? [at] : [];
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = spread(xs);
  const [top, bottom] = spread(ys);
  const tallest = width < WIDE ? SHAPE.tallest.narrow : SHAPE.tallest.wide;
  const perKm = Math.min(
    (width - 2 * margin) / (right - left),
    (width * tallest - 2 * margin) / (bottom - top),
  );
  const height = Math.round(Math.max(width * SHAPE.flattest, (bottom - top) * perKm + 2 * margin));
  const projection = unit
    .scale(EARTH * perKm)
    .translate([
      width / 2 - ((left + right) / 2) * perKm,
      height / 2 - ((top + bottom) / 2) * perKm,
    ]);
  return { projection, width, height, centre, perKm };
}

/** The place of a position on a frame, in px. Throws where the projection has none. */
export function project({ projection }: Frame, [longitude, latitude]: Position): [number, number] {
  const at = projection([longitude, latitude]);
  if (at) return at;
  throw new RangeError(
    `Unexpected position \`${longitude}, ${latitude}\`, expected one that the map shows`,
  );
}

/** The middle of the positions on the sphere; of some that lie all round it, the first. */
function middle(coordinates: number[][]): Position {
  const [first = [0, 0]] = coordinates;
  const [x, y] = geoCentroid({ type: 'MultiPoint', coordinates });
  const known = Number.isFinite(x) && Number.isFinite(y);
  const [from, to] = [first[0] ?? 0, first[1] ?? 0];
  const far = coordinates.some(([a = 0, b = 0]) => geoDistance([x, y], [a, b]) > Math.PI * 0.999);
  return known && !far ? [x, y] : [from, to];
}

/** The least and the greatest of some lengths, at least `NEAREST` apart. */
function spread(lengths: readonly number[]): [number, number] {
  const [from, to] = [Math.min(...lengths), Math.max(...lengths)];
  const lack = Math.max(0, NEAREST - (to - from)) / 2;
  return [from - lack, to + lack];
}
