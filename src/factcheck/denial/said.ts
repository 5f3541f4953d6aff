import type { Context } from '../context.ts';
import type { Corpus, Source } from '../corpus.ts';
import { plainReader, termReader, type TermReader, type Terms } from '../fit/term.ts';
import { weightsOf, type Weight } from '../fit/weight.ts';
import { onceFor } from '../memo.ts';
import type { SeedSentence } from '../seed.ts';
import { isTalk } from '../talk.ts';
import { wordsOf } from '../word.ts';

/** A sentence of a document that may be quoted, and what it speaks of. */
export interface Said {
  readonly source: Source;
  readonly sentence: SeedSentence;
  readonly text: string;
  /** All but the figures, which are looked for in few sentences only. */
  readonly terms: Terms;
}

/** Every sentence of all documents, found by what they speak of. */
export interface Sayings {
  readonly all: readonly Said[];
  /** Reads what is in a text but its figures, as it was read of the sentences. */
  readonly read: (text: string) => Terms;
  /** Reads its figures too. */
  readonly readAll: TermReader;
  readonly weight: Weight;
  /** The sentences that may have so large a share of some terms, by weight. */
  readonly near: (terms: Terms, share: number) => readonly Said[];
}

/** Reads every sentence of the documents; made only where a sentence denies that they say something. */
export const sayingsOf = onceFor((context: Context): Sayings => {
  const read = plainReader(context);
  const weight = weightsOf(context);
  const all = sentencesOf(context.corpus, read);
  const having = new Map<string, Said[]>();
  for (const said of all) {
    for (const term of said.terms) {
      const known = having.get(term);
      if (known) known.push(said);
      else having.set(term, [said]);
    }
  }
  const near = (terms: Terms, share: number): readonly Said[] => {
    const rarest = [...terms].toSorted(
      (a, b) => (having.get(a)?.length ?? 0) - (having.get(b)?.length ?? 0),
    );
    let left = [...terms].reduce((sum, term) => sum + weight(term), 0);
    const least = left * share;
    const found = new Set<Said>();
    // What has none of these terms can no longer have enough of the others.
    for (const term of rarest) {
      if (left < least) break;
      for (const said of having.get(term) ?? []) found.add(said);
      left -= weight(term);
    }
    return [...found];
  };
  return { all, read, readAll: termReader(context), weight, near };
});

function sentencesOf({ sources }: Corpus, read: Sayings['read']): Said[] {
  return sources.flatMap((source) =>
    source.seed.sentences
      .filter(({ line }) => source.seed.lines[line - 1]?.kind === 'article')
      .map((sentence) => {
        const text = source.seed.text.slice(sentence.start, sentence.end);
        return { source, sentence, text, terms: read(text) };
      }),
  );
}

/** What a question speaks of, leaving out the words that only ask and those that speak of documents. */
export function termsAsked(text: string, read: TermReader): Terms {
  return read(
    text,
    wordsOf(text).filter((word) => isTalk(word)),
  );
}
