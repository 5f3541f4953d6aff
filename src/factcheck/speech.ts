import type { Finder } from './alias.ts';
import { attributions, type Attribution } from './attribution.ts';
import type { Seed, SeedSentence } from './seed.ts';

/** Gives the attributions of any sentence of a seed, of which no more is read than that takes. */
export type Speeches = (sentence: SeedSentence) => readonly Attribution[];

/** Who spoke last, and in which line. */
interface Last {
  readonly speakers: readonly string[];
  readonly line: number;
}

const NOBODY: Last = { speakers: [], line: 0 };

/**
 * Reads who says what in a seed: a pronoun is whoever spoke in the last sentence in which anyone did, and a
 * sentence that is nothing but a quotation goes on with its paragraph's speaker.
 */
export function speeches(seed: Seed, find: Finder): Speeches {
  const own = ({ start, end }: SeedSentence): readonly Attribution[] =>
    attributions(seed.text.slice(start, end), find);
  // Who spoke last once a sentence is read, by its number.
  const spoke = new Map<number, Last>();
  let numbers: ReadonlyMap<number, number> | undefined;
  return (sentence) => {
    const said = own(sentence);
    if (!leans(seed, sentence, said)) return resolved(sentence, said, NOBODY);
    numbers ??= new Map(seed.sentences.map(({ start }, i) => [start, i]));
    const number = numbers.get(sentence.start) ?? 0;
    let from = number - 1;
    while (from >= 0 && !spoke.has(from) && !settles(seed.sentences[from], own)) from -= 1;
    let last = spoke.get(from) ?? NOBODY;
    for (let i = Math.max(0, from); i < number; i += 1) {
      const each = seed.sentences[i];
      if (each && !spoke.has(i)) last = after(each, resolvedIn(seed, each, own(each), last), last);
      spoke.set(i, last);
    }
    return resolvedIn(seed, sentence, said, last);
  };
}

/** Whether a sentence names all who speak in it, so that no sentence before it counts. */
function settles(
  sentence: SeedSentence | undefined,
  own: (sentence: SeedSentence) => readonly Attribution[],
): boolean {
  const said = sentence ? own(sentence) : [];
  return said.some(({ speakers }) => speakers.length > 0) && !said.some(({ pronoun }) => pronoun);
}

function after({ line }: SeedSentence, said: readonly Attribution[], last: Last): Last {
  const speakers = [...new Set(said.flatMap((one) => one.speakers))];
  return speakers.length > 0 ? { speakers, line } : last;
}

/** Whether who speaks in a sentence depends on those before it. */
function leans(seed: Seed, sentence: SeedSentence, own: readonly Attribution[]): boolean {
  return own.length === 0 ? isQuotation(seed, sentence) : own.some(({ pronoun }) => pronoun);
}

function isQuotation({ text }: Seed, { start, end }: SeedSentence): boolean {
  return /^["“][^"“”]*["”]\.?$/u.test(text.slice(start, end));
}

function resolvedIn(
  seed: Seed,
  sentence: SeedSentence,
  own: readonly Attribution[],
  last: Last,
): readonly Attribution[] {
  const goesOn = own.length === 0 && last.line === sentence.line && isQuotation(seed, sentence);
  return goesOn ? [carriedOver(sentence, last.speakers)] : resolved(sentence, own, last);
}

function resolved(
  { start }: SeedSentence,
  own: readonly Attribution[],
  { speakers }: Last,
): readonly Attribution[] {
  return own.map((said) => move(said.pronoun ? { ...said, speakers } : said, start));
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
