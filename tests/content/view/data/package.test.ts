import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content/content.ts';
import { DATA_FILES, dataFiles } from '../../../../src/content/view/data/files.ts';
import type { Corpus } from '../../../../src/factcheck/corpus.ts';
import { setInType } from '../../../../src/content/view/set-in-type.ts';

const { corpus } = readContent('tests/fixtures/valid');
if (!corpus) throw new Error('The fixture cannot be read.');
const [chapter] = corpus.pages.filter(({ kind }) => kind === 'chapter');
const [noted] = (chapter?.notes ?? []).filter(({ kind }) => kind === 'passage');
if (!chapter || !noted) throw new Error('The fixture has no chapter with a passage.');
const { label, place } = noted;
/** The fixture has no map. */
const withMap: Corpus = {
  ...corpus,
  pages: corpus.pages.map((page) =>
    page === chapter ? { ...page, map: { section: '', place } } : page,
  ),
  places: [
    {
      ...{ slug: 'merrow', name: 'Merrow', caption: null, place },
      position: { latitude: -54.16, longitude: 5.05, gazetteer: 1234567 },
      told: [{ what: 'Boats were lost.', also: ['tarn'], notes: [{ label, place }], place }],
    },
    { ...{ slug: 'tarn', name: 'Tarn', caption: null, place }, position: null, told: [] },
  ],
};
const files = dataFiles(setInType(withMap), 'https://alda.example/data/');

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[] };
}
interface Descriptor {
  readonly licenses?: readonly object[];
  readonly description: string;
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
  }[];
}
const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as Descriptor;

/** What a cell of a type may be, as Table Schema has it. */
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/u,
  integer: /^\d+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
};

it('serves the files whose names other programs rely on', () => {
  expect(DATA_FILES).toEqual([
    ...['tolls.csv', 'tolls.json', 'timeline.csv', 'timeline.json', 'places.csv', 'places.json'],
    ...['people.csv', 'people.json'],
    ...['disagreements.json', 'statements.json', 'passages.json', 'datapackage.json'],
  ].map((name) => `data/${name}`));
  expect([...files.keys()].map((name) => `data/${name}`)).toEqual(DATA_FILES);
});

describe('the descriptor', () => {
  it('is valid by the profile that the standard publishes', () => {
    const profile = JSON.parse(
      readFileSync('tests/profiles/datapackage-2.0.json', 'utf8'),
    ) as object;
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(profile);
    expect(validate(descriptor), ajv.errorsText(validate.errors)).toBe(true);
    expect(validate({ ...descriptor, resources: [{ path: '../seeds/log.txt' }] })).toBe(false);
  });

  it('names every table and no other file', () => {
    const paths = descriptor.resources.map(({ path }) => path);
    expect([...paths, 'datapackage.json']).toEqual([...files.keys()]);
  });

  it('claims no licence that is not stated', () => {
    expect(descriptor.licenses).toBeUndefined();
    expect(descriptor.description).toContain('Licence of the rest: not stated.');
  });
});

describe.each(descriptor.resources)('$path', ({ path, schema }) => {
  const text = files.get(path) ?? '';
  const rows = path.endsWith('.csv')
    ? [...csvParse(text)]
    : (JSON.parse(text) as Record<string, string | number | boolean | null>[]);

  it('has the columns of its schema, cells of their types and keys that occur once', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, type, constraints } of schema.fields) {
        const cell = String(row[name] ?? '');
        if (cell === '' || cell === 'not stated') continue;
        expect(cell, `${name} of ${JSON.stringify(row)}`).toMatch(TYPES[type] ?? /^$/u);
        if (constraints?.enum) expect(constraints.enum).toContain(cell);
      }
    }
    const keys = rows.map((row) => schema.primaryKey.map((name) => String(row[name])).join(' '));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
