import { expect, it } from 'vitest';
import { paths } from '../../src/charts/paths.ts';
import { marksOf, said, texts } from './placed.ts';
import type { Row } from '../../src/charts/index.ts';
import { CARRIED } from './rows.ts';

const words = texts(paths(CARRIED, 608)).map(said);
const curvesOf = (width: number) =>
  marksOf(paths(CARRIED, width)).filter((mark) => mark.kind === 'curve');

it.each([288, 608])(
  'paths(rows, %i) names each speaker once, and leads from there to every document',
  (width) => {
    const named = texts(paths(CARRIED, width)).map(said);
    expect(named.filter((text) => text.includes('Dana Reyes'))).toHaveLength(1);
    const [first, second] = curvesOf(width).filter(({ named: isNamed }) => isNamed);
    expect(first?.y1).toBe(second?.y1);
    expect(first?.y2).toBeLessThan(second?.y2 ?? 0);
  },
);

it('paths(rows, width) puts documents that name nobody last, on a broken curve', () => {
  expect(paths(CARRIED, 288).facts.map(({ row }) => row.id)).toEqual([
    ...['mayor-report', 'mayor-letter', 'guild-report', 'crew', 'nobody'],
  ]);
  const broken = paths(CARRIED, 288).facts.filter(({ marks }) =>
    marks.some((mark) => mark.kind === 'curve' && !mark.named),
  );
  expect(broken.map(({ row }) => row.id)).toEqual(['nobody']);
});

it('paths(rows, width) names a document once for all that it has from one speaker, by one curve', () => {
  const rows = [...CARRIED, { ...CARRIED[0], id: 'more', measure: 'hurt', number: 7 } as Row];
  const drawn = paths(rows, 608);
  const said31 = drawn.facts.find(({ row }) => row.id === 'more')?.marks ?? [];
  expect(said31.map((mark) => mark.kind)).toEqual(['text']);
  expect(texts(drawn).map(said)).toContain('at least 7 fishers hurt');
});

it('paths(rows, width) says at each number its bound and who is counted', () => {
  expect(words).toContain('at least 31 fishers missing');
  expect(words).toContain('31 fishers missing');
  expect(words).toContain('not stated rescue crew missing');
});
