import { lanes } from './lanes.ts';
import type { Placed } from './mark.ts';
import type { Row } from './row.ts';
import { againstEachOther } from './sides.ts';

/**
 * Lays out counts of different sides beside each other: one lane for each row, all on one scale from zero,
 * never added. A side that the chart knows, and that has no row for a group, gets an empty slot there.
 * `width` is in px; `notice` is written on the picture.
 */
export function compared(rows: readonly Row[], width: number, notice = ''): Placed {
  return lanes(againstEachOther(rows), width, notice);
}
