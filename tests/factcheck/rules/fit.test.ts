import { describe, expect, it } from 'vitest';
import { check } from '../../../src/factcheck/check.ts';
import { warningsIn } from '../../../src/factcheck/finding.ts';
import { corpusOf, rulesOf } from '../explainer.ts';

const REACHED =
  'report: "The storm reached Port Alda at around 03:00 on 2 March 2031 and spanned at least nine districts"';
const BANK = 'report: "The bank is the largest in Port Alda."';
const FERRIES = 'report: "Ferries stopped because of the storm"';
const ROADS = 'report: "More than a dozen roads were closed."';
const SILENT = 'report: "However, the union provided no proof."';

describe('a sentence and its passage', () => {
  it('fit where they share what they speak of', () => {
    expect(rulesOf('The report says that ferries stopped because of the storm.', FERRIES)).toEqual(
      [],
    );
  });

  it('fit in other words, where figures and names are shared', () => {
    expect(
      rulesOf(
        'The report says that in Port Alda, at about 3 am on 2 March, it all began, over at least 9 districts.',
        REACHED,
      ),
    ).not.toContain('fit/passage');
  });

  it('do not fit where they share nothing', () => {
    expect(rulesOf('The report says that the harvest was good.', FERRIES)).toContain('fit/passage');
  });

  it('do not fit where they share only who says it', () => {
    expect(
      rulesOf(
        'The harbour office said that the harvest was good.',
        'harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed over 40 hours"',
      ),
    ).toContain('fit/passage');
  });
});

describe('a note beside others', () => {
  const says = 'The report says that ferries stopped because of the storm.';

  it('is refused where its passage brings nothing, though the others bear the sentence out', () => {
    expect(rulesOf(says, FERRIES, BANK)).toEqual(['fit/passage']);
  });

  it('stays where it bears out a part of the sentence', () => {
    expect(
      rulesOf(
        'The report says that ferries stopped because of the storm, and that more than a dozen roads were closed.',
        FERRIES,
        ROADS,
      ),
    ).toEqual([]);
  });
});

describe('a sentence about our documents', () => {
  it('fits the passages that its paragraph speaks of', () => {
    const body = `The report says that ferries stopped because of the storm.[^ferries] Our documents do not say which.[^ferries]\n\n[^ferries]: ${FERRIES}`;
    expect(check(corpusOf({ body })).map(({ rule }) => rule)).not.toContain('fit/passage');
  });

  it('does not fit a passage of which nothing is told', () => {
    expect(rulesOf('Our documents do not say which fruit was sold.', SILENT)).toContain(
      'fit/passage',
    );
  });
});

describe('a passage that has little in common with its sentence', () => {
  const body = `In Port Alda, the report says, the bank, a chapel, a bakery, an orphanage and a tannery were shut.[^bank]\n\n[^bank]: ${BANK}`;

  it('is a warning, which is no error', () => {
    const warnings = warningsIn(check(corpusOf({ body }))).map(({ rule }) => rule);
    expect(warnings).toEqual(['fit/sentence']);
  });
});
