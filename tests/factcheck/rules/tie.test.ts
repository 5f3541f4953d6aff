import { describe, expect, it } from 'vitest';
import { findingsAfter, type Change } from './changed.ts';

const TITLE = "The harbour office said 12 sailors were killed; the fishers' union said at least 15";

const SAILORS = '- { id: sailors, label: Sailors, terms: [sailors, sailor] }';
const RESIDENTS: Change = [
  'content/site.yaml',
  SAILORS,
  `${SAILORS}\n  - { id: residents, label: Residents, terms: [residents, resident] }`,
];

/** The numbers that are tied amiss where the chart has another title. */
function tiedAmiss(title: string): string[] {
  return findingsAfter(RESIDENTS, ['content/charts.yaml', `title: ${TITLE}`, `title: "${title}"`])
    .filter(({ rule }) => rule === 'ledger/chart-words')
    .map(({ message }) => message);
}

describe("a number in a chart's words", () => {
  it.each([
    TITLE,
    "At least 15 sailors were killed, by the fishers' union, and 12 by the harbour office",
    "Of sailors, 12 were killed according to the harbour office, and at least 15 according to the fishers' union",
  ])('stands with who gave it, named before it or behind `by`: %s', (title) => {
    expect(tiedAmiss(title)).toEqual([]);
  });

  it.each([
    ["The fishers' union said 12 sailors were killed; the harbour office said at least 15", 2],
    ["At least 15 sailors were killed, by the harbour office, and 12 by the fishers' union", 2],
    ['The harbour office said at least 15 sailors were killed', 1],
  ])('is refused with another who gave one: %s', (title, many) => {
    expect(tiedAmiss(title)).toHaveLength(many);
  });

  it('is refused with a group that its row does not count, in the same words or before them', () => {
    expect(tiedAmiss('The harbour office said 12 residents were killed')).toEqual([
      'Unexpected `12` as a count of `residents by The harbour office` in the words of the chart `compared`, expected `sailors` by the harbour office, as the row `office-sailors` has it',
    ]);
    expect(tiedAmiss('Counts of residents killed: 12, by the harbour office')).toHaveLength(1);
  });
});
