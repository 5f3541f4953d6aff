import type { Corpus } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { partId } from '../factcheck/site/printed.ts';
import { pathOf, printedPages } from '../content/path.ts';
import { address } from './address.ts';
import { retold } from './part.ts';

/** What is of use on a screen alone. */
const ON_SCREEN = ['take-away', 'to-entry', 'sign', 'cite'];

/**
 * The HTML of a page as a part of the page for print: its ids are under its slug, links to other parts lead to
 * them, and its title is no longer the first heading.
 */
export function printed(corpus: Corpus, page: Page, source: string): string {
  const paths = new Map(printedPages(corpus).map((one) => [address(pathOf(one)), one.slug]));
  return retold(source, {
    id: (id) => partId(page.slug, id),
    href: (href) => {
      const [path = '', id] = href.split('#');
      const slug = path === '' ? page.slug : paths.get(path);
      if (slug === undefined) return href;
      return `#${id === undefined ? slug : partId(slug, id)}`;
    },
    deeper: 1,
    without: ON_SCREEN,
  });
}
