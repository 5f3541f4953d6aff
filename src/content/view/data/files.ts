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
import { words } from '../../../words/words.ts';

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
  { ...words.data.tables.tolls, name: 'tolls', key: ['id'], ends: BOTH, table: tollTable },
  { ...words.data.tables.timeline, name: 'timeline', key: ['id'], ends: BOTH, table: timelineTable },
  { ...words.data.tables.places, name: 'places', key: ['id'], ends: BOTH, table: placeTable,
    sources: [{ title: GAZETTEER.name, path: GAZETTEER.address }],
  },
  { ...words.data.tables.people, name: 'people', key: ['slug'], ends: BOTH, table: peopleTable },
  { ...words.data.tables.disagreements, name: 'disagreements', key: ['id', 'note'], ends: ['json'],
    table: disagreementTable,
  },
  { ...words.data.tables.statements, name: 'statements', key: ['path'], ends: ['json'],
    table: statementTable,
  },
  { ...words.data.tables.passages, name: 'passages', key: ['id'], ends: ['json'], table: passageTable },
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
