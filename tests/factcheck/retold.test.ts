import { describe, expect, it } from 'vitest';
import { check } from '../../src/factcheck/check.ts';
import type { Chart } from '../../src/factcheck/corpus.ts';
import { toll } from '../content/storm.ts';
import { corpusOf, findingsOf, type Explainer } from './explainer.ts';

const BODY = `The harbour office said that at least 145 sailors were killed and 17 pilots injured.[^a]
The fishers’ union, which provided no proof, said that 280 sailors drowned.[^b][^c]
According to the coast watch, no boat was lost in Tarn.[^d]
Before the flood, guards injured 12 looters.[^e] Some parts of Merrow were almost deserted.[^f]

## HEADING [#told]

Looters attempted to break into the bank in Merrow, and 7 guards were captured.[^g]

[^a]: harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed over 40 hours, while adding that 17 pilots were injured."
[^b]: union, report: "The fishers’ union claimed that 280 sailors had drowned."
[^c]: report: "However, the union provided no proof."
[^d]: coast-watch, report: "According to the coast watch, no boat was lost in Tarn."
[^e]: report: "Before the flood, guards injured 12 looters."
[^f]: report: "Some parts of Merrow were almost deserted by Thursday."
[^g]: report: "Looters attempted to break into the bank in Merrow, and 7 guards were captured."`;

function judged(of: string, explainer: Explainer): string[] {
  const rules = findingsOf(explainer).map(({ rule }) => rule);
  return rules.filter((rule) => rule.includes(of));
}

/** The rules that a summary breaks which may only repeat the statements above. */
function inSummary(summary: string): string[] {
  const body = BODY.replace('HEADING', 'Who was captured?');
  return judged('/summary', { body, summary });
}

function inHeading(heading: string): string[] {
  const body = BODY.replace('HEADING', heading);
  return judged('/heading', { body });
}

describe('a summary', () => {
  it.each([
    'At least 145 sailors were killed and 17 pilots injured, the harbour office said.',
    'The union said that 280 sailors were killed, and provided no proof.',
    'According to the coast watch, no boat was lost in Tarn.',
    'Before the flood, guards injured 12 looters; our documents tell of some parts of Merrow.',
    'What became of the looters is not known.',
  ])('may repeat what stands below: %s', (summary) => {
    expect(inSummary(summary)).toEqual([]);
  });

  it.each([
    ['coverage/summary-word', 'The harbour office said that sailors were killed in the night.'],
    ['coverage/summary-word', 'At least 145 sailors were killed, and the mayor resigned.'],
    ['coverage/summary-word', 'At least 145 sailors were killed in the worst flood.'],
    ['event/summary', 'Sailors were forgotten.'],
    ['event/summary', 'At least 145 sailors were injured.'],
    ['event/summary', 'The guards killed 145 sailors.'],
    ['event/summary-negation', 'No sailors were killed.'],
    ['event/summary-negation', 'A boat was lost in Tarn.'],
    ['event/summary-negation', 'The fishers’ union provided a proof.'],
    ['event/summary-negation', 'Parts of Merrow were not deserted.'],
    ['event/summary-order', 'After the flood, guards injured 12 looters.'],
    ['event/summary-whole', 'All parts of Merrow were almost deserted.'],
  ])('may not go beyond it, %s: %s', (rule, summary) => {
    expect(inSummary(summary)).toContain(rule);
  });
});

describe('a heading', () => {
  it.each(['Who was captured?', 'What happened in Merrow?', 'The bank in Merrow'])(
    'may ask, and repeat its section: %s',
    (heading) => {
      expect(inHeading(heading)).toEqual([]);
    },
  );

  it.each([
    ['event/heading', 'Who was killed?'],
    ['event/heading-negation', 'Who was not captured?'],
    ['coverage/heading-word', 'Who was massacred?'],
    ['coverage/heading-word', 'What happened in Merrow, and looters burned a mill?'],
  ])('may not ask what its section does not tell, %s: %s', (rule, heading) => {
    expect(inHeading(heading)).toContain(rule);
  });
});

describe('the words of a chart', () => {
  const row = toll(
    'office-sailors',
    'report',
    'The harbour office said on Sunday that at least 145 sailors were killed',
    {
      group: 'sailors',
      number: 145,
      bound: 'at-least',
      speaker: 'harbour-office',
      window: { from: '2031-03-02', to: '2031-03-02', label: 'on Sunday' },
      asOf: '2031-03-02',
    },
  );
  const rulesFor = (title: string) => {
    const place = { file: 'content/charts.yaml', line: 1, column: 1 };
    const chart: Chart = {
      ...{ id: 'storm', kind: 'last', title, place, rows: [row.id] },
      counts: 'Sailors killed, as counted by the harbour office.',
      reading: 'Each row is a count by a single speaker; rows are never added up.',
    };
    const corpus = corpusOf({ body: BODY.replace('HEADING', 'Who was captured?'), tolls: [row] });
    return check({ ...corpus, charts: [chart] })
      .map(({ rule }) => rule)
      .filter((rule) => rule.includes('/chart'));
  };

  it('may repeat its rows and tell how to read them', () => {
    expect(rulesFor('The harbour office gave at least 145 sailors killed')).toEqual([]);
  });

  it.each([
    ['event/chart', 'The harbour office gave at least 145 sailors injured'],
    ['coverage/chart-word', 'At least 145 sailors killed, and the mayor resigned'],
    ['event/chart-negation', 'The harbour office gave at least 145 sailors not killed'],
  ])('may not go beyond them, %s: %s', (rule, title) => {
    expect(rulesFor(title)).toContain(rule);
  });
});
