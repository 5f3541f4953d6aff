import { geoDistance, geoOrthographic, type GeoProjection, type GeoStream } from 'd3';
import type { Frame } from './map-frame.ts';
import type { Land, Position } from './map-spec.ts';

/** Points nearer than `step` px to the last one are left out, and islands below `area` square px. */
interface Detail {
  readonly step: number;
  readonly area: number;
}

/** What the eye can part on the map; on the small globe a coast need only be known again. */
const FINE: Detail = { step: 0.8, area: 3 };
const COARSE: Detail = { step: 1.3, area: 8 };

/** Beyond the frame's corners by this, in degrees, only so much of a coast is read that its shape is not turned. */
const FAR = { from: 2, step: 3 };
const DEGREE = Math.PI / 180;
/** The clipped edge lies so far outside the frame that its line is not seen, in px. */
const BEYOND = 4;

/** The land within a frame as a path. */
export function landPath(land: Land, frame: Frame): string {
  const { projection, width, height } = frame;
  const before = projection.clipExtent();
  projection.clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]);
  const path = pathOf(near(land, frame), projection, FINE);
  projection.clipExtent(before);
  return path;
}

/** The land with few points far from a frame: most of the world is, and projecting it takes seconds. */
function near(land: Land, frame: Frame): Land {
  const { centre } = frame;
  const corners = cornersOf(frame).map((corner) => geoDistance([centre[0], centre[1]], corner));
  const reach = Math.max(...corners) + FAR.from * DEGREE;
  const [eastward, northward] = centre;
  // Rather too near than too far: a degree of longitude is shortest at the reach's end.
  const shrunk = Math.max(0, Math.cos(Math.abs(northward) * DEGREE + reach));
  const isFar = ([x, y]: Position): boolean => {
    const east = Math.abs(x - eastward);
    return (
      Math.abs(y - northward) * DEGREE > reach ||
      Math.min(east, 360 - east) * DEGREE * shrunk > reach
    );
  };
  return land.map((polygon) =>
    polygon.map((line) => {
      const kept: Position[] = [];
      for (const point of line) {
        const last = kept.at(-1);
        const step = last ? Math.hypot(point[0] - last[0], point[1] - last[1]) : FAR.step;
        if (step >= FAR.step || !isFar(point)) kept.push(point);
      }
      const [first] = kept;
      return first && kept.length > 3 ? [...kept, first] : [];
    }),
  );
}

/** The half of a globe that a frame lies on. */
export interface Globe {
  readonly land: string;
  /** The frame's edge on it. */
  readonly frame: string;
}

/** A globe of `radius` px about the origin, turned to the middle of a frame. */
export function globeOf(land: Land, frame: Frame, radius: number): Globe {
  const [x, y] = frame.centre;
  const projection = geoOrthographic().rotate([-x, -y]).translate([0, 0]).scale(radius);
  const edge = cornersOf(frame).flatMap((corner) => {
    const on = projection(corner);
    return on ? [on] : [];
  });
  return { land: pathOf(land, projection, COARSE), frame: ring(edge) };
}

/** The corners of a frame in degrees. */
function cornersOf({ projection, width, height }: Frame): [number, number][] {
  const corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  return corners.flatMap(([x, y]) => {
    const at = projection.invert?.([x, y]);
    return at?.every(Number.isFinite) === true ? [at] : [];
  });
}

function pathOf(land: Land, projection: GeoProjection, detail: Detail): string {
  const { rings, sink } = collector();
  const stream = projection.stream(sink);
  for (const polygon of land) {
    stream.polygonStart();
    for (const line of polygon.filter(({ length }) => length > 0)) {
      stream.lineStart();
      // GeoJSON says the first point of a ring again at its end; a stream does not.
      for (const [x, y] of line.slice(0, -1)) stream.point(x, y);
      stream.lineEnd();
    }
    stream.polygonEnd();
  }
  return rings
    .map((points) => thin(points, detail.step))
    .filter((points) => points.length > 2 && area(points) > detail.area)
    .map(ring)
    .join('');
}

type Point = readonly [x: number, y: number];

/** A stream that keeps the rings that it is given. */
function collector(): { rings: Point[][]; sink: GeoStream } {
  const rings: Point[][] = [];
  const sink: GeoStream = {
    point: (x, y) => void rings.at(-1)?.push([x, y]),
    lineStart: () => void rings.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
  return { rings, sink };
}

function thin(points: readonly Point[], step: number): Point[] {
  const kept: Point[] = [];
  for (const [x, y] of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= step) kept.push([x, y]);
  }
  return kept;
}

function area(points: readonly Point[]): number {
  const doubled = points.reduce((sum, [x, y], i) => {
    const [a, b] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + x * b - a * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** A closed path in tenths of a px, each point as its way from the last: half as long as places would be. */
function ring(points: readonly Point[]): string {
  let [fromX, fromY] = [0, 0];
  const steps = points.flatMap(([x, y], i) => {
    const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
    const [stepX, stepY] = [(toX - fromX) / 10, (toY - fromY) / 10];
    [fromX, fromY] = [toX, toY];
    if (i === 0) return [`M${toX / 10},${toY / 10}l`];
    return stepX === 0 && stepY === 0
      ? []
      : [`${short(stepX)}${stepY < 0 ? '' : ' '}${short(stepY)} `];
  });
  return points.length === 0 ? '' : `${steps.join('').trimEnd()}z`;
}

/** `0.3` as `.3`, which is the same in a path. */
function short(value: number): string {
  return String(value).replace(/^(-?)0\./u, '$1.');
}
