import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { MAP_CHART } from '../../factcheck/map/locality.ts';
import { TIMELINE_CHART } from '../../factcheck/timeline/event.ts';
import { pathOf, readingOrder } from '../path.ts';
import { MAP_TITLE } from './places.ts';
import { voicesOf } from './voices.ts';
import { words } from '../../words/words.ts';

/** Something with an address of its own: `path` is from the site's root, an id behind `#`. */
export interface Addressed {
  readonly path: string;
  readonly label: string;
}

/** Things of one sort that can be linked to. */
export interface Addresses {
  readonly id: string;
  readonly title: string;
  readonly links: readonly Addressed[];
}

/** All that has a name and an address, by sort; sorts without any are left out. Statements have theirs at their notes. */
export function addressesOf(corpus: Corpus): Addresses[] {
  const pages = readingOrder(corpus);
  const of = (...kinds: readonly Page['kind'][]): Page[] =>
    pages.filter(({ kind }) => kinds.includes(kind));
  const sorts: Addresses[] = [
    {
      id: 'pages',
      title: words.addresses.pages,
      links: of('overview', 'chapter', 'timeline', 'not-known').flatMap(withSections),
    },
    {
      id: 'charts',
      title: words.addresses.charts,
      links: of('overview', 'chapter', 'timeline').flatMap(chartsIn(corpus)),
    },
    {
      id: 'events',
      title: words.addresses.events,
      links: corpus.timeline.map(({ id, what }) => ({ path: `/timeline/#${id}`, label: what })),
    },
    {
      id: 'terms',
      title: words.addresses.terms,
      links: of('glossary').flatMap(withSections).slice(1),
    },
    { id: 'disagreements', title: words.addresses.disagreements, links: of('disagreement').map(linkTo) },
    {
      id: 'sources',
      title: words.addresses.sources,
      links: corpus.sources.map(({ slug, short }) => ({ path: `/sources/${slug}/`, label: short })),
    },
    {
      id: 'people',
      title: words.addresses.people,
      links: voicesOf(corpus).flatMap(({ entries }) =>
        entries.map(({ voice }) => ({
          path: `/people/#speaker-${voice.slug}`,
          label: voice.name,
        })),
      ),
    },
  ];
  return sorts.filter(({ links }) => links.length > 0);
}

function linkTo(page: Page): Addressed {
  return { path: pathOf(page), label: page.title };
}

function withSections(page: Page): Addressed[] {
  return [
    linkTo(page),
    ...page.headings.map(({ id, text }) => ({ path: `${pathOf(page)}#${id}`, label: text })),
  ];
}

/** The charts of a page; one that stands on several pages is listed with each. */
function chartsIn({ charts, timeline }: Corpus): (page: Page) => Addressed[] {
  return (page) => [
    ...page.charts.flatMap(({ id }) => {
      const chart = charts.find((other) => other.id === id);
      return chart ? [{ path: `${pathOf(page)}#chart-${id}`, label: chart.title }] : [];
    }),
    ...(page.map ? [{ path: `${pathOf(page)}#chart-${MAP_CHART}`, label: MAP_TITLE }] : []),
    ...(page.kind === 'timeline' && timeline.length > 0
      ? [{ path: `${pathOf(page)}#chart-${TIMELINE_CHART}`, label: words.parts.timeline.title }]
      : []),
  ];
}
