import { parse, serialize } from 'parse5';
import type { Corpus } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { printedPages } from '../content/path.ts';
import { ownId } from '../factcheck/site/printed.ts';
import { elementsOf, get, type Element } from './markup.ts';

/** The page for print, taken apart. */
export interface Printed {
  /** Each part as the page that it repeats, under its own ids again. */
  readonly parts: readonly { readonly page: Page; readonly source: string }[];
  /** The page without its parts. */
  readonly rest: string;
}

/** Reads the parts of the page for print, so that each is judged as the page that it repeats. */
export function readPrinted(corpus: Corpus, source: string): Printed {
  const tree = parse(source, { scriptingEnabled: false });
  const pages = printedPages(corpus);
  const parts = elementsOf(tree).filter((element) => get(element, 'data-part') !== undefined);
  return {
    parts: parts.flatMap((part) => {
      const slug = get(part, 'data-part') ?? '';
      const page = pages.find((one) => one.slug === slug);
      for (const element of elementsOf(part)) unprefix(element, slug);
      const text = serialize(part);
      part.childNodes = [];
      const article = `<article data-chapter="${slug}">${text}</article>`;
      return page ? [{ page, source: `<!doctype html><main>${article}</main>` }] : [];
    }),
    rest: serialize(tree),
  };
}

function unprefix({ attrs }: Element, slug: string): void {
  for (const attribute of attrs) {
    const { name, value } = attribute;
    if (name === 'id') attribute.value = ownId(slug, value);
    if (name === 'href' && value.startsWith('#'))
      attribute.value = `#${ownId(slug, value.slice(1))}`;
  }
}
