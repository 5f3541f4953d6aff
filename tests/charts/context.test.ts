import { expect, it } from 'vitest';
import { context } from '../../src/charts/context.ts';
import { bars, said, slots, texts } from './placed.ts';
import { BACKGROUND } from './rows.ts';

const words = (width: number) => texts(context(BACKGROUND, width)).map(said);

it('context(rows, width) draws bars only where one speaker has several counts of one kind', () => {
  expect([...bars(context(BACKGROUND, 608)).keys()]).toEqual(['year-fishers', 'year-crew']);
  expect(slots(context(BACKGROUND, 608))).toHaveLength(1);
});

it('context(rows, width) writes a count that stands alone, with its bound', () => {
  expect(words(608)).toContain('Fishers missing: at least 700');
  expect(words(608)).toContain('Boats counted: more than 254');
});

it('context(rows, width) says who counted, where and when, once for each', () => {
  expect(words(608).filter((text) => text === 'Reported: the institute of the sea')).toHaveLength(
    1,
  );
  expect(words(608)).toContain('the year 2030, in all harbours');
  expect(words(608)).toContain('the year 2030, in Port Alda');
});

it('context(rows, width) says once what holds for every count of a part, and else at the count', () => {
  expect(words(608).filter((text) => text === 'Port Alda is one of them.')).toHaveLength(1);
  expect(words(288).join(' ')).toContain('The sentence can be read as giving another year.');
});

it('context(rows, width) leaves numbers of different speakers on no common scale', () => {
  const alone = context(BACKGROUND.slice(0, 3), 608);
  const beside = context(BACKGROUND, 608);
  const width = (placed: typeof alone) => bars(placed).get('year-fishers')?.width;
  expect(width(beside)).toBe(width(alone));
  const more = BACKGROUND.map((row) =>
    row.id === 'year-office' ? { ...row, number: 99_999 } : row,
  );
  expect(width(context(more, 608))).toBe(width(alone));
});
