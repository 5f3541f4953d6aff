/** An address of the site and the words that it is made of. */
export interface Candidate {
  /** From the site's root. */
  readonly path: string;
}

/** Less like what was asked than this is no suggestion. */
const LEAST = 0.4;
const MOST = 5;

/**
 * The addresses most like one that nothing has, the likest first, at most five. Addresses are compared word by
 * word, words by the pairs of letters that they share (Dice's coefficient), so that a slip of the finger, a word
 * left out and another order all still come near.
 */
export function nearest<T extends Candidate>(missed: string, known: readonly T[]): T[] {
  const asked = wordsIn(missed);
  if (asked.length === 0) return [];
  return known
    .map((one) => ({ one, score: alike(asked, wordsIn(one.path)) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ one }) => one);
}

function wordsIn(path: string): string[] {
  return (
    decoded(path)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 20) ?? []
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How far the words of both have a like on the other side, from 0 to 1. */
function alike(asked: readonly string[], known: readonly string[]): number {
  if (known.length === 0) return 0;
  const best = (word: string, among: readonly string[]): number =>
    Math.max(...among.map((other) => dice(word, other)));
  const sum = (some: readonly string[], among: readonly string[]): number =>
    some.reduce((total, word) => total + best(word, among), 0);
  return (sum(asked, known) + sum(known, asked)) / (asked.length + known.length);
}

function dice(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)];
  const shared = one.filter((pair) => {
    const at = other.indexOf(pair);
    if (at >= 0) other.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (pairs(a).length + pairs(b).length);
}

/** The beginning and the end of a word count as letters, so that short words have pairs too. */
function pairs(word: string): string[] {
  const whole = ` ${word.slice(0, 60)} `;
  return Array.from({ length: whole.length - 1 }, (_, i) => whole.slice(i, i + 2));
}
