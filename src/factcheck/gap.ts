import type { Corpus } from './corpus.ts';
import type { Block } from './page.ts';

/** How many items of what is not known the overview repeats. */
const FIRST = 6;

/** The first items of the list of what is not known, which the overview repeats; none where there is no list. */
export function firstGaps({ pages }: Pick<Corpus, 'pages'>): readonly Block[] {
  const page = pages.find(({ kind }) => kind === 'not-known');
  return (page?.blocks ?? []).filter(({ kind }) => kind === 'list-item').slice(0, FIRST);
}
