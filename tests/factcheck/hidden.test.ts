import { describe, expect, it } from 'vitest';
import { hidden } from '../../src/factcheck/hidden.ts';

describe('hidden(text)', () => {
  it.each([
    ['kil\u200dled', 3, 'invisible character U+200D'],
    ['12 \u202e31\u202c boats', 3, 'invisible character U+202E'],
    ['har\u00adbour', 3, 'invisible character U+00AD'],
    ['one\u2028two', 3, 'invisible character U+2028'],
    ['boats\u3164', 5, 'invisible character U+3164'],
    ['boats \ue000', 6, 'invisible character U+E000'],
    ['k\u0456lled', 1, 'letter of another alphabet U+0456'],
    ['\u0430ll boats', 0, 'letter of another alphabet U+0430'],
    ['bo\u0301\u0301\u0301\u0301\u0301ats', 2, 'stack of marks that begins with U+0301'],
  ])('finds what misleads in %j', (text, index, what) => {
    expect(hidden(text)).toEqual({ index, what });
  });

  it.each([
    'The ’quay’ — at 06:30, 12\u00a0boats… 🌊',
    'cafe\u0301, Türkiye, 港, אוניה, كويت',
    'Москва and Αθήνα',
    '',
  ])('finds nothing in %j', (text) => {
    expect(hidden(text)).toBeNull();
  });
});
