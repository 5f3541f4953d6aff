import { finder, type Finder } from './alias.ts';
import type { EventWords } from './corpus.ts';
import { once, onceFor } from './memo.ts';
import type { Span } from './sentence.ts';

/** One thing that a text says happens. */
export interface Happening extends Span {
  /** The ids of the kinds that the word may mean. */
  readonly kinds: readonly string[];
  readonly text: string;
  /** Denied: `were not killed`, `no deaths`. */
  readonly negated: boolean;
  /** Tried, planned or feared, not said to have happened. */
  readonly unreal: boolean;
  /** Denied only as far as is known: `no reports of deaths`. */
  readonly unknown: boolean;
}

const NEGATED =
  /(?:^|[^\p{L}])(?:no|not|never|none|neither|nor|without|nobody|cannot|fail(?:ed|s|ing)?\s+to|unable\s+to|n['’]t)(?:\s+[\p{L}\p{N}'’-]+){0,5}\s*$/iu;
const UNREAL =
  /(?:^|[^\p{L}])(?:attempt(?:s|ed|ing)?(?:\s+(?:to|at))?|tried|tries|trying|sought|aim(?:s|ed|ing)?(?:\s+(?:to|at))?|plan(?:s|ned|ning)?|intend(?:s|ed)?|threat(?:en(?:s|ed)?|s)?|vow(?:s|ed)?(?:\s+to)?|would|could|might|may|want(?:s|ed)?)(?:\s+\p{L}+){0,4}\s*$/iu;
const UNKNOWN =
  /(?:^|[^\p{L}])(?:no|not|without|any)\s+(?:\p{L}+\s+){0,2}(?:reports?|word|news|evidence|signs?|indications?|records?|information|knowledge)\s+(?:of|that|about)(?:\s+\p{L}+){0,4}\s*$/iu;
const CLAUSE =
  /[,;:()—–]\s|\s(?:but|although|though|while|whereas|who|which|that|before|after)\s/giu;

/** A reader of happenings by a lexicon. */
export const happenings = onceFor((lexicon: readonly EventWords[]) => {
  const find: Finder = finder(
    lexicon.flatMap(({ id, words }) => words.map((word) => [word, id] as const)),
  );
  return once((text): readonly Happening[] =>
    find(text).map(({ keys, start, end, text: word }) => {
      const before = clauseBefore(text, start);
      return {
        kinds: keys,
        text: word,
        start,
        end,
        negated: NEGATED.test(before),
        unreal: UNREAL.test(before),
        unknown: UNKNOWN.test(before),
      };
    }),
  );
});

function clauseBefore(text: string, start: number): string {
  const before = text.slice(0, start);
  const border = [...before.matchAll(CLAUSE)].at(-1);
  return border ? before.slice(border.index + border[0].length) : before;
}
