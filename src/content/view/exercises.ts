import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';

/** Every exercise, in order. */
export function exercisesOf({ pages }: Corpus): Page[] {
  return pages.filter(({ kind }) => kind === 'exercise').toSorted((a, b) => a.order - b.order);
}

/** Which of the exercises a page is, from 1, how many there are, and the one after it, null for the last. */
export function neighboursOf(
  corpus: Corpus,
  page: Page,
): { readonly number: number; readonly of: number; readonly next: Page | null } {
  const all = exercisesOf(corpus);
  const at = all.indexOf(page);
  return { number: at + 1, of: all.length, next: all[at + 1] ?? null };
}
