import { expect, it } from 'vitest';
import { last } from '../../src/charts/last.ts';
import { bars, said, slots, texts } from './placed.ts';
import { LATEST, row } from './rows.ts';

it('last(rows, width) has one bar for each group, in the order of the rows, with what it leaves out', () => {
  const placed = last(LATEST, 608);
  expect(placed.facts.map((fact) => fact.row.id)).toEqual(LATEST.map(({ id }) => id));
  expect([...bars(placed).keys()]).toEqual(LATEST.map(({ id }) => id));
  expect(texts(placed).map(said).join(' ')).toContain('Leaves out those who were found ashore.');
});

it('last(rows, width) draws no slot of its own, and one for a number that is not stated', () => {
  expect(slots(last(LATEST, 288))).toEqual([]);
  expect(slots(last([row(), row({ id: 'b', measure: 'hurt', number: null })], 288))).toHaveLength(
    1,
  );
});
