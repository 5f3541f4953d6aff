import { expect, it } from 'vitest';
import { runsWidth } from '../../src/charts/mark.ts';
import { wrap } from '../../src/charts/text-lines.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const words = (text: string) => [{ text, role: 'caption' as const }];
const plain = (lines: ReturnType<typeof wrap>) =>
  lines.map((line) => line.map(({ text }) => text).join(''));

it('textWidth(text, size) is that of the widest common font, an accent taking no room', () => {
  expect(textWidth('', 13)).toBe(0);
  expect(textWidth('0', 100)).toBe(64);
  expect(textWidth('0', 100, true)).toBe(70);
  expect(textWidth('é', 100)).toBe(textWidth('e', 100));
  expect(textWidth('\u00A0', 100)).toBe(textWidth(' ', 100));
  expect(textWidth('漢', 100)).toBeGreaterThanOrEqual(100);
});

it('wrap(runs, width) breaks at spaces and keeps within the width', () => {
  const lines = wrap(words('the boat guild of Port Alda and the islands'), 120);
  expect(plain(lines)).toEqual(['the boat guild of', 'Port Alda and the', 'islands']);
  for (const line of lines) expect(runsWidth(line)).toBeLessThanOrEqual(120);
});

it('wrap(runs, width) does not break at a no-break space', () => {
  expect(plain(wrap(words('day not\u00A0stated'), 72))).toEqual(['day', 'not\u00A0stated']);
});

it('wrap(runs, width) breaks a word that is wider than a line', () => {
  const lines = plain(wrap(words('harbourmastership'), 50));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('harbourmastership');
});

it('wrap(runs, width) keeps how the words are set', () => {
  const lines = wrap(
    [
      { text: 'Official:', role: 'status' },
      { text: ' the office', role: 'speaker' },
    ],
    1000,
  );
  expect(lines).toEqual([
    [
      { text: 'Official:', role: 'status' },
      { text: ' the office', role: 'speaker' },
    ],
  ]);
});
