import type { MapSpec, Spot, Status } from '../charts/index.ts';
import { GAZETTEER, MAP_CHART } from '../factcheck/map/locality.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { MAP_TITLE, mapList, type MapList, type MapPlace } from '../content/view/places.ts';
import { statusMark } from '../content/view/status-mark.ts';
import { OUTLINE } from './outline.ts';
import { words } from '../words/words.ts';

/** The map as a figure shows it. */
export interface MapView extends MapList {
  readonly id: string;
  readonly title: string;
  /** What a point is. */
  readonly counts: string;
  /** What the shapes mean, for those that occur. */
  readonly key: string;
  /** The same, and whose coast and positions the map has. */
  readonly reading: string;
  /** What is drawn, its marks leading to the list on the page at an address; null where no place has a position. */
  readonly spec: ((page: string) => MapSpec) | null;
}

const { map: say } = words.parts;

/** The view of the map on the page that shows it; without a page there is nothing to show. */
export function mapView(corpus: Corpus, page: Page | undefined): MapView {
  const list = page ? mapList(corpus, page) : { shared: [], places: [] };
  const drawn = list.places.filter(({ position }) => position !== null);
  const id = `chart-${MAP_CHART}`;
  const desc = [
    say.describes,
    ...drawn.map(({ name, statuses }) => `${name}: ${statuses.map(wordsOf).join('; ')}.`),
    say.listSays,
  ].join(' ');
  const occurs = (status: Status): boolean =>
    list.places.some((one) => one.statuses.includes(status));
  const key = (['official', 'claimed', 'reported'] as const)
    .filter(occurs)
    .map((status) => `${statusMark(status).glyph} ${wordsOf(status)}.`)
    .join(' ');
  const spec = (at: string): MapSpec => ({
    ...{ id, title: MAP_TITLE, desc, ...OUTLINE },
    spots: drawn.flatMap((place) => spotOf(list, place, at)),
  });
  return {
    ...{ ...list, id, title: MAP_TITLE, counts: say.counts(GAZETTEER.name), key },
    reading: `${key} ${say.coastOf(GAZETTEER.name, GAZETTEER.licence)}`,
    spec: drawn.length === 0 ? null : spec,
  };
}

function spotOf(list: MapList, place: MapPlace, at: string): Spot[] {
  const { slug, id, name, caption, statuses, position } = place;
  if (position === null) return [];
  const lines = [...list.shared.filter((line) => place.shared.includes(line.id)), ...place.told];
  return [
    {
      ...{ id: slug, name, caption, statuses, href: `${at}#${id}` },
      position: [position.longitude, position.latitude],
      reading: [
        `${name}.`,
        ...lines.map(({ status, words: what }) => `${statusMark(status).word}: ${what}`),
      ].join(' '),
    },
  ];
}

/** A document that names nobody has the shape of what is only reported. */
function wordsOf(status: Status): string {
  const word = statusMark(status).word.toLowerCase();
  return status === 'reported' ? say.or(word, statusMark(null).word.toLowerCase()) : word;
}
