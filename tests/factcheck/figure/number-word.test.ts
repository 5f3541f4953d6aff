import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWord, ordinalWord } from '../../../src/factcheck/figure/number-word.ts';
import { inWords, ordinalInWords } from './number-words.ts';

describe('numberWord', () => {
  it.each([
    ['zero', 0],
    ['six', 6],
    ['Six', 6],
    ['SEVENTEEN', 17],
    ['seventy', 70],
    ['twenty-one', 21],
    ['twenty one', 21],
    ['twenty\u2011one', 21],
    ['a hundred', 100],
    ['one hundred and four', 104],
    ['one hundred four', 104],
    ['a thousand', 1000],
    ['twelve hundred', 1200],
    ['fifty-two thousand', 52_000],
    ['two thousand, one hundred and five', 2105],
    ['four hundred thousand', 400_000],
    ['three million two hundred thousand and one', 3_200_001],
    ['two billion', 2e9],
  ])('reads `%s` as %d', (text, value) => {
    expect(numberWord(text)).toBe(value);
  });

  it.each([
    'a',
    'an',
    '',
    'dozen',
    'a dozen',
    'hundreds',
    'five and six',
    'six five',
    'someone',
    'second',
    'six boats',
    '6',
  ])('does not read `%s`, which is not one number in words', (text) => {
    expect(numberWord(text)).toBeNull();
  });

  it('reads back every number below a billion, however it is written in words', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.boolean(), fc.boolean(), (value, and, hyphen) => {
        expect(numberWord(inWords(value, and, hyphen))).toBe(value);
      }),
    );
  });
});

describe('ordinalWord', () => {
  it.each([
    ['first', 1],
    ['Second', 2],
    ['third', 3],
    ['fifth', 5],
    ['ninth', 9],
    ['twelfth', 12],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['ninety ninth', 99],
    ['hundredth', 100],
  ])('reads `%s` as %d', (text, value) => {
    expect(ordinalWord(text)).toBe(value);
  });

  it.each(['one', 'seconds', 'firstly', 'twenty', 'twenty-one', ''])(
    'does not read `%s`',
    (text) => {
      expect(ordinalWord(text)).toBeNull();
    },
  );

  it('reads back every ordinal below a hundred', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
        expect(ordinalWord(ordinalInWords(value))).toBe(value);
      }),
    );
  });
});
