import type { Mark } from './mark.ts';
import { commonYear, type Length } from './phrase.ts';
import type { Row } from './row.ts';

/** Marks, and the lower edge of what they take. */
export interface Stack {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** How dates are written on a drawing of these rows: the year is left to the foot where all share it. */
export function lengthFor(rows: readonly Row[]): Length {
  return commonYear(rows) === null ? 'short' : 'yearless';
}

/** What was said where no number was given: the first sentence of the remark, as the rest is about its days. */
export function silence({ number, remark }: Row): string[] {
  const [first] = remark?.match(/^.*?[.!?](?=\s|$)|^.+$/u) ?? [];
  return number === null && first !== undefined ? [first] : [];
}
