import type { Context } from './context.ts';
import type { Evidence } from './evidence.ts';
import { frameOf } from './fit/frame.ts';
import { termReader, type Terms } from './fit/term.ts';
import { weightsOf, weightOf } from './fit/weight.ts';
import { once } from './memo.ts';

/** How much a sentence and a text have in common. */
export interface Fit {
  /** The weight of what both have; 1 is a word that hardly any sentence of the documents has. */
  readonly shared: number;
  /** The same as a share of what the sentence has, 0 to 1; 1 where it has nothing of its own. */
  readonly covered: number;
  /** The same as a share of the lesser of the two, 0 to 1. */
  readonly overlap: number;
  /** The weight of what both have and none of the sentence's other passages has. */
  readonly alone: number;
}

/** What the fit needs of a passage. */
export type Passage = Pick<Evidence, 'text' | 'speaker'>;

/** Measures how far a sentence fits passages, the others of the sentence given for `alone`. */
export type Fitter = (
  sentence: string,
  passages: readonly Passage[],
  others?: readonly Passage[],
) => Fit;

/** A fitter for a corpus; each text is read once. That a sentence names who says a passage is nothing that they share. */
export function fitter(context: Context): Fitter {
  const read = termReader(context);
  const weight = weightsOf(context);
  const passage = once((text) => read(text));
  const readers = new Map<string, (text: string) => Terms>();
  const sentence = (text: string, speakers: readonly (string | null)[]): Terms => {
    const key = speakers.join(' ');
    const reader =
      readers.get(key) ??
      once((unread) => {
        const frame = frameOf(unread, speakers, context);
        return frame.length === 0 ? passage(unread) : read(unread, frame);
      });
    readers.set(key, reader);
    return reader(text);
  };
  const union = (all: readonly Passage[]): Terms => {
    const [first] = all;
    if (first && all.length === 1) return passage(first.text);
    return new Set(all.flatMap(({ text }) => [...passage(text)]));
  };
  return (text, passages, others = []) => {
    const own = sentence(
      text,
      passages.map(({ speaker }) => speaker),
    );
    const [theirs, elsewhere] = [union(passages), union(others)];
    const both = [...own].filter((term) => theirs.has(term));
    const shared = weightOf(both, weight);
    const whole = weightOf(own, weight);
    const lesser = Math.min(whole, weightOf(theirs, weight));
    return {
      shared,
      covered: whole === 0 ? 1 : shared / whole,
      overlap: lesser === 0 ? 1 : shared / lesser,
      alone:
        elsewhere.size === 0
          ? shared
          : weightOf(
              both.filter((term) => !elsewhere.has(term)),
              weight,
            ),
    };
  };
}
