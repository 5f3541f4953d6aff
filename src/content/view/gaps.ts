import type { Corpus } from '../../factcheck/corpus.ts';
import { firstGaps } from '../../factcheck/gap.ts';
import { pathOf } from '../path.ts';
import { set } from './set-in-type.ts';

/** What is not known, as far as the overview repeats it. */
export interface Gaps {
  /** The page that has all of them, and how many it has. */
  readonly path: string;
  readonly count: number;
  readonly items: readonly Gap[];
}

/** One of them, and where its notes stand. */
export interface Gap {
  readonly words: string;
  /** The passage nearest to the gap: the address of its first note. */
  readonly path: string;
}

/** The first items of the list of what is not known; null where the content has no such list. */
export function gapsOf(corpus: Corpus): Gaps | null {
  const page = corpus.pages.find(({ kind }) => kind === 'not-known');
  if (!page) return null;
  const path = pathOf(page);
  return {
    path,
    count: page.blocks.filter(({ kind }) => kind === 'list-item').length,
    items: firstGaps(corpus).map(({ text, references }) => ({
      words: set(text.value),
      path: `${path}#fn-${references[0]?.label ?? ''}`,
    })),
  };
}
