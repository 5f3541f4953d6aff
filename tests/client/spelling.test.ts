import { expect, it } from 'vitest';
import { widened } from '../../src/client/spelling.ts';

const NAMES = [
  ['Port Alda', 'Alda Harbour'],
  ['Dana Reyes', 'Danna Reyes', 'Reyes'],
  ['Harbour Office', 'HO'],
];

it('asks for a name in each of its spellings, in whatever case it was written', () => {
  expect(widened('fire in port alda', NAMES)).toEqual([
    'fire in port alda',
    'fire in Alda Harbour',
  ]);
  expect(widened('HO', NAMES)).toEqual(['HO', 'Harbour Office']);
});

it('takes the longest spelling that was written, and leaves out those that only add words', () => {
  expect(widened('danna reyes', NAMES)).toEqual(['danna reyes', 'Dana Reyes', 'Reyes']);
  expect(widened('Reyes', NAMES)).toEqual(['Reyes']);
});

it('asks as it was asked where no name stands, names in parts of words included', () => {
  expect(widened('shore', NAMES)).toEqual(['shore']);
  expect(widened('.*', NAMES)).toEqual(['.*']);
});

it('widens two names at once, and asks at most eight times', () => {
  expect(widened('HO Port Alda', NAMES)).toHaveLength(4);
  const many = Array.from({ length: 9 }, (_, i) => [`a${i}`, `b${i}`]);
  expect(widened(many.map(([one]) => one).join(' '), many)).toHaveLength(8);
});
