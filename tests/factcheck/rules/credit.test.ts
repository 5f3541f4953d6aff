import { describe, expect, it } from 'vitest';
import { onSummary } from './summary.ts';

const BODY = `The harbour office said that at least 145 sailors were killed.[^killed] The fishers' union said that 280 sailors had drowned.[^drowned]

[^killed]: harbour-office, report: "at least 145 sailors were killed over 40 hours"
[^drowned]: union, report: "The fishers’ union claimed that 280 sailors had drowned"
`;
const judged = onSummary(BODY, 'speaker/summary-figure');
/** The numbers of a summary that are given to another than their statements do. */
const misgiven = (summary: string) =>
  judged(summary).map(
    ({ found, message }) => `${found ?? ''}: ${/, expected (.*), as/u.exec(message)?.[1] ?? ''}`,
  );

describe('who gives a number in a summary', () => {
  it.each([
    'The harbour office said at least 145 sailors were killed; the union, 280.',
    "At least 145 sailors were killed, according to the harbour office; 280, said the fishers' union.",
    'At least 145 sailors were killed.',
    "The fishers' union disputed the at least 145 sailors.",
  ])('gives it in a statement: %s', (summary) => {
    expect(misgiven(summary)).toEqual([]);
  });

  it('is nobody else', () => {
    expect(misgiven("The fishers' union said at least 145 sailors were killed.")).toEqual([
      '145: the harbour office',
    ]);
    expect(misgiven('280 sailors drowned, according to the harbour office.')).toEqual([
      "280: the fishers' union",
    ]);
  });
});
