import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { neighboursOf } from '../../src/content/view/exercises.ts';
import { addressesOf } from '../../src/content/view/addresses.ts';
import { pathOf } from '../../src/content/path.ts';
import { check } from '../../src/factcheck/check.ts';
import type { Page } from '../../src/factcheck/page.ts';
import { FIXTURES } from './fixture.ts';

const { corpus } = readContent(join(FIXTURES, 'valid'));
if (!corpus) throw new Error('Unexpected invalid fixture, expected the valid one');
const exercise = corpus.pages.find(({ kind }) => kind === 'exercise')!;

it('gives an exercise an address of its own beside the others', () => {
  expect(pathOf(exercise)).toBe('/teach/whose-count/');
});

it('counts exercises in their order, and leads from each to the next', () => {
  const later: Page = { ...exercise, slug: 'later', order: 9 };
  const both = { ...corpus, pages: [later, ...corpus.pages] };
  expect(neighboursOf(both, exercise)).toEqual({ number: 1, of: 2, next: later });
  expect(neighboursOf(both, later)).toEqual({ number: 2, of: 2, next: null });
});

it('asks an exercise for a pointer to the register once a page', () => {
  const rules = (notes: Page['notes'], blocks: Page['blocks']): string[] => {
    const changed = { ...exercise, notes, blocks };
    const pages = corpus.pages.map((page) => (page === exercise ? changed : page));
    return check({ ...corpus, pages })
      .filter(({ file }) => file === exercise.file)
      .map(({ rule }) => rule);
  };
  expect(rules(exercise.notes, exercise.blocks)).toEqual([]);
  const without = exercise.blocks.map((block) => ({
    ...block,
    references: block.references.filter(({ label }) => label !== 'sailors-differ'),
  }));
  expect(rules(exercise.notes, without)).toContain('disagreement/unmarked');
});

it('lists whatever has a name and an address, by sort', () => {
  const sorts = addressesOf(corpus);
  expect(sorts.map(({ id }) => id)).toEqual([
    ...['pages', 'charts', 'events', 'terms', 'disagreements', 'sources', 'people'],
  ]);
  const paths = sorts.flatMap(({ links }) => links.map(({ path }) => path));
  for (const path of ['/', '/storm/', '/sources/evening-courier/', '/people/#speaker-harbour-office'])
    expect(paths).toContain(path);
  expect(new Set(paths).size).toBe(paths.length);
});
