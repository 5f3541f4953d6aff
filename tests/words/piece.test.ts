import { expect, it } from 'vitest';
import { piecesOf } from '../../src/words/piece.ts';

it('takes a text apart into words, slots and marked words, in order', () => {
  expect(piecesOf('{count} are listed. <sources>The list</sources> tells more.')).toEqual([
    { text: '', slot: 'count' },
    { text: ' are listed. ' },
    { text: 'The list', mark: 'sources' },
    { text: ' tells more.' },
  ]);
});

it('leaves plain text whole, and a sign that opens nothing', () => {
  expect(piecesOf('2 < 3, and {')).toEqual([{ text: '2 < 3, and {' }]);
  expect(piecesOf('')).toEqual([]);
});
