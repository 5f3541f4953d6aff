import { describe, expect, it } from 'vitest';
import { findingsAfter, type Change } from './changed.ts';

const COUNTS = "Sailors killed, as given by the harbour office and by the fishers' union.";
const EVENTS: Change = [
  'content/site.yaml',
  'words: [killed, kills, dead] }',
  'words: [killed, kills, dead] }\n  - { id: injured, words: [injured, injuries] }',
];

/** What is wrong with what a chart says that it counts. */
function wrongly(counts: string): string[] {
  return findingsAfter(EVENTS, ['content/charts.yaml', `counts: ${COUNTS}`, `counts: "${counts}"`])
    .filter(({ rule }) => rule === 'ledger/chart-counts')
    .map(({ message }) => message);
}

describe('what a chart says that it counts', () => {
  it('is what became of the people in its rows', () => {
    expect(wrongly(COUNTS)).toEqual([]);
    expect(wrongly(COUNTS.replace('killed', 'injured'))).toEqual([
      'Unexpected `injured` in `counts` of the chart `compared`, expected what its rows count: killed',
    ]);
  });

  it('is all of it', () => {
    expect(wrongly(COUNTS.replace('Sailors killed', 'Sailors'))).toEqual([
      'Unexpected rows of `killed` in the chart `compared`, expected `counts` to say so',
    ]);
  });

  it('names what is not stated only where a row has no number of it', () => {
    expect(wrongly(COUNTS.replace('.', '; how many were injured is not stated.'))).toEqual([
      'Unexpected `injured` in `counts` of the chart `compared`, expected what its rows have no number of: nothing',
    ]);
  });
});
