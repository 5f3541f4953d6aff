import { overlap, type Box } from './mark.ts';

/** Something to be named: its point, and the room that its name takes. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name stands; `leader` leads from its point to it where it is not beside it. */
export interface Label {
  readonly box: Box;
  /** The side of the box on which its lines begin. */
  readonly align: 'start' | 'middle' | 'end';
  readonly leader: Segment | null;
}

/** A line from a point to another. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The room that a point takes, from its middle, in px. */
export const DOT = 4;
/** From a point to the name beside it. */
const BESIDE = 7;
/** Between two names. */
const GAP = 3;
const RINGS = { from: 14, step: 6, count: 14 };
const TURNS = 24;
/** How often those that found no place are let first. */
const TRIES = 4;
const FEW = 8;

/**
 * Finds a place within `frame` for the name of each point, clear of every point, of `taken` and of each other:
 * beside its point, else farther off at the end of a leader that crosses nothing. A name for which there is
 * none is left out. The same points give the same places; the most crowded choose first, and whoever finds
 * none chooses before them in another try.
 */
export function placeLabels(
  points: readonly Named[],
  frame: Box,
  taken: readonly Box[],
): ReadonlyMap<string, Label> {
  let order = byCrowd(points);
  let best = placeInTurn(order, frame, taken);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const left = order.filter(({ id }) => !best.has(id));
    // Where many have no room, no order gives it to them.
    if (left.length === 0 || left.length > FEW) break;
    order = [...left, ...order.filter((point) => !left.includes(point))];
    const next = placeInTurn(order, frame, taken);
    if (next.size > best.size) best = next;
  }
  return best;
}

function placeInTurn(
  points: readonly Named[],
  frame: Box,
  taken: readonly Box[],
): ReadonlyMap<string, Label> {
  const dots = points.map(dotBox);
  const placed = new Map<string, Label>();
  points.forEach((point, own) => {
    const labels = [...placed.values()];
    const boxes = [...taken, ...labels.map(({ box }) => box)];
    const leaders = labels.flatMap(({ leader }) => leader ?? []);
    const isFree = ({ box, leader }: Label): boolean =>
      within(box, frame) &&
      !boxes.some((other) => overlap(box, other, GAP)) &&
      !dots.some((dot) => overlap(box, dot)) &&
      !leaders.some((other) => cuts(other, box) || (leader !== null && cross(leader, other))) &&
      (leader === null ||
        (!boxes.some((other) => cuts(leader, other)) &&
          !dots.some((dot, i) => i !== own && cuts(leader, dot))));
    const found = first(candidates(point), isFree);
    if (found) placed.set(point.id, found);
  });
  return placed;
}

function first<T>(all: Iterable<T>, test: (one: T) => boolean): T | null {
  for (const one of all) if (test(one)) return one;
  return null;
}

/** Those with the most points near them first. */
function byCrowd(points: readonly Named[]): Named[] {
  const crowd = (point: Named): number =>
    points.filter(({ x, y }) => Math.hypot(x - point.x, y - point.y) < point.width).length;
  return points
    .map((point) => ({ point, near: crowd(point) }))
    .toSorted((a, b) => b.near - a.near || (a.point.id < b.point.id ? -1 : 1))
    .map(({ point }) => point);
}

/** Places for a name, the best first: right and left of its point, round it, then on rings about it. */
function* candidates(point: Named): Generator<Label> {
  const eighths = [0, 4, 1, 7, 3, 5, 2, 6];
  for (const eighth of eighths) yield* at(point, (eighth * Math.PI) / 4, BESIDE, false);
  for (let ring = 0; ring < RINGS.count; ring += 1) {
    const radius = RINGS.from + ring * RINGS.step;
    for (let turn = 0; turn < TURNS; turn += 1) {
      // From the level outwards, in turns to each side: level leaders are the calmest.
      const step = Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1);
      yield* at(point, (step * 2 * Math.PI) / TURNS, radius, true);
    }
  }
}

/** A place at an angle and a distance; at a steep one the name may begin, stand over or end there. */
function* at(
  { x, y, width, height }: Named,
  angle: number,
  radius: number,
  isLed: boolean,
): Generator<Label> {
  const [east, south] = [Math.cos(angle), -Math.sin(angle)];
  const [x2, y2] = [x + east * radius, y + south * radius];
  const isSteep = Math.abs(south) > STEEP;
  const sides = isSteep ? ALIGNS : ([east > 0 ? 'start' : 'end'] as const);
  const top = isSteep ? (south > 0 ? 0 : height) : (height * (1 - south)) / 2;
  const leader = isLed ? { x1: x + east * DOT, y1: y + south * DOT, x2, y2 } : null;
  for (const align of sides) {
    const left = { start: 0, middle: width / 2, end: width }[align];
    yield { box: { x: x2 - left, y: y2 - top, width, height }, align, leader };
  }
}

const STEEP = 0.85;
const ALIGNS = ['middle', 'start', 'end'] as const;

/** The room of a point. */
export function dotBox({ x, y }: Pick<Named, 'x' | 'y'>): Box {
  return { x: x - DOT, y: y - DOT, width: DOT * 2, height: DOT * 2 };
}

/** Between the edges of two boxes, in px; below nought where they overlap. */
export function distance(a: Box, b: Box): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height);
  return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
}

function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/** Whether a line runs through a box; one that only ends at its edge does not. */
function cuts(line: Segment, box: Box): boolean {
  const inner = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  const holds = (x: number, y: number): boolean =>
    x > inner.x && x < right && y > inner.y && y < bottom;
  const diagonals: readonly Segment[] = [
    { x1: inner.x, y1: inner.y, x2: right, y2: bottom },
    { x1: right, y1: inner.y, x2: inner.x, y2: bottom },
  ];
  return (
    holds(line.x1, line.y1) ||
    holds(line.x2, line.y2) ||
    diagonals.some((diagonal) => cross(line, diagonal))
  );
}

function cross(a: Segment, b: Segment): boolean {
  const side = ({ x1, y1, x2, y2 }: Segment, x: number, y: number): number =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}
