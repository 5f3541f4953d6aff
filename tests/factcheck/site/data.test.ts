import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { readDataFile } from '../../../src/cli/data-file.ts';
import { dataFiles } from '../../../src/content/view/data/files.ts';
import type { Corpus } from '../../../src/factcheck/corpus.ts';
import { dataFindings } from '../../../src/factcheck/site/data.ts';
import { corpus as corpusOf, note, page, source, toll } from '../../content/storm.ts';

const log = source(
  'log',
  '=12 boats were lost, the crew said.\n4 fishers drowned, the harbour office said.',
);
const told = (label: string, ...also: string[]) => ({
  ...{ what: 'In Merrow 12 boats were lost, said the crew.', also, place: log.place },
  notes: [{ label, place: log.place }],
});
const corpus: Corpus = corpusOf({
  sources: [log],
  pages: [
    {
      ...page(
        'storm',
        1,
        ['The crew said 12 boats were lost.[boats] Four drowned.[dead]'],
        [
          note('boats', 'log', ['=12 boats were lost, the crew said'], 'crew'),
          note('dead', 'log', ['4 fishers drowned'], 'harbour'),
        ],
      ),
      map: { section: '', place: log.place },
    },
  ],
  places: [
    {
      ...{ slug: 'merrow', name: 'Merrow', caption: null, place: log.place },
      position: { latitude: -54.16, longitude: 5.05, gazetteer: 1234567 },
      told: [told('boats', 'tarn'), told('dead')],
    },
    {
      ...{ slug: 'tarn', name: 'Tarn', caption: null, place: log.place },
      ...{ position: null, told: [] },
    },
  ],
  tolls: [
    toll('harbour-dead', 'log', '4 fishers drowned'),
    toll('crew-dead', 'log', '4 fishers drowned', {
      number: null,
      speaker: null,
      bound: 'at-least',
    }),
  ],
  timeline: [
    {
      id: 'landing',
      what: 'The storm landed, the crew said.',
      place: log.place,
      dated: [
        {
          ...{
            label: 'landing-crew-log',
            days: { from: '2031-05-01', to: '2031-05-02' },
            at: null,
          },
          ...{ about: true, by: false, reported: false, speaker: 'crew', source: 'log' },
          ...{ parts: ['12 boats were lost'], place: log.place },
        },
      ],
    },
  ],
});
const files = dataFiles(corpus, null);
const names = [...files.keys()].filter((name) => name !== 'datapackage.json');

function rules(name: string, text: string): string[] {
  const file = readDataFile(`data/${name}`, text);
  if (!file) throw new Error(`expected a table in ${name}`);
  return dataFindings(corpus, file).map(({ rule, message }) => `${rule} ${message}`);
}

describe.each(names)('the file %s', (name) => {
  const text = files.get(name) ?? '';

  it('holds what the content has', () => {
    expect(rules(name, text)).toEqual([]);
  });

  it('is refused with any digit of it changed', () => {
    const digits = [...text.matchAll(/(?<![#:\w-])\d|(?<=\d)\d/gu)].map(({ index }) => index);
    for (const at of digits) {
      const other = text.charAt(at) === '9' ? '8' : '9';
      const planted = text.slice(0, at) + other + text.slice(at + 1);
      expect(rules(name, planted), planted.slice(at - 30, at + 30)).not.toEqual([]);
    }
  });

  it('is refused without one of its records, and with one twice as another', () => {
    if (name.endsWith('.csv')) {
      const lines = text.split('\r\n');
      expect(rules(name, [...lines.slice(0, 1), ...lines.slice(2)].join('\r\n'))).not.toEqual([]);
      return;
    }
    const [first, ...rest] = JSON.parse(text) as Record<string, unknown>[];
    if (!first) return;
    expect(rules(name, JSON.stringify(rest))).not.toEqual([]);
    const strange = { ...first, id: 'strange', slug: 'strange', page: 'strange' };
    expect(rules(name, JSON.stringify([first, ...rest, strange]))).not.toEqual([]);
  });
});

describe('a table of the ledger is refused', () => {
  const text = files.get('tolls.csv') ?? '';

  it.each<[string, string, string]>([
    ['a bound', 'at-least', 'exact'],
    ['who said it', 'harbour,', 'crew,'],
    ['how the figure is labelled', 'official', 'claimed'],
    ['a number for one that is not stated', 'killed,not stated', 'killed,7'],
    ['a letter of a passage', 'fishers drowned', 'fishers drown'],
  ])('with %s changed', (_, from, to) => {
    expect(text).toContain(from);
    expect(rules('tolls.csv', text.replace(from, to))).not.toEqual([]);
  });

  it('with a column that the content does not have', () => {
    expect(
      rules('tolls.csv', text.replace('id,', 'id2,id,').replaceAll('\r\n', '\r\nx,')),
    ).not.toEqual([]);
  });
});

it('a cell that would be a formula is disarmed, and still the words of the document', () => {
  const [row] = csvParse(files.get('tolls.csv') ?? '');
  expect(row?.passage).toBe('4 fishers drowned');
  expect(JSON.parse(files.get('passages.json') ?? '')).toContainEqual(
    expect.objectContaining({ id: 'boats', passage: '=12 boats were lost, the crew said' }),
  );
});

it('refuses a position on the other side of the equator', () => {
  const text = files.get('places.csv') ?? '';
  expect(text).toContain(',-54.16,');
  expect(rules('places.csv', text.replaceAll(',-54.16,', ',54.16,'))).not.toEqual([]);
});
