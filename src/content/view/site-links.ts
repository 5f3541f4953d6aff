import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { upperFirst } from '../../words/counted.ts';
import { pathOf, readingOrder } from '../path.ts';
import { words } from '../../words/words.ts';

/** A link of the site's own contents. */
export interface SiteLink {
  readonly to: string;
  readonly label: string;
  /** At the foot of a page alone: how the site is made, not what it tells. */
  readonly foot?: boolean;
}

/** Up to as many chapters each page links to every one; beyond, it leads to the list, so that no page grows with their number. */
const FEW = 12;

/** The pages of the content by their slugs in words, in reading order, then those that account for them. */
export function siteLinks(corpus: Corpus): SiteLink[] {
  const pages = readingOrder(corpus);
  const chapters = pages.filter(({ kind }) => kind === 'chapter');
  return [
    ...(chapters.length > FEW ? [{ to: '/#chapters', label: words.links.chapters }] : chapters.map(linkOf)),
    ...pages.filter(({ kind }) => kind === 'timeline' || kind === 'not-known').map(linkOf),
    ...(corpus.disagreements.length > 0
      ? [{ to: '/disagreements/', label: words.links.disagreements }]
      : []),
    { to: '/sources/', label: words.links.sources },
    ...(corpus.speakers.length > 0 ? [{ to: '/people/', label: words.links.people }] : []),
    { to: '/search/', label: words.links.search },
    ...(corpus.glossary.length > 0 ? [{ to: '/glossary/', label: words.links.terms, foot: true }] : []),
    { to: '/teach/', label: words.links.teach, foot: true },
    { to: '/method/', label: words.links.method, foot: true },
    { to: '/corrections/', label: words.links.corrections, foot: true },
    { to: '/data/', label: words.links.data, foot: true },
    { to: '/about/', label: words.links.about, foot: true },
  ];
}

function linkOf(page: Page): SiteLink {
  return { to: pathOf(page), label: inWords(page.slug) };
}

function inWords(slug: string): string {
  return upperFirst(slug.replaceAll('-', ' '));
}
