import type { Corpus } from '../factcheck/corpus.ts';
import type { Page, PageKind } from '../factcheck/page.ts';
import { fileOf } from '../factcheck/site/page-file.ts';

const KINDS: readonly PageKind[] = ['overview', 'chapter', 'timeline', 'not-known', 'glossary', 'disagreement', 'exercise'];

/** The pages in reading order: the overview, the chapters, then what is read beside them. */
export function readingOrder(corpus: Corpus): Page[] {
  return corpus.pages.toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.order - b.order,
  );
}

/** What is read from end to end: the overview and the chapters. */
export function longRead(corpus: Corpus): Page[] {
  return readingOrder(corpus).filter(({ kind }) => kind === 'overview' || kind === 'chapter');
}

/** What stands on the page for print as a part of its own: all but the register, whose list it has, and the exercises. */
export function printedPages(corpus: Corpus): Page[] {
  const kinds: readonly PageKind[] = ['overview', 'chapter', 'timeline', 'not-known'];
  return readingOrder(corpus).filter(({ kind }) => kinds.includes(kind));
}

/** The page of an entry of the register. Throws where there is none. */
export function entryPage(corpus: Corpus, id: string): Page {
  const page = corpus.pages.find(({ kind, slug }) => kind === 'disagreement' && slug === id);
  if (!page) throw new Error(`Unexpected entry \`${id}\`, expected one of the register`);
  return page;
}

/** The address of a page under the site's root, as `/`, `/storm/` or `/disagreements/hour/`. */
export function pathOf(page: Pick<Page, 'kind' | 'slug'>): string {
  return `/${fileOf(page).replace(/index\.html$/u, '')}`;
}
