import type { Block, Page } from '../page.ts';
import type { Locality, Told } from './locality.ts';

/**
 * A page that shows the map, with each sentence of the map as a list item of the section in which it stands, so
 * that every rule that judges a statement judges it too. The uses of notes are left to the prose: the map
 * leads to a note and is no address of a statement. Any other page is given back as it is.
 */
export function withMap(page: Page, places: readonly Locality[]): Page {
  const { map } = page;
  if (!map) return page;
  const told = places.flatMap((locality) => locality.told);
  return { ...page, blocks: [...page.blocks, ...told.map((one) => blockOf(one, map.section))] };
}

/** The block of a sentence of the map; `section` is the id of the heading above the map. */
export function blockOf({ what, notes, place }: Told, section: string): Block {
  return {
    kind: 'list-item',
    section,
    text: {
      value: what,
      file: place.file,
      runs: [{ start: 0, line: place.line, column: place.column }],
    },
    references: notes.map((note) => ({ ...note, offset: what.length })),
  };
}
