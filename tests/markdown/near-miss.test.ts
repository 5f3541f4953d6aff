import { expect, test } from 'vitest';
import { nearMiss } from '../../src/markdown/near-miss.ts';

test.each([
  ['harbor-boats', 'harbour-boats'],
  ['hrabuor-boats', 'harbour-boats'],
  ['tdie', 'tide'],
  ['five', null],
  ['HARBOUR-BOATS', 'harbour-boats'],
  ['tides', 'tide'],
  ['lighthouse', null],
  ['', null],
])('takes `%s` for %s', (word, expected) => {
  expect(nearMiss(word, ['harbour-boats', 'tide'])).toBe(expected);
});

test('prefers the nearer of two', () => {
  expect(nearMiss('gale-one', ['gale-two', 'gale-ones'])).toBe('gale-ones');
});
