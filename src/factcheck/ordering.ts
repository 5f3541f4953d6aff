import type { Beyond } from './retold.ts';
import { isSmall, wordsOf } from './word.ts';

const BEFORE =
  /(?<![\p{L}-])(?:before|ahead\s+of|prior\s+to|previous\p{L}*|earlier|until|pre-\p{L}+)(?![\p{L}-])/giu;
const AFTER =
  /(?<![\p{L}-])(?:after|following|followed|since|later|subsequent\p{L}*)(?![\p{L}-])/giu;
const SAID = /^(?:before|ahead\s+of|prior\s+to|after|following)$/iu;

/** One word that says what came first, and the words of sense on either side of it. */
interface Ordering {
  readonly before: boolean;
  readonly text: string;
  readonly start: number;
  /** Empty where nothing follows, as in `the year before`. */
  readonly near: readonly string[];
}

function orderings(text: string): Ordering[] {
  const words = wordsOf(text).filter((word) => !isSmall(word));
  return [BEFORE, AFTER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => {
      const end = index + word.length;
      const next = /^\s*(?:[.,;:?)]|$)/u.test(text.slice(end))
        ? []
        : [words.findLast((one) => one.end <= index), words.find(({ start }) => start >= end)];
      const near = next.flatMap((one) => (one ? [one.stem] : []));
      return { before: pattern === BEFORE, text: word, start: index, near };
    }),
  );
}

/** An order that no text has, or that texts only have the other way round. */
export function ordered(own: string, texts: readonly string[]): Beyond[] {
  const told = texts.flatMap(orderings);
  return orderings(own).flatMap((said): Beyond[] => {
    if (!SAID.test(said.text)) return [];
    const near = told.filter((one) => one.near.some((stem) => said.near.includes(stem)));
    const borne = (near.length > 0 ? near : told).some(({ before }) => before === said.before);
    return borne ? [] : [{ why: 'order', text: said.text, start: said.start }];
  });
}
