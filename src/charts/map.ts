import { words } from '../words/words.ts';
import { frameOf, project, type Frame } from './map-frame.ts';
import { degreesOf, graticuleOf } from './map-graticule.ts';
import { distance, dotBox, placeLabels, type Label, type Named } from './map-labels.ts';
import { globeOf, landPath, type Globe } from './map-outline.ts';
import { checkSpots, type MapSpec, type Spot } from './map-spec.ts';
import { boxOf, runsWidth, textMark, type Box, type Run, type TextMark } from './mark.ts';

/** A place with its point and its name as laid out; `label` is null where there was no room. */
export interface PlacedSpot {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
  readonly label: Label | null;
  /** The lines of the name, from the top. */
  readonly lines: readonly (readonly Run[])[];
}

/** A map laid out for one width. */
export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  /** The land, as a path. */
  readonly land: string;
  readonly graticule: string;
  /** The names of meridians and parallels. */
  readonly degrees: readonly TextMark[];
  readonly scale: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly text: TextMark;
  };
  readonly globe: Globe & { readonly x: number; readonly y: number; readonly radius: number };
  readonly spots: readonly PlacedSpot[];
}

/** From the edge of the frame to what stands in it, in px. */
const PAD = 6;
/** The heights of a name and of the words under it. */
export const LINE = { name: 16, caption: 14 } as const;
/** The room of one shape before a name. */
export const SHAPE_ROOM = 13;
/** Below this width there is no room for words under the names. */
const WORDY = 480;
const SCALE_SHARE = 0.22;

/** Lays out a map: the frame that its places call for, the coast in it, and their names where there is room. */
export function map({ spots, land, globe }: MapSpec, width: number): PlacedMap {
  checkSpots(spots);
  const frame = frameOf(spots, width);
  const points = spots.map((spot) => pointOf(spot, frame, width));
  const dots = points.map(dotBox);
  const radius = width < WORDY ? 30 : 44;
  const corner = emptiest(frame, dots, { width: radius * 2, height: radius * 2 });
  const inset = { x: corner.x + radius, y: corner.y + radius, radius };
  const scale = scaleOf(frame, [...dots, corner]);
  const reserved = [corner, boxAround(scale)];
  const degrees = degreesOf(frame, [...dots, ...reserved], PAD);
  const labels = placeLabels(
    points,
    { x: PAD / 2, y: PAD / 2, width: width - PAD, height: frame.height - PAD },
    [...reserved, ...degrees.map(boxOf)],
  );
  return {
    ...{ width, height: frame.height, scale, degrees },
    land: landPath(land, frame),
    graticule: graticuleOf(frame),
    globe: { ...globeOf(globe, frame, radius), ...inset },
    spots: points.map(({ spot, x, y, lines }) => ({
      ...{ spot, x, y, lines },
      label: labels.get(spot.id) ?? null,
    })),
  };
}

function pointOf(
  spot: Spot,
  frame: Frame,
  width: number,
): Named & Pick<PlacedSpot, 'spot' | 'lines'> {
  const [x, y] = project(frame, spot.position);
  const name: Run[] = [{ text: spot.name, role: 'status' }];
  const caption: Run[] = [{ text: spot.caption, role: 'tick' }];
  const isLong = width >= WORDY && spot.caption !== '';
  const shapes = spot.statuses.length * SHAPE_ROOM;
  return {
    ...{ spot, id: spot.id, x, y },
    lines: isLong ? [name, caption] : [name],
    width: Math.max(runsWidth(name) + shapes, isLong ? runsWidth(caption) : 0),
    height: LINE.name + (isLong ? LINE.caption : 0),
  };
}

/** The corner of the frame that is farthest from every point. */
function emptiest(
  { width, height }: Frame,
  dots: readonly Box[],
  size: Pick<Box, 'width' | 'height'>,
): Box {
  const [right, bottom] = [width - PAD - size.width, height - PAD - size.height];
  const corners = [
    { x: PAD, y: PAD, ...size },
    { x: right, y: PAD, ...size },
    { x: right, y: bottom, ...size },
    { x: PAD, y: bottom, ...size },
  ] as const;
  const room = (box: Box): number => Math.min(...dots.map((dot) => distance(box, dot)));
  return corners.reduce<Box>(
    (best, corner) => (room(corner) > room(best) ? corner : best),
    corners[0],
  );
}

/** A round length at the foot of the frame, in the corner with more room. */
function scaleOf({ perKm, width, height }: Frame, taken: readonly Box[]): PlacedMap['scale'] {
  const most = (width * SCALE_SHARE) / perKm;
  const unit = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((times) => times * unit <= most) ?? 1) * unit;
  const length = km * perKm;
  const runs: Run[] = [{ text: words.charts.kilometres(km), role: 'tick' }];
  const y = height - PAD - 4;
  const corners = [PAD + 2, width - PAD - 2 - Math.max(length, runsWidth(runs))].map((x) => ({
    ...{ x, y, length },
    text: textMark(runs, { x, y: y - 7 }),
  }));
  const [left, right] = corners.map((scale) =>
    Math.min(...taken.map((box) => distance(boxAround(scale), box))),
  );
  const best = (right ?? 0) > (left ?? 0) ? corners[1] : corners[0];
  if (best) return best;
  throw new RangeError('Unexpected frame without corners, expected two at its foot');
}

function boxAround({ x, y, length, text }: PlacedMap['scale']): Box {
  return { x, y: y - 21, width: Math.max(length, text.width), height: 25 };
}
