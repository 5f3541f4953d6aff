import type { Corpus } from '../../../factcheck/corpus.ts';
import { GAZETTEER } from '../../../factcheck/map/locality.ts';
import { disagreementTable } from './disagreements.ts';
import { packageOf } from './package.ts';
import { passageTable } from './passages.ts';
import { peopleTable } from './people.ts';
import { placeTable } from './places.ts';
import { statementTable } from './statements.ts';
import { csvOf, jsonOf, type Table } from './table.ts';
import { timelineTable } from './timeline.ts';
import { tollTable } from './tolls.ts';

/** One table under `/data/`. */
export interface Resource {
  readonly name: string;
  readonly title: string;
  /** What a row is, and what must not be done with it. */
  readonly words: string;
  readonly key: readonly string[];
  readonly ends: readonly ('csv' | 'json')[];
  /** Where it is from besides our documents. */
  readonly sources?: readonly { readonly title: string; readonly path: string }[];
  readonly table: (corpus: Corpus) => Table;
}

const BOTH = ['csv', 'json'] as const;

/** What `/data/` serves; other programs rely on the names. */
export const RESOURCES: readonly Resource[] = [
  {
    ...{ name: 'tolls', title: 'Tolls', key: ['id'], ends: BOTH, table: tollTable },
    words:
      'A row is a count of people or things by one speaker over some days, as one document gives it. Rows overlap in days and in what they count, and repeat each other: they are not to be added up.',
  },
  {
    ...{ name: 'timeline', title: 'Timeline', key: ['id'], ends: BOTH, table: timelineTable },
    words: 'A row is one dating of one event, by one speaker in one document.',
  },
  {
    ...{ name: 'places', title: 'Places', key: ['id'], ends: BOTH, table: placeTable },
    words:
      'A row is a sentence on a place, once for each place that it is told of. Positions are not from our documents: they are those of the gazetteer GeoNames.',
    sources: [{ title: GAZETTEER.name, path: GAZETTEER.address }],
  },
  {
    ...{ name: 'people', title: 'People', key: ['slug'], ends: BOTH, table: peopleTable },
    words: 'A row is someone whom a document quotes or cites.',
  },
  {
    ...{ name: 'disagreements', title: 'Disagreements', key: ['id', 'note'], ends: ['json'] },
    table: disagreementTable,
    words: 'A row is one side of a point on which the documents differ.',
  },
  {
    ...{ name: 'statements', title: 'Statements', key: ['path'], ends: ['json'] },
    table: statementTable,
    words: 'A row is a sentence of this site that carries notes.',
  },
  {
    ...{ name: 'passages', title: 'Passages', key: ['id'], ends: ['json'], table: passageTable },
    words: 'A row is a passage that a note or a row of the tolls quotes.',
  },
];

/** The files under `/data/` by name, as text; `home` is the address of the page, null where the site has none. */
export function dataFiles(corpus: Corpus, home: string | null): ReadonlyMap<string, string> {
  return new Map([
    ...RESOURCES.flatMap(({ name, ends, table }) => {
      const made = table(corpus);
      return ends.map(
        (end) => [`${name}.${end}`, end === 'csv' ? csvOf(made) : jsonOf(made)] as const,
      );
    }),
    ['datapackage.json', packageOf(corpus, RESOURCES, home)] as const,
  ]);
}

/** The names of those files, relative to the site. */
export const DATA_FILES: readonly string[] = [
  ...RESOURCES.flatMap(({ name, ends }) => ends.map((end) => `data/${name}.${end}`)),
  'data/datapackage.json',
];
