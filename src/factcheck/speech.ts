import type { Finder } from './alias.ts';
import { attributions, type Attribution } from './attribution.ts';
import type { Seed, SeedSentence } from './seed.ts';

/** What a sentence of a seed attributes, pronouns resolved; offsets are those of the seed's text. */
export interface Speech {
  readonly sentence: SeedSentence;
  readonly attributions: readonly Attribution[];
}

/** Gives the attributions of any sentence of a seed, each paragraph read once. */
export type Speeches = (sentence: SeedSentence) => readonly Attribution[];

/**
 * Reads who says what in a seed, paragraph by paragraph: a pronoun is whoever was last said to
 * speak in that paragraph, and a sentence that is nothing but a quotation goes on with its speaker.
 */
export function speeches(seed: Seed, find: Finder): Speeches {
  const byLine = new Map<number, SeedSentence[]>();
  for (const sentence of seed.sentences) {
    byLine.set(sentence.line, [...(byLine.get(sentence.line) ?? []), sentence]);
  }
  const known = new Map<number, readonly Attribution[]>();
  return (sentence) => {
    if (!known.has(sentence.start)) {
      for (const speech of readParagraph(seed, byLine.get(sentence.line) ?? [], find)) {
        known.set(speech.sentence.start, speech.attributions);
      }
    }
    return known.get(sentence.start) ?? [];
  };
}

function readParagraph(seed: Seed, sentences: readonly SeedSentence[], find: Finder): Speech[] {
  let last: readonly string[] = [];
  return sentences.map((sentence) => {
    const text = seed.text.slice(sentence.start, sentence.end);
    const own = attributions(text, find).map((attribution) => {
      const speakers = attribution.pronoun ? last : attribution.speakers;
      return move({ ...attribution, speakers }, sentence.start);
    });
    const quotation = /^["“][^"“”]*["”]\.?$/u.test(text);
    const resolved =
      own.length === 0 && quotation && last.length > 0 ? [carriedOver(sentence, last)] : own;
    last = resolved.findLast(({ speakers }) => speakers.length > 0)?.speakers ?? last;
    return { sentence, attributions: resolved };
  });
}

function move(attribution: Attribution, by: number): Attribution {
  const shift = ({ start, end }: { start: number; end: number }) => ({
    start: start + by,
    end: end + by,
  });
  return {
    ...attribution,
    cue: shift(attribution.cue),
    who: shift(attribution.who),
    scope: shift(attribution.scope),
  };
}

function carriedOver({ start, end }: SeedSentence, speakers: readonly string[]): Attribution {
  const nowhere = { start, end: start };
  return { speakers, pronoun: true, cue: nowhere, who: nowhere, scope: { start, end } };
}
