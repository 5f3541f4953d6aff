import { nearest } from './nearest.ts';
import type { Seed } from './seed.ts';
import { fold } from './typography.ts';

/** A sentence of a seed that fits a few words. */
export interface Fit {
  readonly source: string;
  readonly text: string;
  readonly line: number;
  /** Share of the words that stand in the sentence, plus up to 1 for standing together; higher is better. */
  readonly score: number;
}

/** The sentences of all seeds that fit a few words, best first; never a sentence that may not be quoted. */
export function findPassages(seeds: readonly Seed[], words: string, limit = 8): Fit[] {
  const wanted = terms(words);
  const phrase = fold(words).toLowerCase().trim();
  if (wanted.length === 0) return [];
  const fits = seeds.flatMap((seed) =>
    seed.sentences.flatMap(({ start, end, line }): Fit[] => {
      if (seed.lines[line - 1]?.kind === 'furniture') return [];
      const text = seed.text.slice(start, end);
      const folded = fold(text).toLowerCase();
      const own = new Set(terms(text));
      const hits = wanted.filter(
        (term) => own.has(term) || (term.length > 3 && folded.includes(term)),
      );
      if (hits.length === 0) return [];
      const together = folded.includes(phrase) ? 1 : 1 - (nearest(text, words)?.distance ?? 1);
      return [{ source: seed.slug, text, line, score: hits.length / wanted.length + together }];
    }),
  );
  return fits.sort((a, b) => b.score - a.score).slice(0, limit);
}

function terms(text: string): string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-'.,][\p{L}\p{N}]+)*/gu) ?? []
  );
}
