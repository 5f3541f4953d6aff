import { words } from '../words/words.ts';
import { geoGraticule, geoPath } from 'd3';
import type { Frame } from './map-frame.ts';
import { distance } from './map-labels.ts';
import { boxOf, textMark, type Box, type TextMark } from './mark.ts';

const NOWHERE: [number, number] = [Number.NaN, Number.NaN];
const STEPS = [1, 2, 5, 10, 15, 30];
/** The most meridians or parallels in a frame. */
const MOST_LINES = 5;

function stepOf({ perKm, width }: Frame): number {
  const degrees = width / perKm / 111;
  return STEPS.find((step) => degrees / step <= MOST_LINES) ?? 45;
}

/** Meridians and parallels in round steps, as a path. */
export function graticuleOf(frame: Frame): string {
  const step = stepOf(frame);
  const { projection, width, height } = frame;
  const before = projection.clipExtent();
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const lines = geoGraticule()
    .step([step, step])
    .extent(aroundOf(frame, step))
    .precision(step / 2);
  const path = geoPath(projection).digits(1)(lines()) ?? '';
  projection.clipExtent(before);
  return path;
}

/** The degrees that a frame reaches over, a step more to each side; all of them where it holds a pole or the date line. */
function aroundOf(
  { projection, width, height }: Frame,
  step: number,
): [[number, number], [number, number]] {
  const sides: readonly number[] = [0, 0.25, 0.5, 0.75, 1];
  const edge = sides.flatMap((share) => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
  const points = edge.map(([x = 0, y = 0]) => projection.invert?.([x, y]) ?? NOWHERE);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const whole = !(east - west < 90) || !(Math.max(north, -south) < 75);
  const down = (value: number): number => (Math.floor(value / step) - 1) * step;
  const up = (value: number): number => (Math.ceil(value / step) + 1) * step;
  return whole
    ? [
        [-180, -90],
        [180, 90],
      ]
    : [
        [down(west), Math.max(-90, down(south))],
        [up(east), Math.min(90, up(north))],
      ];
}

/** Meridians named along the foot and parallels along the left edge, `pad` px from it, where nothing else stands. */
export function degreesOf(frame: Frame, taken: readonly Box[], pad: number): TextMark[] {
  const { width, height, projection } = frame;
  const { east, west, north, south } = words.charts.compass;
  const step = stepOf(frame);
  const found: TextMark[] = [];
  const add = (value: number, letters: readonly [string, string], x: number, y: number): void => {
    const text = `${Math.abs(value)}°${value === 0 ? '' : letters[value > 0 ? 0 : 1]}`;
    const mark = textMark([{ text, role: 'tick' }], { x, y });
    const box = boxOf(mark);
    const inside =
      box.x >= pad &&
      box.x + box.width <= width - pad &&
      box.y >= pad &&
      box.y + box.height <= height - 2;
    if (inside && ![...taken, ...found.map(boxOf)].some((other) => distance(box, other) < 4))
      found.push(mark);
  };
  for (let x = 0; x < width; x += 1) {
    const [here, next] = [projection.invert?.([x, height]), projection.invert?.([x + 1, height])];
    const line = crossed(here?.[0], next?.[0], step);
    if (line !== null) add(line, [east, west], x + 3, height - 6);
  }
  for (let y = 0; y < height; y += 1) {
    const [here, next] = [projection.invert?.([0, y]), projection.invert?.([0, y + 1])];
    const line = crossed(next?.[1], here?.[1], step);
    if (line !== null) add(line, [north, south], pad, y - 4);
  }
  return found;
}

/** The multiple of a step between two degrees that follow each other; null where there is none. */
function crossed(from: number | undefined, to: number | undefined, step: number): number | null {
  if (from === undefined || to === undefined || to < from || to - from > step) return null;
  const line = Math.ceil(from / step) * step;
  return line < to ? line : null;
}
