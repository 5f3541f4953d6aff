import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/factcheck/sentence.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences(text)', () => {
  it.each([
    ['Dr. Reyes came. She left.', ['Dr. Reyes came.', 'She left.']],
    ['It was 3 a.m. in the port. It rained.', ['It was 3 a.m. in the port.', 'It rained.']],
    ['J. R. Reyes spoke.', ['J. R. Reyes spoke.']],
    ['The U.S. Embassy was shut.', ['The U.S. Embassy was shut.']],
    ['It rose by 2.5 metres. No more.', ['It rose by 2.5 metres.', 'No more.']],
    ['Boats sank on the quay. 2 men swam.', ['Boats sank on the quay.', '2 men swam.']],
    ['See No. 2 for more.', ['See No. 2 for more.']],
    ['They hit a van.The crew fled.', ['They hit a van.', 'The crew fled.']],
    [
      '“We count. We go on,” she said. “We stay.”',
      ['“We count. We go on,” she said.', '“We stay.”'],
    ],
    ['“Will it hold?” asked the mayor.', ['“Will it hold?” asked the mayor.']],
    ['He said "Stop. Go." and left.', ['He said "Stop. Go." and left.']],
    ['', []],
    ['   ', []],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('loses no word and keeps the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const squeeze = (words: string) => words.replace(/\s+/gu, '');
        expect(squeeze(cut(text).join(''))).toBe(squeeze(text));
      }),
    );
  });
});
