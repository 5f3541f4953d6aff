import * as z from 'zod';
import { NOT_STATED } from '../factcheck/corpus.ts';
import { toldId, toldOf, type Locality } from '../factcheck/map/locality.ts';
import type { Page } from '../factcheck/page.ts';
import type { Place } from '../factcheck/place.ts';
import { id, line, list, mapping, notStated, words } from './field.ts';
import { statsOf } from './file.ts';
import { reportUnknown } from './reference.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';
import { readRows, type Row } from './rows.ts';

/** Where the places stand, which may be absent. */
export const PLACES_FILE = 'content/places.yaml';

const degrees = (most: number) =>
  z.number('a number of degrees').refine((value) => Math.abs(value) <= most, `degrees from -${most} to ${most}`);

const positionSchema = mapping({
  latitude: degrees(90),
  longitude: degrees(180),
  gazetteer: z.int('the gazetteer’s number of the place').min(1, 'the gazetteer’s number of the place'),
});

/** The words under a name must fit beside it. */
const LONGEST_CAPTION = 28;

const toldSchema = mapping({
  what: line,
  also: words,
  notes: words.refine((all) => all.length > 0, 'one note at least'),
});

/** What the file may hold, key by key. */
export const placeSchema = mapping({
  slug: id,
  name: line,
  position: z.union([notStated, positionSchema], {
    // What is wrong inside a position is said of that; anything else is no position at all.
    error: 'a mapping of `latitude`, `longitude`, `gazetteer`, or `not stated`',
  }),
  caption: line
    .refine((words) => words.length <= LONGEST_CAPTION, `at most ${LONGEST_CAPTION} characters → Shorten it.`)
    .optional(),
  told: list(toldSchema).default([]),
});

/** Reads `content/places.yaml`; where there is no such file no place is known. Null where it cannot be read. */
export function readPlaces(root: string, report: Report): Locality[] | null {
  if (statsOf(root, PLACES_FILE) === 'missing') return [];
  const read = readRows(root, PLACES_FILE, placeSchema, 'slug', report);
  // Where no row can be read, that is the error, and not that there is none.
  if (!read || (read.rows.length === 0 && read.names.size > 0)) return null;
  reportSame(read.rows, report);
  for (const { value, placeOf } of read.rows) {
    const others = new Set([...read.names].filter((slug) => slug !== value.slug));
    value.told.forEach(({ also }, i) =>
      also.forEach((slug, n) => {
        reportUnknown(placeOf('told', i, 'also', n), 'place', PLACES_FILE, slug, others, report);
      }),
    );
  }
  const places = read.rows.map(({ value, place, placeOf }): Locality => {
    const { slug, name, position, caption = null } = value;
    return {
      ...{ slug, name, caption, place },
      position: position === NOT_STATED ? null : position,
      told: value.told.map(({ what, also, notes }, i) => ({
        ...{ what, also, place: placeOf('told', i, 'what') },
        notes: notes.map((label, n) => ({ label, place: placeOf('told', i, 'notes', n) })),
      })),
    };
  });
  for (const { slug, name, place } of places)
    if (toldOf(places, slug).length === 0) untold(name, place, report);
  // Two places of one slug are that error already.
  if (new Set(places.map(({ slug }) => slug)).size === places.length) reportSameRow(places, report);
  return places;
}

/**
 * Reports what does not fit together: places that no page shows, a page that shows a map without places, and
 * notes that the page with the map does not have. `places` are null where they cannot be read.
 */
export function reportMap(places: readonly Locality[] | null, pages: readonly Page[], report: Report): void {
  if (places === null) return;
  const [first] = places;
  const maps = pages.flatMap((page) => (page.map ? [{ page, at: page.map.place }] : []));
  if (first && maps.length === 0) unshown(first.place, report);
  for (const { page, at } of maps) {
    if (page.kind !== 'chapter') elsewhere(at, report);
    if (!first) empty(at, report);
    const labels = new Set(page.notes.map(({ label }) => label));
    for (const { label, place } of places.flatMap(({ told }) => told.flatMap(({ notes }) => notes)))
      reportUnknown(place, 'note', page.file, label, labels, report);
  }
}

/** Reports a place that bears the name, or stands on the spot, of an earlier one. */
function reportSame(rows: readonly Row<z.output<typeof placeSchema>>[], report: Report): void {
  const first = new Map<string, number>();
  for (const { value, placeOf } of rows) {
    const { name, position } = value;
    const keys: [string, Place][] = [[`name ${shown(name)}`, placeOf('name')]];
    if (position !== NOT_STATED) {
      const { latitude, longitude, gazetteer } = position;
      keys.push([`gazetteer number \`${gazetteer}\``, placeOf('position', 'gazetteer')]);
      keys.push([`position \`${latitude}, ${longitude}\``, placeOf('position')]);
    }
    const taken = keys.find(([key]) => first.has(key));
    if (taken) {
      const [key, place] = taken;
      report({
        ...place,
        rule: 'input/double',
        message: `Unexpected second place with the ${key}, expected it once: line ${first.get(key) ?? 0} has it.`,
        remedy: 'Correct or remove one of the two.',
      });
    }
    for (const [key, place] of keys) if (!first.has(key)) first.set(key, place.line);
  }
}

/** Reports a sentence whose row of the data would be named like that of an earlier one on the same place. */
function reportSameRow(places: readonly Locality[], report: Report): void {
  const twice = places.flatMap(({ slug }) => {
    const told = toldOf(places, slug);
    const ids = told.map((one) => toldId(slug, one));
    return told.filter((one, i) => ids.indexOf(toldId(slug, one)) !== i);
  });
  for (const one of new Set(twice)) {
    const [first] = one.notes;
    if (!first) continue;
    report({
      ...first.place,
      rule: 'input/double',
      message: `Unexpected second sentence on a place with ${shown(first.label)} as its first note, expected another.`,
      remedy: 'Put another of its notes first: the first one names its row in the data.',
    });
  }
}

function untold(name: string, place: Place, report: Report): void {
  report({
    ...place,
    rule: 'input/place-untold',
    message: `Unexpected place ${shown(name)} of which nothing is told, expected a sentence under \`told\`, or one of another place with it under \`also\`.`,
    remedy: 'Say what happened there with its notes, or take the place out.',
  });
}

function unshown(place: Place, report: Report): void {
  report({
    ...place,
    rule: 'input/map-missing',
    message: 'Unexpected places that no page shows, expected `<Map />` on the page whose notes they use.',
    remedy: 'Write `<Map />` alone on a line of that page.',
  });
}

function elsewhere(place: Place, report: Report): void {
  report({
    ...place,
    rule: 'input/map-place',
    message: 'Unexpected `<Map />` on this page, expected it in a chapter.',
    remedy: 'Move it to the chapter that tells of the places.',
  });
}

function empty(place: Place, report: Report): void {
  report({
    ...place,
    rule: 'input/map-empty',
    message: `Unexpected \`<Map />\` without a place, expected places in \`${PLACES_FILE}\`.`,
    remedy: `Write \`${PLACES_FILE}\`, or take the map out.`,
  });
}
