/** A line of a file, cut round a column where it is long, and where in the cut that column is. */
export interface Excerpt {
  /** With `…` where something is cut off. */
  readonly shown: string;
  /** How many characters stand before the column. */
  readonly caret: number;
}

/** At most so many characters of a line are shown. */
const WIDTH = 96;

/** The part of a line round a column, from 1; null where there is nothing to see. */
export function excerptOf(text: string | null, column: number, width = WIDTH): Excerpt | null {
  if (text === null || text.trim() === '') return null;
  const start = column <= width * 0.75 ? 0 : column - Math.round(width / 2);
  const cut = text.slice(start, start + width).replaceAll('\t', ' ');
  const shown = `${start > 0 ? '…' : ''}${cut}${start + width < text.length ? '…' : ''}`;
  return { shown, caret: (start > 0 ? 1 : 0) + column - 1 - start };
}
