import { describe, expect, it } from 'vitest';
import { buildSeed, linesOf } from '../../src/content/seed.ts';
import type { LineKind } from '../../src/factcheck/seed.ts';

const cut = (text: string) => linesOf(text).map(({ start, end }) => text.slice(start, end));

describe('linesOf', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\n\ntwo', ['one', '', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two']],
    ['\n\n', ['', '']],
  ])('cuts %j', (text, lines) => {
    expect(cut(text)).toEqual(lines);
  });
});

describe('buildSeed', () => {
  const text = 'A title\n\nThe storm came. It left at noon.\nMenu\n';
  const kinds = new Map<number, LineKind>([
    [1, 'about'],
    [4, 'furniture'],
  ]);
  const seed = buildSeed('tide', 'tide.txt', text, kinds);

  it('keeps the text, and numbers its lines without a gap', () => {
    expect(seed.text).toBe(text);
    expect(seed.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(seed.lines.map(({ kind }) => kind)).toEqual(['about', 'article', 'article', 'furniture']);
  });

  it('cuts lines into sentences whose offsets count from the start of the text', () => {
    expect(seed.sentences.map(({ start, end, line }) => [line, text.slice(start, end)])).toEqual([
      [1, 'A title'],
      [3, 'The storm came.'],
      [3, 'It left at noon.'],
      [4, 'Menu'],
    ]);
  });
});
