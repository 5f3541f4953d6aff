import { describe, expect, it } from 'vitest';
import { findingsAfter } from './changed.ts';

const TITLE = "The harbour office said 12 sailors were killed; the fishers' union said at least 15";

/** What is wrong with a range in the title of a chart of two rows, 12 and at least 15. */
function amiss(title: string): (string | undefined)[] {
  return findingsAfter(['content/charts.yaml', `title: ${TITLE}`, `title: "${title}"`])
    .filter(({ rule }) => rule === 'ledger/chart-range')
    .map(({ expected }) => expected);
}

describe("a range in a chart's words", () => {
  it.each([
    "Counts of sailors killed go from 12, by the harbour office, to at least 15, by the fishers' union",
    "At least 15 sailors were killed, by the fishers' union, and 12 by the harbour office",
  ])('goes from the least of its rows to the most: %s', (title) => {
    expect(amiss(title)).toEqual([]);
  });

  it.each([
    ["Counts of sailors killed go from at least 15, by the fishers' union", ['12']],
    ["Counts of sailors killed range from at least 15, by the fishers' union, to 12", ['12', '15']],
  ])('is refused where a row has less, or more: %s', (title, due) => {
    expect(amiss(title)).toEqual(due);
  });
});
