import { describe, expect, it } from 'vitest';
import { ownVoice, quotations } from '../../src/factcheck/quotation.ts';

const words = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations(text)', () => {
  it.each([
    ['She said: “All is well.”', ['All is well.']],
    ['She said "all is well" and ‘calm’.', ['all is well', 'calm']],
    ["The union's boats and the boats' crews", []],
    ['It was "the defence of the “old quay”", he said.', ['the defence of the “old quay”']],
    ["They wrote 'it's calm' twice.", ["it's calm"]],
    ['An “unclosed mark', []],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('ownVoice(text)', () => {
  it('blanks what is quoted and moves nothing', () => {
    const text = 'She said “all is well” there.';
    expect(ownVoice(text)).toBe('She said “           ” there.');
  });
});
