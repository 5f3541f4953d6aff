import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/factcheck/context.ts';
import { factsOf, type Correction } from '../../../src/factcheck/correction.ts';
import type { Corpus } from '../../../src/factcheck/corpus.ts';
import { corrections } from '../../../src/factcheck/rules/correction.ts';
import { corpusOf } from '../explainer.ts';

const NOTE =
  'harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed"';
const said = (sentence: string, note = NOTE): Corpus =>
  corpusOf({ body: `${sentence}[^dead]\n\n[^dead]: ${note}` });
const BEFORE = said('The harbour office said that at least 145 sailors were killed.');
const PUBLISHED = factsOf(BEFORE);
const ENTRY: Correction = {
  ...{ date: '2031-03-09', places: ['storm#dead'], weight: 'correction', why: 'It was misread.' },
  ...{ before: 'At least 145 sailors were killed.', after: 'At least 154 sailors were killed.' },
  place: { file: 'content/corrections.yaml', line: 1, column: 3 },
};

const rulesOf = (now: Corpus, entries: readonly Correction[] = [], published = PUBLISHED) =>
  corrections(contextOf({ ...now, corrections: entries, published })).map(({ rule, message }) => [
    rule,
    message,
  ]);
const names = (...all: Parameters<typeof rulesOf>): (string | undefined)[] =>
  rulesOf(...all).map(([rule]) => rule);

describe('a published site', () => {
  it('stays as it was, or betters words that are no facts', () => {
    expect(names(BEFORE)).toEqual([]);
    expect(names(said('At least 145 sailors were killed, the harbour office said.'))).toEqual([]);
  });

  it.each([
    ['a figure', 'The harbour office said that at least 154 sailors were killed.'],
    ['a bound', 'The harbour office said that 145 sailors were killed.'],
    ['a name', 'The coast watch said that at least 145 sailors were killed.'],
    ['a place', 'The harbour office said that at least 145 sailors were killed in Merrow.'],
    ['a quotation', 'The harbour office said that "at least 145 sailors" were killed.'],
  ])('changes %s only with an entry that names the place', (_, sentence) => {
    expect(names(said(sentence))).toEqual(['correction/missing']);
    expect(names(said(sentence), [ENTRY])).toEqual([]);
    expect(names(said(sentence), [{ ...ENTRY, places: ['storm#other'] }])).toEqual([
      'correction/missing',
    ]);
  });

  it('says what it said and what it says now, and has the entry ready to paste', () => {
    const [finding] = corrections(
      contextOf({
        ...said('The harbour office said that at least 154 sailors were killed.'),
        published: PUBLISHED,
      }),
    );
    expect(finding?.expected).toContain('145');
    expect(finding?.found).toContain('154');
    expect(finding?.remedy).toContain(
      'place: "storm#dead", before: "The harbour office said that at least 145',
    );
  });

  it('changes a passage, or who says it, only with an entry for its note', () => {
    const shorter = said(
      'The harbour office said that at least 145 sailors were killed.',
      NOTE.replace(' were killed', ''),
    );
    expect(names(shorter)).toEqual(['correction/missing']);
    expect(names(shorter, [{ ...ENTRY, places: ['dead'] }])).toEqual([]);
  });

  it('takes a statement away only with an entry', () => {
    const gone = corpusOf({ body: 'So it went on.[^on]\n\n[^on]: Signpost: leads on.' });
    expect(names(gone)).toEqual(['correction/missing', 'correction/missing']);
    expect(names(gone, [{ ...ENTRY, places: ['storm#dead', 'dead'] }])).toEqual([]);
  });

  it('does not take an old entry for a new change, and keeps old entries', () => {
    const now = said('The harbour office said that at least 154 sailors were killed.');
    const out = factsOf({ ...BEFORE, corrections: [ENTRY] });
    expect(names(now, [ENTRY], out)).toEqual(['correction/missing']);
    expect(names(BEFORE, [], out)).toEqual(['correction/lost']);
    expect(names(BEFORE, [{ ...ENTRY, after: 'Nobody was.' }], out)).toEqual(['correction/lost']);
  });
});

it('a site that was never published changes as it likes', () => {
  const now = {
    ...said('The harbour office said that at least 154 sailors were killed.'),
    published: null,
  };
  expect(corrections(contextOf(now))).toEqual([]);
});

it('the reason of a correction brings in no figure and no name, and something was changed', () => {
  expect(names(BEFORE, [{ ...ENTRY, why: 'It was 170.' }])).toEqual(['correction/why']);
  expect(names(BEFORE, [{ ...ENTRY, why: 'It was Tarn.' }])).toEqual(['correction/why']);
  expect(names(BEFORE, [{ ...ENTRY, why: 'We read 154 as 145.' }])).toEqual([]);
  expect(names(BEFORE, [{ ...ENTRY, after: ENTRY.before }])).toEqual(['correction/same']);
});
