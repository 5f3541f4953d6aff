import { describe, expect, it } from 'vitest';
import { source } from '../../content/storm.ts';
import { findingsOf } from '../explainer.ts';
import { rulesOver } from './over.ts';

const rulesOfSum = (statement: string, terms: string, words: string): string[] =>
  findingsOf({
    body: `${statement}\n\n[^part]: report: \`${words}\`\n[^all]: Sum: ${terms} of [^part] [^part]`,
    sources: [source('report', words)],
  }).map(({ rule }) => rule);

const HOURS = 'Raids went on over 40 hours on Friday and Saturday, the mayor said on Sunday.';
const STORM = 'The storm of 2 May 2031, began around 03:00, after a calm on 1 May.';
const BOX = 'Date: 1 May – 5 May 2031.';
const MINERS = 'mayor: The mayor said that at least 145 sailors were lost.';
const LIST = 'Lists have 145 sailors lost.';

describe('check() of days and hours refuses', () => {
  it.each([
    ['a day beside itself', 'figure/twice', 'Raids went on on Saturday and Saturday.', [HOURS]],
    ['a weekday that a date was not', 'figure/weekday', '2 May 2031 was a Monday.', [STORM]],
    ['a day of another list', 'figure/joined', 'Raids went on on Friday and Sunday.', [HOURS]],
    [
      'a day of another list, first',
      'figure/joined',
      'Raids went on on Sunday and Saturday.',
      [HOURS],
    ],
    [
      'an hour with the day of another passage',
      'figure/time',
      'The storm of 4 May 2031 began around 03:00.',
      [STORM.replace(', after a calm on 1 May', ''), 'The calm ended on 4 May 2031.'],
    ],
  ])('%s', (_, rule, statement, notes) => {
    expect(rulesOver(statement, ...notes)).toContain(rule);
  });
});

describe('check() of days and hours accepts', () => {
  it.each([
    ['the days of a list', 'Raids went on on Friday and Saturday.', [HOURS]],
    ['a weekday that a date was', '2 May 2031 was a Friday.', [STORM]],
    ['an hour with its day', 'The storm of 2 May 2031 began around 03:00.', [STORM, BOX]],
    ['the ends of a span', 'The storm lasted from 1 May to 5 May 2031.', [STORM, BOX]],
  ])('%s', (_, statement, notes) => {
    expect(rulesOver(statement, ...notes).join(' ')).not.toMatch(
      /figure\/(?:twice|weekday|joined|time(?!-))/u,
    );
  });
});

describe('check() of sums', () => {
  const PARTS = 'Lists say that 37 sailors and 10 pilots were lost.';
  const sum = (total: string, words: string) =>
    rulesOfSum(`The lists have ${total} lost.[^all][^part]`, '37 + 10 = 47', words);

  it.each(['at least 47', 'at most 47'])('refuses exact numbers added up to %s', (total) => {
    expect(sum(total, PARTS)).toContain('figure/sum-bound');
  });

  it('refuses least numbers added up to an exact one, and accepts them as a least one', () => {
    const least = PARTS.replace('37', 'at least 37');
    expect(sum('47', least)).toContain('figure/sum-bound');
    expect(sum('at least 47', least)).not.toContain('figure/sum-bound');
    expect(sum('47', PARTS)).not.toContain('figure/sum-bound');
  });

  const LEAST = 'Lists say that at least 37 sailors and at least 10 pilots were lost.';
  const terms = (words: string) =>
    rulesOfSum(`The lists have ${words}.[^all][^part]`, '37 + 10 = 47', LEAST).filter((rule) =>
      rule.startsWith('figure/'),
    );

  it.each([
    [
      'another bound',
      'at most 37 sailors and at least 10 pilots lost, at least 47',
      'figure/bound',
    ],
    ['another bound, bare', 'at most 37 + 10, at least 47', 'figure/bound'],
    ['another thing', 'at least 37 pilots lost, with the others at least 47', 'figure/unit'],
  ])('refuses a number that is added up with %s', (_, words, rule) => {
    expect(terms(words)).toContain(rule);
  });

  it.each([
    'at least 37 sailors and at least 10 pilots lost, together at least 47',
    'at least 37 + 10 lost, at least 47',
  ])('accepts what is added up in `%s`', (words) => {
    expect(terms(words)).toEqual([]);
  });
});

describe('check() of bounds', () => {
  it('refuses a figure without the bound that whoever is named gave it, though another gave none', () => {
    expect(rulesOver('The mayor said that 145 sailors were lost.', MINERS, LIST)).toContain(
      'figure/bound',
    );
  });

  it('accepts each figure with the bound of whoever gave it', () => {
    const said =
      'The mayor said that at least 145 sailors were lost, and lists have 145 sailors lost.';
    expect(rulesOver(said, MINERS, LIST)).not.toContain('figure/bound');
  });
});
