import {
  link,
  curveBumpX,
  pathRound,
  symbol,
  symbolCircle,
  symbolDiamond2,
  type SymbolType,
} from 'd3';
import type { BarMark, Box, CurveMark, PinMark } from './mark.ts';
import type { Status } from './row.ts';

/** Decimals in a drawing: a hundredth of a px is finer than any screen. */
export const DECIMALS = 2;
/** How deep the point of an open end, the curve of a soft one, the notch of a closed one is, in px. */
const POINT = 6;

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

/** A pin: a triangle whose tip is at the mark. */
export function pinPath({ x, y }: PinMark): string {
  const path = pathRound(DECIMALS);
  path.moveTo(x, y);
  path.lineTo(x - 4.5, y - 7.5);
  path.lineTo(x + 4.5, y - 7.5);
  path.closePath();
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
