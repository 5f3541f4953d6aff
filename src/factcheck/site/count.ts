import type { Bound, Toll } from '../corpus.ts';
import { chunks, type Chunk } from './chunk.ts';

/** How a bound reads before its number; nothing where the number is exact. */
const WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': 'at least',
  'more-than': 'more than',
  about: 'about',
  'at-most': 'at most',
  'less-than': 'less than',
};
const BOUNDS = Object.values(WORDS).filter(Boolean).map(wordsOf);

/** A row's number as a page must show it: `at least 1,200`, or `not stated`. */
export function countText({ number, bound }: Pick<Toll, 'number' | 'bound'>): string {
  if (number === null) return 'not stated';
  const digits = String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return [WORDS[bound], digits].filter(Boolean).join(' ');
}

/** Whether the number at a place of a chunk is a row's, with its bound and no other. */
export function isCount(toll: Toll, chunk: Chunk, at: number): boolean {
  if (toll.number === null) return false;
  const words = wordsOf(countText(toll));
  if (!endsWith(chunk, at + 1, words)) return false;
  return toll.bound !== 'exact' || !BOUNDS.some((bound) => endsWith(chunk, at, bound));
}

/** Whether a text shows a row's number with its bound, or says that it is not stated. */
export function showsCount(toll: Toll, text: string): boolean {
  const words = wordsOf(countText(toll));
  return chunks(text).some((chunk) =>
    chunk.some((_, at) =>
      toll.number === null ? endsWith(chunk, at + 1, words) : isCount(toll, chunk, at),
    ),
  );
}

function wordsOf(text: string): Chunk {
  return chunks(text).flat();
}

function endsWith(chunk: Chunk, end: number, words: Chunk): boolean {
  const start = end - words.length;
  return start >= 0 && words.every((word, i) => chunk[start + i] === word);
}
