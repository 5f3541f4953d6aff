import type { Source } from '../../factcheck/corpus.ts';

/** How many words name what is left out: enough to find it, too few to publish it after all. */
const WORDS = 4;

/** A sentence or a paragraph that the site does not use. */
export interface Omission {
  readonly whole: boolean;
  /** Its first words, exactly as in the seed. */
  readonly words: string;
  readonly reason: string;
}

/** What is left out of a source and why, in the order of the document. */
export function omissionsOf({ leftOut, seed }: Source): Omission[] {
  return leftOut
    .toSorted((a, b) => seed.text.indexOf(a.opening) - seed.text.indexOf(b.opening))
    .map(({ opening, whole, reason }) => ({ whole, words: firstOf(opening), reason }));
}

function firstOf(opening: string): string {
  const words = opening.split(/\s+/u);
  return `${words.slice(0, WORDS).join(' ')} …`;
}
