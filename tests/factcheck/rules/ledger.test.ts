import { describe, expect, it } from 'vitest';
import type { Toll } from '../../../src/factcheck/corpus.ts';
import { source } from '../../content/storm.ts';
import { findingsOf } from '../explainer.ts';

const ROW: Toll = {
  id: 'row',
  group: 'sailors',
  measure: 'killed',
  number: 145,
  bound: 'at-least',
  speaker: 'harbour-office',
  window: { from: '2031-03-02', to: '2031-03-02', label: 'over 40 hours' },
  asOf: 'not stated',
  source: 'report',
  parts: [
    'The harbour office said on Sunday that at least 145 sailors were killed over 40 hours, while adding that 17 pilots were injured.',
  ],
  place: { file: 'content/tolls.yaml', line: 1, column: 1 },
};

const rules = (row: Partial<Toll>): string[] =>
  findingsOf({ body: '', tolls: [{ ...ROW, ...row }] }).map(({ rule }) => rule);

const labelled = (label: string): string[] => rules({ window: { ...ROW.window, label } });

describe('ledger(context)', () => {
  it('accepts a row whose window is told in figures that its source has', () => {
    expect(rules({})).not.toContainEqual(expect.stringMatching(/^ledger\//u));
  });

  it.each(['over 40 days', 'over 41 hours', 'at least 40 hours', 'from 9 March'])(
    'refuses a window that its source does not have: %s',
    (label) => {
      expect(labelled(label)).toContain('ledger/label');
    },
  );

  const REPORT = 'Lists say that at least 31 sailors and 17 pilots were killed over 40 hours.';
  const pilots = (bound: Toll['bound']) =>
    findingsOf({
      body: '',
      sources: [source('report', REPORT)],
      tolls: [{ ...ROW, group: 'pilots', number: 17, bound, speaker: null, parts: [REPORT] }],
    }).map(({ rule }) => rule);

  it('refuses a figure as exact that shares the bound of a list, and accepts it with that bound', () => {
    expect(pilots('exact')).toContain('ledger/bound');
    expect(pilots('at-least')).not.toContain('ledger/bound');
  });

  it('counts things by their words, whatever became of them, and as stated where the passage has a number', () => {
    const text = 'The coast watch counted at least 9 wrecks on 2 March 2031, which is 26% more.';
    const wrecks = (change: Partial<Toll>) =>
      findingsOf({
        body: '',
        site: { things: [{ id: 'wrecks', label: 'Wrecks', terms: ['wrecks', 'wreck'] }] },
        sources: [source('report', text)],
        tolls: [
          {
            ...{ ...ROW, group: 'wrecks', measure: 'counted', number: 9, speaker: null },
            ...{ window: { ...ROW.window, label: 'not stated' }, parts: [text], ...change },
          },
        ],
      })
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('ledger/'));
    expect(wrecks({})).toEqual([]);
    expect(wrecks({ number: 26 })).toEqual(['ledger/number']);
    expect(wrecks({ bound: 'exact' })).toEqual(['ledger/bound']);
    expect(wrecks({ number: null, bound: 'exact' })).toEqual(['ledger/number']);
    expect(wrecks({ group: 'sailors' })).toContain('ledger/group');
  });

  it.each([
    ['ledger/label', { window: { ...ROW.window, label: 'over 40 hours of night' } }],
    ['ledger/whom', { whom: 'brave sailors' }],
    ['ledger/remark', { remark: 'The sailors were captured.' }],
    ['ledger/remark', { remark: 'The sentence goes on to 18 pilots.' }],
    ['ledger/remark', { remark: 'The mayor resigned.' }],
    ['wording/avoid', { remark: 'The document counts the heroic sailors.' }],
    ['ledger/day', { window: { from: '2031-03-04', to: '2031-03-04', label: 'not stated' } }],
    ['ledger/day', { remark: 'The span drawn is that of the 40 hours.' }],
    ['ledger/day', { asOf: '2031-03-04' }],
    ['ledger/number', { number: null }],
  ] as const)('refuses what the source does not have, %s: %j', (rule, row) => {
    expect(rules(row)).toContain(rule);
  });

  const counted = (words: string, row: Partial<Toll>) =>
    findingsOf({
      body: '',
      sources: [source('report', words)],
      tolls: [{ ...ROW, number: null, bound: 'exact', speaker: null, parts: [words], ...row }],
    }).map(({ rule }) => rule);

  it.each([
    ['ledger/number', 'In Tarn residents saw 7 sailors of the watch drown.', {}],
    ['ledger/bound', 'In Tarn several sailors were killed.', { bound: 'less-than' }],
  ] as const)('refuses a number as not stated, %s: %s', (rule, words, row) => {
    expect(counted(words, row)).toContain(rule);
  });

  it.each([
    'In Tarn several sailors were killed, 3 of them at sea.',
    'Sailors were killed in Tarn.',
  ])('accepts a number as not stated that the passage leaves open: %s', (words) => {
    expect(counted(words, {})).not.toContainEqual(
      expect.stringMatching(/^ledger\/(?:number|bound)/u),
    );
  });

  it('refuses two rows that count the same from one passage', () => {
    const both = findingsOf({ body: '', tolls: [ROW, { ...ROW, id: 'other' }] });
    expect(both.map(({ rule }) => rule)).toContain('ledger/twice');
    const killed = findingsOf({ body: '', tolls: [ROW, { ...ROW, id: 'other', number: 17 }] });
    expect(killed.map(({ rule }) => rule)).not.toContain('ledger/twice');
  });

  it('accepts words, days and a span drawn that the source has', () => {
    const row = {
      whom: 'sailors',
      remark: 'The sentence gives no days; the span drawn ends with the Sunday of the statement.',
      window: { from: '2031-03-02', to: '2031-03-02', label: 'over 40 hours' },
      asOf: '2031-03-02',
    };
    expect(rules(row)).not.toContainEqual(expect.stringMatching(/^(?:ledger|wording)\//u));
  });
});
