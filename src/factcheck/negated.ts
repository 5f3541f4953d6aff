import type { Site } from './corpus.ts';
import { happenings } from './happening.ts';
import type { Beyond } from './retold.ts';
import { hasWord, isSmall, wordsOf, type Word } from './word.ts';

const NOT =
  /(?<![\p{L}-])(?:no|not|never|none|neither|nor|without|nobody|nothing|cannot|\p{L}+n't)(?![\p{L}-])/giu;

/** Words denied that nothing denies, and words told that stand nowhere but after `no`. */
export function denied(
  site: Site,
  own: string,
  texts: readonly string[],
  free: (word: Word) => boolean,
): Beyond[] {
  const events = happenings(site.events)(own);
  const refused = new Set(texts.flatMap((text) => negated(text, 4).map(({ stem }) => stem)));
  const [first, all] = [negated(own, 1), negated(own, 4)];
  const added = first.filter(
    (word) =>
      !refused.has(word.stem) &&
      !free(word) &&
      !events.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  const lost = wordsOf(own).filter(
    (word) =>
      !free(word) &&
      !all.some(({ start }) => start === word.start) &&
      texts.some((text) => /(?<![\p{L}-])no\s/iu.test(text) && standsAfterNo(text, word)) &&
      !texts.some((text) => hasWord(text, word) && !standsAfterNo(text, word)),
  );
  return [...added, ...lost].map(({ start, end }) => ({
    why: 'negation',
    text: own.slice(start, end),
    start,
  }));
}

function standsAfterNo(text: string, { stem }: Word): boolean {
  return wordsOf(text).some(
    (word) => word.stem === stem && /(?<![\p{L}-])no\s+$/iu.test(text.slice(0, word.start)),
  );
}

/** The words of sense that follow each `no`, `not` and their like in its clause, up to `most`. */
export function negated(text: string, most: number): Word[] {
  const words = wordsOf(text).filter((word) => !isSmall(word));
  return [...text.matchAll(NOT)].flatMap(({ index, 0: not }) =>
    words
      .filter(({ start }) => start >= index + not.length)
      .slice(0, most)
      .filter(({ start }) => !/[,;:.]\s/u.test(text.slice(index, start))),
  );
}

const SOURCING =
  /(?<![\p{L}])(?:naming|names|citing|gives|giving|quoting)\s+(?:no(?:\s+(?:one|source|sources|name|names|speaker))?|nobody)(?![\p{L}])/giu;
const BOUND = /(?<!\p{L})no\s+(?:fewer|less|more|later|earlier)\s+than(?!\p{L})/giu;
const HIGHEST = /(?<!\p{L})(?:\p{L}{3,}est|most)(?!\p{L})/iu;
const NO_HIGHER =
  /(?<!\p{L})(?:no|never)(?=\s(?:[^,.;]{0,60}\s)?(?:\p{L}{3,}er|more|so\s+(?:many|much|few|little))(?!\p{L}))/giu;

/**
 * A text with blanks for the words of denial that deny nothing of what is told: what it says of who
 * speaks, `no fewer than`, and `no larger` where a passage says `the largest`.
 */
export function withoutIdle(text: string, passages: readonly string[]): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  const plain = text.replace(SOURCING, blank).replace(BOUND, blank);
  return passages.some((passage) => HIGHEST.test(passage))
    ? plain.replace(NO_HIGHER, blank)
    : plain;
}
