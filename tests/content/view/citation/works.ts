import type { Work } from '../../../../src/content/view/citation/work.ts';

/** A made-up chapter of a made-up site. */
export const CHAPTER: Work = {
  key: 'storm',
  kind: 'page',
  title: 'How many boats were lost, and who counted',
  name: 'How many boats were lost, and who counted',
  site: 'The 2031 storm in Port Alda',
  authors: [],
  publisher: null,
  day: '2031-09-04',
  language: 'en-GB',
  path: '/storm/',
  address: 'https://alda.example/storm/',
  figures: null,
};

const ANN = { family: 'Porter', given: 'Ann Bea' };
const CLEO = { family: 'Quay', given: 'Jean-Luc' };

/** Works of each kind, with what may be stated of them stated and not. */
export const WORKS: readonly (readonly [name: string, work: Work])[] = [
  ['a chapter without an author', CHAPTER],
  ['a chapter without a date', { ...CHAPTER, day: null, title: 'Who counted?' }],
  ['a chapter by one person', { ...CHAPTER, authors: [ANN], publisher: 'Alda Archive' }],
  ['a chapter by two', { ...CHAPTER, authors: [ANN, CLEO], publisher: 'Alda Archive' }],
  ['a chapter by three', { ...CHAPTER, authors: [ANN, CLEO, 'Alda Archive'] }],
  [
    'a chapter by a body that publishes it',
    { ...CHAPTER, authors: ['Alda Archive'], publisher: 'Alda Archive' },
  ],
  ['a chapter of a publisher without an author', { ...CHAPTER, publisher: 'Alda Archive' }],
  [
    'a section',
    {
      ...CHAPTER,
      key: 'storm/wind',
      kind: 'section',
      title: 'What is known: at the harbour and over the pier',
      address: 'https://alda.example/storm/#wind',
      day: '2031-05-31',
    },
  ],
  [
    'a chart',
    {
      ...CHAPTER,
      key: 'charts/boats',
      kind: 'chart',
      title: 'The harbour office gave 12 boats, the crews 50% more',
      address: 'https://alda.example/storm/#chart-boats',
      figures:
        'Figures: The harbour office; Crews. Printed in: The port log. Shown by: The 2031 storm in Port Alda.',
    },
  ],
  [
    'the site',
    { ...CHAPTER, key: 'site', kind: 'site', title: 'The 2031 storm in Port Alda', site: null },
  ],
  ['the data', { ...CHAPTER, key: 'data', kind: 'data', title: 'The data' }],
  [
    'an entry whose question quotes',
    { ...CHAPTER, day: null, title: 'Does “Operation Gale” mean the storm of 2029?' },
  ],
  ['a title that ends in a quotation', { ...CHAPTER, title: 'What is called “Operation Gale”' }],
];
