import {
  link,
  curveBumpX,
  pathRound,
  symbol,
  symbolCircle,
  symbolDiamond2,
  type SymbolType,
} from 'd3';
import type { BarMark, Box, CurveMark, LeaderMark, SpanMark } from './mark.ts';
import type { Status } from './row.ts';

/** Decimals in a drawing: a hundredth of a px is finer than any screen. */
export const DECIMALS = 2;
/** How deep the point of an open end, the curve of a soft one, the notch of a closed one is, in px. */
const POINT = 6;
/** How far from the beginning of a length of time the arrow of its bound stands at most, in px. */
const ARROW = 10;
/** The area of a pin, in square px. */
const PIN = 40;

const GLYPH: Readonly<Record<Status, { type: SymbolType; size: number }>> = {
  official: { type: symbolCircle, size: 58 },
  claimed: { type: symbolDiamond2, size: 60 },
  reported: { type: symbolCircle, size: 46 },
};

/** The outline of a bar: square where exact or a lower limit, curved for *about*, notched for an upper limit. */
export function barPath({ x, y, width, height, bound }: BarMark): string {
  const path = pathRound(DECIMALS);
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  const depth = Math.min(POINT, width);
  path.moveTo(x, y);
  path.lineTo(right, y);
  if (bound === 'about')
    path.bezierCurveTo(
      right + depth,
      y + height / 3,
      right - depth,
      bottom - height / 3,
      right,
      bottom,
    );
  if (bound === 'at-most' || bound === 'less-than') path.lineTo(right - depth, middle);
  if (bound !== 'about') path.lineTo(right, bottom);
  path.lineTo(x, bottom);
  path.closePath();
  return path.toString();
}

/** The open arrow after the end of a lower limit, or null for any other bound. */
export function openEndPath({ x, y, width, height, bound }: BarMark): string | null {
  if (bound !== 'at-least' && bound !== 'more-than') return null;
  const path = pathRound(DECIMALS);
  const from = x + width + 3;
  path.moveTo(from, y + 1);
  path.lineTo(from + POINT, y + height / 2);
  path.lineTo(from, y + height - 1);
  return path.toString();
}

/** A rectangle. */
export function boxPath({ x, y, width, height }: Box): string {
  const path = pathRound(DECIMALS);
  path.rect(x, y, width, height);
  return path.toString();
}

/** What a bound adds to a length of time at the height of a number: an arrow up or down, or a wave over it; null for an exact one. */
export function boundPath({ x, y, width, height, bound = 'exact' }: SpanMark): string | null {
  if (bound === 'exact') return null;
  const path = pathRound(DECIMALS);
  const middle = x + Math.min(width / 2, ARROW);
  if (bound === 'about') {
    const top = y - 4;
    path.moveTo(middle - 6, top);
    path.bezierCurveTo(middle - 2, top - 5, middle + 2, top + 5, middle + 6, top);
    return path.toString();
  }
  const up = bound === 'at-least' || bound === 'more-than';
  const [from, by] = up ? [y - 1.5, -1] : [y + height + 1.5, 1];
  path.moveTo(middle, from);
  path.lineTo(middle, from + by * (POINT + 1));
  path.moveTo(middle - 3.5, from + by * (POINT - 2));
  path.lineTo(middle, from + by * (POINT + 1));
  path.lineTo(middle + 3.5, from + by * (POINT - 2));
  return path.toString();
}

/** A disc about the origin. */
export function pinPath(): string {
  return symbol(symbolCircle, PIN).digits(DECIMALS)() ?? '';
}

/** Level as far as the knee, then straight to the words. */
export function leaderPath({ x1, y1, knee, x2, y2 }: LeaderMark): string {
  const path = pathRound(DECIMALS);
  path.moveTo(x1, y1);
  path.lineTo(knee, y1);
  path.lineTo(x2, y2);
  return path.toString();
}

/** A curve that leaves and arrives level. */
export function curvePath({ x1, y1, x2, y2 }: CurveMark): string {
  return link(curveBumpX).digits(DECIMALS)({ source: [x1, y1], target: [x2, y2] }) ?? '';
}

/** The shape of a status about the origin: a disc, a diamond, a ring. */
export function glyphPath(status: Status): string {
  const { type, size } = GLYPH[status];
  return symbol(type, size).digits(DECIMALS)() ?? '';
}
