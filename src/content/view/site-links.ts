import type { Corpus } from '../../factcheck/corpus.ts';
import { upperFirst } from './counted.ts';
import { pathOf, readingOrder } from '../usage.ts';

/** A link of the site's own contents. */
export interface SiteLink {
  readonly to: string;
  readonly label: string;
}

/** The chapters by their slugs in words, in reading order, then the pages that account for them. */
export function siteLinks(corpus: Corpus): SiteLink[] {
  const chapters = readingOrder(corpus).filter(({ kind }) => kind === 'chapter');
  return [
    ...chapters.map((page) => ({ to: pathOf(page), label: inWords(page.slug) })),
    { to: '/sources/', label: 'Sources' },
    { to: '/people/', label: 'People' },
    { to: '/method/', label: 'Method' },
  ];
}

function inWords(slug: string): string {
  return upperFirst(slug.replaceAll('-', ' '));
}
