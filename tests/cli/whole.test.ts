import { describe, expect, it } from 'vitest';
import { readBuiltPage } from '../../src/cli/built-page.ts';
import { expectedFiles } from '../../src/cli/expected.ts';
import { findGaps } from '../../src/cli/whole.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import type { Page } from '../../src/factcheck/page.ts';

const place = { file: 'content/chapters/storm.mdx', line: 9, column: 1 };
const page = {
  kind: 'chapter',
  slug: 'storm',
  file: place.file,
  blocks: [{ text: { value: 'The harbour office counted 12 boats.' } }],
  notes: [{ label: 'boats', kind: 'passage' }],
  title: 'The storm',
  changed: null,
  headings: [{ id: 'wind', text: 'The wind' }],
  charts: [],
  uses: [{ label: 'boats', place }],
} as unknown as Page;
const corpus = {
  forwards: [],
  site: { title: 'Port Alda', publisher: 'not stated', authors: [], language: 'en-GB' },
  ...{ pages: [page], sources: [{ slug: 'port-log' }], charts: [] },
} as unknown as Corpus;
const routes = [
  'index.astro',
  '404.astro',
  'method.astro',
  '[chapter].astro',
  'sources/index.astro',
  'sources/[slug].astro',
  'corrections.xml.ts',
  '_draft.astro',
];
const expected = expectedFiles(corpus, routes, ['favicon.svg']);

const GOOD = `<main><article data-chapter="storm"><p>The harbour office counted&nbsp;12 boats.<a role="doc-noteref" id="ref-boats" href="#fn-boats">1</a></p></article>
<ol><li id="fn-boats"></li></ol></main>`;

function gaps(storm = GOOD, more: readonly string[] = [], less: readonly string[] = []): string[] {
  const files = [...expected.pages, ...expected.files, '_astro/a.Xy_1.css', ...more].filter(
    (file) => !less.includes(file),
  );
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readBuiltPage(file, file === 'storm/index.html' ? storm : ''));
  const demand = { corpus, expected, published: {}, home: { address: null, base: '/' } };
  return findGaps({ files, pages }, demand).map(({ file, rule }) => `${file} ${rule}`);
}

describe('what a build must hold', () => {
  it('follows from the routes and the content', () => {
    expect(expected.pages.toSorted()).toEqual([
      '404.html',
      'index.html',
      'method/index.html',
      'sources/index.html',
      'sources/port-log/index.html',
      'storm/index.html',
    ]);
    expect(expected.files.filter((file) => file.endsWith('.bib'))).toEqual([
      'cite/site.bib',
      'cite/storm.bib',
      'cite/storm/wind.bib',
      'cite/data.bib',
    ]);
    expect(expected.files.filter((file) => !/^(?:cite|data)\//u.test(file))).toEqual([
      'corrections.xml',
      'favicon.svg',
    ]);
  });
});

describe('a build is whole', () => {
  it('where all is there', () => {
    expect(gaps()).toEqual([]);
  });

  it('not where a page or a file is missing', () => {
    expect(gaps(GOOD, [], ['storm/index.html', 'data/tolls.csv'])).toEqual([
      'data/tolls.csv site/missing',
      'storm/index.html site/missing',
    ]);
  });

  it('not where there is a page or a file that nothing calls for', () => {
    expect(gaps(GOOD, ['stray/index.html', 'page.mjs', '_astro/a.js.map'])).toEqual([
      '_astro/a.js.map site/stray',
      'page.mjs site/stray',
      'stray/index.html site/stray',
    ]);
  });

  it.each([
    ['its article', GOOD.replace('data-chapter', 'data-other'), 'site/lost'],
    ['a word of its text', GOOD.replace('12', '13'), 'site/lost'],
    [
      'a note',
      GOOD.replace('<li id="fn-boats">', '<li id="fn-others">'),
      'site/dead-link,site/lost',
    ],
    ['an id of its own', GOOD.replace('<ol>', '<ol id="ref-boats">'), 'site/duplicate-id'],
  ])('not where a chapter lacks %s', (_, storm, rules) => {
    expect(
      gaps(storm)
        .map((gap) => gap.split(' ')[1])
        .join(),
    ).toBe(rules);
  });
});
