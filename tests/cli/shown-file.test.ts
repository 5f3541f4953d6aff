import { describe, expect, it } from 'vitest';
import { isReference, readShownFile } from '../../src/cli/shown-file.ts';
import { bibtex } from '../../src/content/view/citation/bibtex.ts';
import { csl } from '../../src/content/view/citation/csl.ts';
import { ris } from '../../src/content/view/citation/ris.ts';
import type { Work } from '../../src/content/view/citation/work.ts';
import { checkSite } from '../../src/factcheck/site/check.ts';
import { corpusOf } from '../factcheck/explainer.ts';
import { CHAPTER } from '../content/view/citation/works.ts';

const base = corpusOf({ body: 'Words.', title: 'The 12 boats' });
const corpus = { ...base, pages: base.pages.map((page) => ({ ...page, changed: '2031-09-04' })) };
const work: Work = { ...CHAPTER, title: 'The 12 boats', site: 'The storm' };
const rules = (file: string, text: string): string[] =>
  checkSite(corpus, [readShownFile(file, text)], new Set()).map(({ rule }) => rule);

describe.each([
  ['cite/storm.bib', bibtex],
  ['cite/storm.ris', ris],
  ['cite/storm.json', csl],
] as const)('%s', (file, write) => {
  it('shows what the content has', () => {
    expect(isReference(file)).toBe(true);
    expect(rules(file, write(work))).toEqual([]);
  });

  it.each<[string, Partial<Work>]>([
    ['a number of the title', { title: 'The 13 boats' }],
    ['the year', { day: '2030-09-04' }],
    ['the day', { day: '2031-09-05' }],
    ['a number in the credits', { figures: 'Figures: 7 crews.' }],
  ])('is refused where a fault was planted in %s', (_, fault) => {
    expect(rules(file, write({ ...work, ...fault }))).toContain('site/digit');
  });

  it('may have any number in its address', () => {
    expect(rules(file, write({ ...work, address: 'https://alda.example:8080/9/' }))).toEqual([]);
  });
});
