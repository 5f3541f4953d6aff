import type { Corpus, Source, Toll } from '../../factcheck/corpus.ts';
import { sameNumbers } from '../../factcheck/origin.ts';
import { statements } from '../../factcheck/statement.ts';
import { pathOf, readingOrder } from '../path.ts';
import { voiceOf } from './voice.ts';
import { words } from '../../words/words.ts';

/** What rests on one document and on no other. */
export interface Alone {
  /** Statements of the site whose passages are all from it, and all those with a passage. */
  readonly statements: number;
  readonly of: number;
  /** Pages with such statements, in reading order. */
  readonly pages: readonly { readonly path: string; readonly title: string; readonly count: number }[];
  /** Numbers of the ledger that no other document gives, in its order. */
  readonly numbers: readonly { readonly toll: Toll; readonly who: string }[];
}

/** What only this document says, as far as the site tells it. */
export function aloneOf(corpus: Corpus, source: Source): Alone {
  const pages = readingOrder(corpus).map((page) => {
    const from = new Map(
      page.notes.flatMap((note) => (note.kind === 'passage' ? [[note.label, note.source]] : [])),
    );
    const cited = statements(page)
      .map(({ labels }) => labels.flatMap((label) => from.get(label) ?? []))
      .filter((slugs) => slugs.length > 0);
    const count = cited.filter((slugs) => slugs.every((slug) => slug === source.slug)).length;
    return { path: pathOf(page), title: page.title, count, of: cited.length };
  });
  const same = sameNumbers(corpus.tolls);
  return {
    statements: pages.reduce((total, { count }) => total + count, 0),
    of: pages.reduce((total, page) => total + page.of, 0),
    pages: pages.filter(({ count }) => count > 0),
    numbers: corpus.tolls
      .filter(({ id, number }) => number !== null && onlyIn(source, same.get(id) ?? []))
      .map((toll) => ({ toll, who: voiceOf(corpus, toll.speaker)?.name ?? words.voices.none })),
  };
}

function onlyIn({ slug }: Source, rows: readonly Toll[]): boolean {
  return rows.length > 0 && rows.every(({ source }) => source === slug);
}
