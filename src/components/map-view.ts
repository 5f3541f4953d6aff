import { toHtml } from 'hast-util-to-html';
import { drawMap, type Spot, type Status } from '../charts/index.ts';
import { MAP_CHART } from '../factcheck/map/locality.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { mapList, type MapList, type MapPlace } from '../content/view/places.ts';
import { statusMark } from '../content/view/status-mark.ts';
import { OUTLINE } from './outline.ts';

/** The map as a figure shows it. */
export interface MapView extends MapList {
  readonly id: string;
  readonly title: string;
  /** The drawings, as HTML; null where no place has a position. */
  readonly drawings: string | null;
  /** What the shapes mean, for those that occur. */
  readonly key: string;
}

const TITLE = 'The places named, and who says what happened there';

/** The view of the map on the page that shows it. Throws where there is no page. */
export function mapView(corpus: Corpus, page: Page | undefined): MapView {
  if (!page) throw new Error('Unexpected map outside a page, expected it in a chapter');
  const list = mapList(corpus, page);
  const spots = list.places.flatMap(spotOf);
  const id = `chart-${MAP_CHART}`;
  const desc = [
    'A map of the coast without borders, with a point and the name of each place.',
    ...spots.map(({ name, statuses }) => `${name}: ${statuses.map(wordsOf).join('; ')}.`),
    'The list beside it says what happened there and by whose account.',
  ].join(' ');
  const occurs = (status: Status): boolean =>
    list.places.some((one) => one.statuses.includes(status));
  return {
    ...{ ...list, id, title: TITLE },
    drawings:
      spots.length === 0
        ? null
        : toHtml(drawMap({ ...{ id, title: TITLE, desc, spots }, ...OUTLINE })),
    key: (['official', 'claimed', 'reported'] as const)
      .filter(occurs)
      .map((status) => `${statusMark(status).glyph} ${wordsOf(status)}.`)
      .join(' '),
  };
}

function spotOf({ slug, id, name, caption, statuses, position }: MapPlace): Spot[] {
  if (position === null) return [];
  const at = [position.longitude, position.latitude] as const;
  return [{ ...{ id: slug, name, caption, statuses, href: `#${id}` }, position: at }];
}

/** A document that names nobody has the shape of what is only reported. */
function wordsOf(status: Status): string {
  const word = statusMark(status).word.toLowerCase();
  return status === 'reported' ? `${word}, or ${statusMark(null).word.toLowerCase()}` : word;
}
