import type { EventWords } from './corpus.ts';
import { deedsOf } from './deed.ts';
import { happenings } from './happening.ts';
import { once, onceFor } from './memo.ts';
import type { Span } from './sentence.ts';
import type { Word } from './word.ts';

/** One thing that a text tells: a verb, or a noun for what happens such as `death`. */
export interface Telling extends Span {
  readonly text: string;
  /** What makes two tellings the same: the kinds of event that the word means or, where none, its stem. */
  readonly keys: readonly string[];
  /** The heads of the nouns that do it; empty where the grammar tells of none. */
  readonly by: readonly Word[];
  /** The heads of the nouns that it is done to. */
  readonly to: readonly Word[];
}

/** A reader of what a text tells, in order, by a lexicon of events and by the forms of verbs. */
export const tellings = onceFor((lexicon: readonly EventWords[]) => {
  const happen = happenings(lexicon);
  return once((text): readonly Telling[] => {
    const events = happen(text);
    const verbs = deedsOf(text).map(({ verb, by, to }): Telling => {
      const kinds = events
        .filter(({ start, end }) => start < verb.end && verb.start < end)
        .flatMap((event) => event.kinds);
      const { start, end } = verb;
      return { start, end, text: verb.text, keys: kinds.length > 0 ? kinds : [verb.stem], by, to };
    });
    const nouns = events
      .filter(({ start, end }) => !verbs.some((verb) => start < verb.end && verb.start < end))
      .map(({ start, end, text: word, kinds }) => ({
        ...{ start, end, text: word, keys: kinds, by: [], to: [] },
      }));
    return [...verbs, ...nouns].sort((a, b) => a.start - b.start);
  });
});

/** Whether two tellings are of the same. */
export function isSame(a: Telling, b: Telling): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}
