import type { Context } from '../context.ts';
import { onceFor } from '../memo.ts';
import { plainReader } from './term.ts';

/** How much a term tells: 1 where no sentence of the documents has it, 0 where every one does. */
export type Weight = (term: string) => number;

/** What a year, a month or a weekday tells: documents of one event share it without meaning the same. */
const CALENDAR = 0.5;

/** How many sentences are read to learn which terms are common. */
const MOST = 1000;

/**
 * Weighs terms by how few sentences of the documents have them (inverse document frequency). Of many
 * sentences an even sample is read, the same every time. Figures are rare, and so are not looked for there:
 * each tells all that a term can.
 */
export const weightsOf = onceFor(
  (context: Pick<Context, 'corpus' | 'findNames' | 'figures'>): Weight => {
    const read = plainReader(context);
    const all = context.corpus.sources.flatMap(({ seed }) =>
      seed.sentences
        .filter(({ line }) => seed.lines[line - 1]?.kind !== 'furniture')
        .map((sentence) => ({ seed, sentence })),
    );
    const step = Math.max(1, all.length / MOST);
    const sampled = Array.from(
      { length: Math.min(all.length, MOST) },
      (_, i) => all[Math.floor(i * step)],
    );
    const within = new Map<string, number>();
    for (const one of sampled) {
      if (!one) continue;
      const { seed, sentence } = one;
      for (const term of read(seed.text.slice(sentence.start, sentence.end)))
        within.set(term, (within.get(term) ?? 0) + 1);
    }
    const most = Math.log(sampled.length + 2);
    const weights = new Map<string, number>();
    return (term) => {
      const known = weights.get(term);
      if (known !== undefined) return known;
      const weight = /^(?:year|month|weekday) /u.test(term)
        ? CALENDAR
        : Math.log((sampled.length + 2) / ((within.get(term) ?? 0) + 1)) / most;
      weights.set(term, weight);
      return weight;
    };
  },
);

/** The weight of all terms together. */
export function weightOf(terms: Iterable<string>, weight: Weight): number {
  let sum = 0;
  for (const term of terms) sum += weight(term);
  return sum;
}
