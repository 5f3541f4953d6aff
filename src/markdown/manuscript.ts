import type { Place } from '../factcheck/place.ts';

/** A file as it was written, with the offset at which each of its lines begins. */
export interface Manuscript {
  readonly file: string;
  readonly raw: string;
  readonly starts: readonly number[];
}

/** Prepares a file's text for many questions about lines and columns. */
export function manuscript(file: string, raw: string): Manuscript {
  const starts = [0];
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1);
  return { file, raw, starts };
}

/** The place of the character at an offset, in UTF-16 units from 0. */
export function placeIn({ file, starts }: Manuscript, offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** A line by its number, from 1, without its line ending; an empty string beyond the last. */
export function lineOf({ raw, starts }: Manuscript, number: number): string {
  const start = starts[number - 1];
  if (start === undefined) return '';
  const end = starts[number];
  return raw.slice(start, end === undefined ? raw.length : end - 1).replace(/\r$/, '');
}
