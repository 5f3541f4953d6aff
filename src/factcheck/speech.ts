import type { Finder } from './alias.ts';
import { attributions, type Attribution } from './attribution.ts';
import type { Seed, SeedSentence } from './seed.ts';

/** What a sentence of a seed attributes, pronouns resolved; offsets are those of the seed's text. */
export interface Speech {
  readonly sentence: SeedSentence;
  readonly attributions: readonly Attribution[];
}

/** Gives the attributions of any sentence of a seed, which is read once, when first asked for. */
export type Speeches = (sentence: SeedSentence) => readonly Attribution[];

/**
 * Reads who says what in a seed: a pronoun is whoever spoke in the last sentence in which anyone did, and a
 * sentence that is nothing but a quotation goes on with its paragraph's speaker.
 */
export function speeches(seed: Seed, find: Finder): Speeches {
  let known: ReadonlyMap<number, readonly Attribution[]> | undefined;
  return (sentence) => {
    known ??= new Map(
      readAll(seed, find).map(({ sentence: { start }, attributions: all }) => [start, all]),
    );
    return known.get(sentence.start) ?? [];
  };
}

function readAll(seed: Seed, find: Finder): Speech[] {
  let last: { readonly speakers: readonly string[]; readonly line: number } = {
    speakers: [],
    line: 0,
  };
  return seed.sentences.map((sentence) => {
    const text = seed.text.slice(sentence.start, sentence.end);
    const own = attributions(text, find).map((attribution) =>
      move(
        attribution.pronoun ? { ...attribution, speakers: last.speakers } : attribution,
        sentence.start,
      ),
    );
    const quotation = /^["“][^"“”]*["”]\.?$/u.test(text);
    const goesOn = own.length === 0 && quotation && last.line === sentence.line;
    const resolved = goesOn ? [carriedOver(sentence, last.speakers)] : own;
    const speakers = [...new Set(resolved.flatMap((said) => said.speakers))];
    if (speakers.length > 0) last = { speakers, line: sentence.line };
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
