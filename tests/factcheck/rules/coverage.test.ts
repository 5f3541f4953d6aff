import { describe, expect, it } from 'vitest';
import { corpusOf, findingsOf, REPORT, rulesOf } from '../explainer.ts';
import { check } from '../../../src/factcheck/check.ts';
import { source } from '../../content/storm.ts';

describe('a statement without a passage', () => {
  it.each([
    ['a figure', 'In the end 500 boats sank.', 'Exception name: our own.'],
    ['a name', 'In the end Merrow was flooded.', 'Exception figure: our own.'],
    ['a happening', 'In the end people drowned.', 'Exception figure: our own.'],
    ['a happening in a signpost', 'Many sailors drowned.', 'Signpost: leads on.'],
  ])('states nothing: %s', (_, says, note) => {
    expect(rulesOf(says, note).some((rule) => rule.startsWith('coverage/'))).toBe(true);
  });

  it('may count our own documents by an exception', () => {
    expect(
      rulesOf('In this page 2 pages are counted.', 'Exception figure: our own pages.'),
    ).toEqual([]);
  });

  it('may ask in a signpost what happened', () => {
    expect(
      rulesOf('How many drowned, and by whose count, is told below.', 'Signpost: leads on.'),
    ).toEqual([]);
  });
});

describe('an exception', () => {
  it('is never made for a figure of the dead', () => {
    const passage =
      'harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed"';
    expect(
      rulesOf(
        'The harbour office said that at least 500 sailors were killed.',
        passage,
        'Exception figure: ours.',
      ),
    ).toContain('coverage/exception-of-the-dead');
  });
});

describe('a note that points to a disagreement', () => {
  it('points to one that is registered', () => {
    expect(rulesOf('Merrow was hit, or Tarn was.', 'Differ: which-town')).toContain(
      'note/unknown-entry',
    );
  });
});

describe('a headline or a box', () => {
  const report = source('report', REPORT);
  const kind = (number: number) => (number === 6 ? ('about' as const) : ('article' as const));
  const lines = report.seed.lines.map((line) => ({ ...line, kind: kind(line.number) }));
  const sources = [{ ...report, seed: { ...report.seed, lines } }];
  const about = 'report: "Ferries stopped because of the storm"';
  const article = 'report: "The storm reached Port Alda at around 03:00"';
  const body = (marks: string) =>
    `The ferries stopped because of the storm, the article says.${marks}\n\n[^box]: ${about}${marks.includes('text') ? `\n[^text]: ${article}` : ''}`;

  it('is never the only support of a statement in a chapter', () => {
    const rules = findingsOf({ body: body('[^box]'), sources }).map(({ rule }) => rule);
    expect(rules).toContain('passage/about-only');
  });

  it('may stand beside words of the article', () => {
    const rules = check(corpusOf({ body: body('[^box][^text]'), sources })).map(({ rule }) => rule);
    expect(rules).not.toContain('passage/about-only');
  });
});

describe('a sentence with `it` and `not`', () => {
  it('is no statement about our documents, and names its speaker', () => {
    const note = 'coast-watch, report: "According to the coast watch, no boat was lost in Tarn."';
    expect(rulesOf('It was not in Tarn that a boat was lost.', note)).toContain('speaker/unnamed');
  });
});
