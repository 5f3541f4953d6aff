import type { Place } from '../place.ts';

/** The id of the map of places, which no chart of the content may have. */
export const MAP_CHART = 'places';

/** The gazetteer that positions are from, and its terms: our documents give none. */
export const GAZETTEER = {
  name: 'GeoNames',
  address: 'https://www.geonames.org/',
  licence: 'CC BY 4.0',
  terms: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What goes with a position wherever it goes. */
export const POSITION_FROM = `${GAZETTEER.name}, ${GAZETTEER.licence}; not from our documents`;

/** `content/places.yaml`: somewhere that the documents name, and what is said to have happened there. */
export interface Locality {
  /** Its address on the page, after `place-`. */
  readonly slug: string;
  /** In the house's spelling, as the page has it. */
  readonly name: string;
  /** Null where the gazetteer has none: then it is listed and not drawn. */
  readonly position: GazetteerPosition | null;
  /** What happened in a word or two, taken from one of its statements; null where left out. */
  readonly caption: string | null;
  readonly told: readonly Told[];
  readonly place: Place;
}

/** Every sentence on a place, those that other places share with it included; in the order of the file. */
export function toldOf(places: readonly Locality[], slug: string): Told[] {
  return places.flatMap((one) =>
    one.told.filter(({ also }) => one.slug === slug || also.includes(slug)),
  );
}

/** What names a sentence on a place: the place, and the first of its notes. */
export function toldId(slug: string, { notes }: Told): string {
  return [slug, ...notes.slice(0, 1).map(({ label }) => label)].join('-');
}

/** A position as a gazetteer gives it: not a fact of the documents. */
export interface GazetteerPosition {
  /** In degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** The gazetteer's own number of the place. */
  readonly gazetteer: number;
}

/** One sentence on a place, judged as a statement of the page that shows the map. */
export interface Told {
  readonly what: string;
  /** The slugs of other places of which it is told too. */
  readonly also: readonly string[];
  /** Labels of notes of that page: those that bear the sentence out, and pointers to the register. */
  readonly notes: readonly { readonly label: string; readonly place: Place }[];
  readonly place: Place;
}
