import type { Corpus, Source } from '../corpus.ts';
import { onceFor } from '../memo.ts';
import type { Page } from '../page.ts';

/** Where the site has a page of the content, relative to its folder. */
export function fileOf({ kind, slug }: Pick<Page, 'kind' | 'slug'>): string {
  if (kind === 'overview') return 'index.html';
  const folder = FOLDERS[kind];
  return folder === undefined ? `${slug}/index.html` : `${folder}/${slug}/index.html`;
}

/** The pages that share a folder. */
const FOLDERS: Partial<Record<Page['kind'], string>> = {
  disagreement: 'disagreements',
  exercise: 'teach',
};

/** The page of the content that a built page shows; absent for those that the engine makes of all of it. */
export function pageAt(corpus: Corpus, file: string): Page | undefined {
  return pagesByFile(corpus).get(file);
}

/** Of two pages at one place the first. */
const pagesByFile = onceFor(
  ({ pages }: Corpus) => new Map(pages.toReversed().map((page) => [fileOf(page), page])),
);

/** The page of a document. */
export function sourceAt({ sources }: Corpus, file: string): Source | undefined {
  return sources.find(({ slug }) => file === `sources/${slug}/index.html`);
}
