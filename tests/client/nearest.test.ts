import { expect, it } from 'vitest';
import { nearest } from '../../src/client/nearest.ts';

const KNOWN = [
  '/',
  '/storm/',
  '/storm/#harbour',
  '/harbour-office/',
  '/disagreements/how-many-boats/',
  '/disagreements/how-many-crews/',
  '/people/',
].map((path) => ({ path }));
const paths = (missed: string): string[] => nearest(missed, KNOWN).map(({ path }) => path);

it('suggests the address of a slip of the finger first', () => {
  expect(paths('/strom/')[0]).toBe('/storm/');
  expect(paths('/Storm/index.html')[0]).toBe('/storm/');
  expect(paths('/disagreement/how-many-boat')[0]).toBe('/disagreements/how-many-boats/');
});

it('suggests an address whose words stand in another order, or one of them less', () => {
  expect(paths('/office/harbour/')[0]).toBe('/harbour-office/');
  expect(paths('/how-many-crews/')[0]).toBe('/disagreements/how-many-crews/');
});

it('suggests at most five, and nothing where nothing is like it', () => {
  expect(paths('/xyzzy/')).toEqual([]);
  expect(paths('/')).toEqual([]);
  expect(
    nearest(
      '/harbour/',
      Array.from({ length: 9 }, (_, i) => ({ path: `/harbour-${i}/` })),
    ),
  ).toHaveLength(5);
});

it('bears what cannot be decoded, and addresses of any length', () => {
  expect(paths('/%E0%A4%A/storm/')).toContain('/storm/');
  expect(paths(`/${'storm'.repeat(5000)}/`)).toBeInstanceOf(Array);
  expect(paths(`/${'a/'.repeat(50_000)}`)).toEqual([]);
});
