import { describe, expect, it } from 'vitest';
import { check } from '../../../src/factcheck/check.ts';
import type { Corpus } from '../../../src/factcheck/corpus.ts';
import { readPage } from '../../../src/markdown/page.ts';
import { corpusOf } from '../explainer.ts';

const LANDED = '[^landed]: report: "The storm reached Port Alda at around 03:00 on 2 March 2031"';
const OFFICE =
  '[^office]: harbour-office, report: "The harbour office said on Sunday that at least 145 sailors were killed"';
const UNION = '[^union]: union, report: "The fishers’ union claimed that 280 sailors had drowned"';

/** What the check says of an entry of the register beside a chapter. */
function inEntry(body: string): string[] {
  const raw = `---\ntitle: Which day?\nsummary: What is told.\n---\n\n${body}\n`;
  const { page, findings } = readPage('content/disagreements/day.mdx', raw, {
    ...{ kind: 'disagreement', slug: 'day', chartRows: () => null },
  });
  if (!page || findings.length > 0) throw new Error(JSON.stringify(findings));
  const corpus = corpusOf({
    body: `One report tells of a storm.[^storm]\n\n${LANDED.replace('landed', 'storm')}`,
  });
  return rulesOf({
    ...corpus,
    pages: [...corpus.pages, page],
    disagreements: [entry('day'), entry('hour')],
  });
}

function rulesOf(corpus: Corpus): string[] {
  return check(corpus)
    .filter(({ file, rule }) => file.endsWith('day.mdx') && !rule.startsWith('disagreement/'))
    .map(({ rule }) => rule);
}

const entry = (id: string): Corpus['disagreements'][number] => ({
  ...{ id, kind: 'error', matters: 'some', sides: [], tolls: [], timeline: [] },
  place: { file: `content/disagreements/${id}.mdx`, line: 1, column: 1 },
});

describe('a note that reckons with the calendar', () => {
  it('bears out a weekday without a document', () => {
    expect(
      inEntry(
        'By the calendar, 2 March 2031 was a Sunday.[^sun]\n\n[^sun]: Calendar: 2 March 2031 = Sunday',
      ),
    ).toEqual([]);
  });

  it('bears out the hour to which some hours lead', () => {
    const note = '[^later]: Calendar: 03:00, 2 March 2031 + 40 hours = 19:00, 3 March 2031';
    expect(
      inEntry(
        `Forty hours from 03:00 on 2 March 2031 ended at 19:00 on 3 March 2031.[^later]\n\n${note}`,
      ),
    ).toEqual([]);
    expect(
      inEntry(
        `Forty hours from 03:00 on 2 March 2031 ended at 20:00 on 3 March 2031.[^later]\n\n${note}`,
      ),
    ).toEqual(['figure/absent']);
  });

  it('is refused where the calendar gives something else', () => {
    expect(
      inEntry(
        'By the calendar, 2 March 2031 was a Sunday.[^sun]\n\n[^sun]: Calendar: 2 March 2031 = Monday',
      ),
    ).toContain('figure/reckoning');
    expect(
      inEntry(
        'It ended at 20:00 on 3 March 2031.[^later]\n\n[^later]: Calendar: 03:00, 2 March 2031 + 40 hours = 20:00, 3 March 2031',
      ),
    ).toEqual(['figure/reckoning']);
  });

  it('carries nothing else: no number, no name, nothing that happened', () => {
    const sun = '\n\n[^sun]: Calendar: 2 March 2031 = Sunday';
    expect(inEntry(`On 2 March 2031, a Sunday, 12 boats set out.[^sun]${sun}`)).toEqual([
      'figure/absent',
    ]);
    expect(inEntry(`On 2 March 2031, a Sunday, Merrow was quiet.[^sun]${sun}`)).toEqual([
      'coverage/states-without-passage',
    ]);
    expect(inEntry(`On 2 March 2031, a Sunday, sailors drowned.[^sun]${sun}`)).toContain(
      'coverage/states-without-passage',
    );
  });
});

describe('a sum', () => {
  const body = `The harbour office said that at least 145 sailors were killed, the union that 280 were, a difference of 135.[^office][^union][^between]\n\n${OFFICE}\n${UNION}\n[^between]: Sum: 280 − 145 = 135 of [^union] [^office]`;

  it('may cross speakers in an entry of the register', () => {
    expect(inEntry(body)).toEqual([]);
    expect(inEntry(body.replace('= 135', '= 136'))).toContain('figure/sum');
  });

  it('may not cross them elsewhere', () => {
    expect(check(corpusOf({ body })).map(({ rule }) => rule)).toContain('figure/sum-speakers');
  });
});

describe('a note that points to an entry', () => {
  const landed = (differ: string) =>
    `The storm reached Port Alda at around 03:00 on 2 March 2031, one report says.[^landed][^point]\n\n${LANDED}\n[^point]: Differ: ${differ}`;

  it('names one of the register', () => {
    expect(inEntry(landed('hour'))).toEqual([]);
    expect(inEntry(landed('hours'))).toEqual(['note/unknown-entry']);
  });

  it('does not name the entry that it stands in', () => {
    expect(inEntry(landed('day'))).toEqual(['note/points-to-itself']);
  });

  it('may have one label on several pages, if all name one entry', () => {
    const chapter = corpusOf({ body: landed('hour') });
    const second = (differ: string) => {
      const [page] = corpusOf({ body: landed(differ).replaceAll('landed', 'again') }).pages;
      return page ? [{ ...page, file: 'content/chapters/day.mdx', slug: 'day' }] : [];
    };
    const rules = (differ: string) =>
      check({
        ...chapter,
        pages: [...chapter.pages, ...second(differ)],
        disagreements: [entry('hour'), entry('day')],
      }).map(({ rule }) => rule);
    expect(rules('hour')).not.toContain('note/label-taken');
    expect(rules('day')).toContain('note/label-taken');
  });
});
