import { MONTHS, WEEKDAYS } from '../calendar.ts';
import type { Recogniser, Start } from './kind.ts';
import { CARDINAL_WORDS, ORDINAL_WORD_ENDS } from './number-word.ts';

const WORDS: Readonly<Record<Exclude<Start, 'digit'>, readonly string[]>> = {
  number: CARDINAL_WORDS,
  ordinal: ORDINAL_WORD_ENDS,
  article: ['a', 'an'],
  month: [...MONTHS, ...MONTHS.map((name) => name.slice(0, 3)), 'Sept'],
  weekday: [...WEEKDAYS, ...WEEKDAYS.map((name) => `${name}s`)],
};

const WORD = /[\p{L}\p{N}_]+|[$€£¥₹₨]/gu;
const DIGIT = /\p{N}/u;

/** Which recognisers to try at a word in lower case, and at one that holds a digit. */
export interface StartIndex {
  readonly byWord: ReadonlyMap<string, ReadonlySet<Recogniser>>;
  readonly atDigit: readonly Recogniser[];
}

/** Prepares the recognisers to be found by the words that their figures may begin with. */
export function startIndex(recognisers: readonly Recogniser[]): StartIndex {
  const byWord = new Map<string, Set<Recogniser>>();
  for (const recogniser of recognisers) {
    const named = recogniser.starts.flatMap((start) => (start === 'digit' ? [] : WORDS[start]));
    for (const word of [...named, ...(recogniser.words ?? [])]) {
      const key = word.toLowerCase();
      byWord.set(key, (byWord.get(key) ?? new Set()).add(recogniser));
    }
  }
  return { byWord, atDigit: recognisers.filter(({ starts }) => starts.includes('digit')) };
}

/**
 * Where in a text the figures of each recogniser may begin, in order. Patterns as rich as these are
 * far too slow to be tried at every character.
 */
export function startsIn(
  text: string,
  index: StartIndex,
): ReadonlyMap<Recogniser, readonly number[]> {
  const found = new Map<Recogniser, number[]>();
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const tried = index.byWord.get(word.toLowerCase()) ?? (DIGIT.test(word) ? index.atDigit : []);
    for (const recogniser of tried) {
      const places = found.get(recogniser);
      if (places === undefined) found.set(recogniser, [match.index]);
      else places.push(match.index);
    }
  }
  return found;
}
