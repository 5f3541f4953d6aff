import search from 'approx-string-match';
import type { Span } from './sentence.ts';
import { fold } from './typography.ts';

/** A stretch of a text that resembles a passage, and where the two first part. */
export interface Nearest extends Span {
  /** Edits divided by the passage's length, 0 to 0.5. */
  readonly distance: number;
  /** The first offset, into the passage, at which it differs from the text. */
  readonly differs: number;
}

/**
 * The stretch of a text nearest to a passage that does not stand there, or null where nothing comes
 * within half of the passage's length in edits. Typography is folded before the search, so a
 * passage that differs only in quotation marks, dashes or spaces is at distance 0.
 */
export function nearest(text: string, passage: string): Nearest | null {
  if (passage.length === 0) return null;
  const pattern = fold(passage).toLowerCase();
  const matches = search(fold(text).toLowerCase(), pattern, Math.floor(passage.length / 2));
  const [first] = matches;
  if (!first) return null;
  const best = matches.reduce(
    (a, b) =>
      b.errors < a.errors || (b.errors === a.errors && closer(b, a, passage.length)) ? b : a,
    first,
  );
  const found = text.slice(best.start, best.end);
  let differs = 0;
  while (differs < passage.length && passage[differs] === found[differs]) differs += 1;
  return { start: best.start, end: best.end, distance: best.errors / passage.length, differs };
}

function closer(a: Span, b: Span, length: number): boolean {
  return Math.abs(a.end - a.start - length) < Math.abs(b.end - b.start - length);
}

/** The known word nearest to an unknown one, or null where none is within a third of its length. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Edits between two words, a swap of neighbours being one (optimal string alignment), row by row. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
