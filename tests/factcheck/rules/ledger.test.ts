import { describe, expect, it } from 'vitest';
import type { Bound, Toll } from '../../../src/factcheck/corpus.ts';
import { source } from '../../content/storm.ts';
import { findingsOf } from '../explainer.ts';

const TIDE = source('tide', 'Fewer than 9 sailors drowned in the flood of that night.');

const row = (bound: Bound): Toll => ({
  ...{ id: 'drowned', group: 'sailors', measure: 'killed', number: 9, bound, speaker: null },
  window: { from: '2031-03-02', to: '2031-03-02', label: 'that night' },
  ...{ asOf: 'not stated', source: 'tide', parts: ['Fewer than 9 sailors drowned'] },
  place: { file: 'content/tolls.yaml', line: 1, column: 1 },
});

describe('a row of the ledger whose passage gives a number as an upper limit', () => {
  const rulesWith = (bound: Bound) =>
    findingsOf({ body: '', sources: [TIDE], tolls: [row(bound)] }).map(({ rule }) => rule);

  it('is less than the number', () => {
    expect(rulesWith('less-than')).not.toContain('ledger/bound');
  });

  it.each(['exact', 'at-most', 'about'] as const)('is not %s', (bound) => {
    expect(rulesWith(bound)).toContain('ledger/bound');
  });
});
