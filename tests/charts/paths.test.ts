import { expect, it } from 'vitest';
import { paths } from '../../src/charts/paths.ts';
import { marksOf, said, texts } from './placed.ts';
import type { Row } from '../../src/charts/index.ts';
import { CARRIED } from './rows.ts';

const words = texts(paths(CARRIED, 608)).map(said);

it('paths(rows, width) names each speaker of a number once, and leads from there to every document', () => {
  expect(words.filter((text) => text.includes('Dana Reyes'))).toHaveLength(1);
  const curves = marksOf(paths(CARRIED, 608)).filter((mark) => mark.kind === 'curve');
  const [first, second] = curves.filter(({ named }) => named);
  expect(first?.y1).toBe(second?.y1);
  expect(first?.y2).toBeLessThan(second?.y2 ?? 0);
});

it('paths(rows, width) puts documents that name nobody last in their number, on a broken curve', () => {
  expect(paths(CARRIED, 288).facts.map(({ row }) => row.id)).toEqual([
    ...['mayor-report', 'mayor-letter', 'guild-report', 'nobody', 'crew'],
  ]);
  const broken = paths(CARRIED, 288).facts.filter(({ marks }) =>
    marks.some((mark) => mark.kind === 'curve' && !mark.named),
  );
  expect(broken.map(({ row }) => row.id)).toEqual(['nobody']);
});

it('paths(rows, width) heads each number with who is counted, and neighbours that share it once', () => {
  const rows = [...CARRIED, { ...CARRIED[4], id: 'more', number: 7 } as Row];
  const heads = texts(paths(rows, 608)).map(said);
  expect(heads).toContain('Fishers missing');
  expect(heads.filter((text) => text === 'Rescue crew missing')).toHaveLength(1);
});

it('paths(rows, width) keeps the bound of each row beside its document', () => {
  expect(words).toContain('at least 31');
});
