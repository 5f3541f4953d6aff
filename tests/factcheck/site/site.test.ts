import { describe, expect, it } from 'vitest';
import type { Chart, Corpus, Toll } from '../../../src/factcheck/corpus.ts';
import type { Page } from '../../../src/factcheck/page.ts';
import { bears, chunks, holds, indexOf } from '../../../src/factcheck/site/chunk.ts';
import { checkSite } from '../../../src/factcheck/site/check.ts';
import { showsCount } from '../../../src/factcheck/site/count.ts';
import { dayForms, spanForms } from '../../../src/factcheck/site/days.ts';
import { BREAK, type Run, type Shown } from '../../../src/factcheck/site/shown.ts';
import { isScale, isStepOf } from '../../../src/factcheck/site/tick.ts';

describe('a digit among words', () => {
  const [chunk = []] = chunks('12 piers fell');

  it('needs a neighbour of its text, so that the number of a note bears out no other', () => {
    expect(bears(indexOf(['note 12']), chunk, 0)).toBe(false);
    expect(bears(indexOf(['at least 12 piers fell']), chunk, 0)).toBe(true);
  });

  it('stands for itself in a name of one word that the content has, and in no number or other name', () => {
    const told = (words: string, text: string): boolean => {
      const [chunk = []] = chunks(words);
      return chunk.every((word, at) => !/\d/u.test(word) || bears(indexOf([text]), chunk, at));
    };
    expect(told('in N24 of that day', 'N24')).toBe(true);
    expect(told('in N25 of that day', 'N24')).toBe(false);
    expect(told('in N24 of that day', 'the N24')).toBe(false);
    expect(told('24 of that day', '24')).toBe(false);
    expect(told('24th of that day', '24th')).toBe(false);
  });

  it('stands whole in a text, or not at all', () => {
    const texts = ['from 29 March to 5 April', 'from 29 March to 2 May'];
    expect(holds(texts, ['29', 'march', 'to', '2'])).toBe(true);
    expect(holds(texts, ['29', 'march', 'to', '2', 'april'])).toBe(false);
  });
});

describe('digits of a text are borne out', () => {
  const index = indexOf([
    'The harbour office said 12 boats were lost, 3 of them at 03:00 on 2 March 2031.',
    'Port Alda counted 1,200 lamps - 45% of all.',
    '12',
  ]);
  const borne = (text: string): boolean =>
    chunks(text).every((chunk) =>
      chunk.every((word, at) => !/\d/u.test(word) || bears(index, chunk, at)),
    );

  it.each([
    'said 12 boats were lost',
    'Back to “… 12 boats were lost”',
    'The office’s words: “12 boats” …',
    'Port Alda counted 1,200 lamps – 45% of all.',
    '12',
  ])('in `%s`', (text) => {
    expect(borne(text)).toBe(true);
  });

  it.each([
    'said 13 boats were lost',
    'said 3 boats were lost',
    'the union said 12 boats were lost',
    'at 03.00 on 2 March',
    '120 lamps',
    '45 of all',
    '12 pilots',
  ])('not in `%s`', (text) => {
    expect(borne(text)).toBe(false);
  });

  it('across words that belong to something else only as far as they reach', () => {
    expect(borne(`they found 12 boats${BREAK}were lost`)).toBe(false);
    expect(borne(`page 4${BREAK}12 boats were lost`)).toBe(false);
    expect(borne(`pages${BREAK}12 boats were lost`)).toBe(true);
  });
});

describe('days are written', () => {
  it('in full, short and without their year', () => {
    expect(dayForms('2031-03-02')).toEqual(['2 March 2031', '2 March', '2 Mar 2031', '2 Mar']);
    expect(dayForms('not stated')).toEqual([]);
  });

  it('as spans that say once what both ends share', () => {
    expect(spanForms('2031-03-02', '2031-03-04')).toContain('2 – 4 March 2031');
    expect(spanForms('2031-02-27', '2031-03-04')).toContain('27 Feb – 4 Mar');
    expect(spanForms('2031-02-27', '2031-03-04')).not.toContain('27 – 4 March 2031');
    expect(spanForms('2030-12-30', '2031-01-02')).toContain('30 December 2030 to 2 January 2031');
  });
});

describe('the numbers along a scale', () => {
  it('are even steps from zero, or days', () => {
    expect(isScale([0, 50, 100, 150], [])).toBe(true);
    expect(isScale([30, 31, 1, 2], ['2031-01-30', '2031-02-02'])).toBe(true);
    expect(isScale([29, 31, 2], ['2031-01-29', '2031-02-02'])).toBe(true);
  });

  it('are nothing else', () => {
    expect(isScale([0, 50, 110], [])).toBe(false);
    expect(isStepOf([0, 50], [[0, 50, 100]])).toBe(true);
    expect(isStepOf([0, 50], [[0, 50]])).toBe(true);
    expect(isStepOf([0, 60], [[0, 50, 100]])).toBe(false);
    expect(isScale([5, 10, 15], [])).toBe(false);
    expect(isScale([30, 31, 3], ['2031-01-30', '2031-02-03'])).toBe(false);
  });
});

const place = { file: 'content/tolls.yaml', line: 1, column: 1 };
const toll: Toll = {
  ...{ id: 'office-sailors', group: 'sailors', measure: 'killed', number: 145, bound: 'at-least' },
  ...{ speaker: 'office', source: 'log', parts: ['12 boats'], place },
  window: { from: '2031-03-01', to: '2031-03-03', label: 'over 40 hours' },
  asOf: '2031-03-03',
};

describe('a row shows its number', () => {
  it('with its bound and no other', () => {
    expect(showsCount(toll, `the office${BREAK}at least 145`)).toBe(true);
    expect(showsCount(toll, 'the office 145')).toBe(false);
    expect(showsCount({ ...toll, bound: 'exact' }, '145 the office')).toBe(true);
    expect(showsCount({ ...toll, bound: 'exact' }, 'at least 145')).toBe(false);
    expect(showsCount({ ...toll, number: 1200, bound: 'exact' }, '1,200')).toBe(true);
    expect(showsCount({ ...toll, number: null, bound: 'exact' }, 'not stated')).toBe(true);
  });
});

const text = 'The harbour office said 12 boats were lost.';
const chart = {
  ...{ id: 'dead', kind: 'compared', title: 'The dead', counts: 'Sailors', reading: 'Read it.' },
  ...{ rows: [toll.id], place },
} satisfies Chart;
const corpus = {
  site: {
    title: 'The storm',
    summary: 'A storm.',
    publisher: 'not stated',
    licence: 'not stated',
    groups: [{ id: 'sailors', label: 'Sailors' }],
    sides: [],
  },
  pages: [
    {
      ...{ kind: 'chapter', slug: 'storm', title: 'The storm of 2031', summary: 'Boats.' },
      blocks: [{ text: { value: text } }],
      ...{ notes: [], headings: [] },
      charts: [{ id: 'dead', place }],
    } as unknown as Page,
  ],
  ...{
    sources: [],
    speakers: [],
    tolls: [toll],
    charts: [chart],
    timeline: [],
    places: [],
    glossary: [],
    forwards: [],
    corrections: [],
  },
} as unknown as Corpus;

const run = (text: string, change: Partial<Run> = {}): Run => ({
  ...{ text, kind: 'words', where: '<p>', chart: null, note: null, row: null },
  ...change,
});
const told = run('None of our documents shows an independent check.');
const bare = {
  file: 'storm/index.html',
  marks: [],
  places: [],
  glossary: [],
  forwards: [],
  quotes: [],
  charts: [],
  engines: [],
};
const rules = (...runs: Run[]): string[] =>
  checkSite(corpus, [{ ...bare, numbers: new Map([[toll.id, '7']]), runs }], new Set()).map(
    ({ rule }) => rule,
  );

describe('a built page', () => {
  it('may show its own statements, the titles of all pages, and what the engine computed', () => {
    expect(rules(run(text), run('Next: The storm of 2031'), run(`Chapter${BREAK}`))).toEqual([]);
  });

  it('may show nothing else', () => {
    expect(rules(run('12 sailors were lost'))).toEqual(['site/digit']);
    expect(rules(run('See[^boats]'))).toEqual(['site/raw-note']);
  });

  it('shows our own arithmetic as it was reckoned, and not with another day of its page', () => {
    const [page] = corpus.pages;
    const weekday = {
      ...{ kind: 'calendar', label: 'day' },
      reckoning: { of: 'weekday', day: '2031-03-02', weekday: 0 },
    };
    const reckoned = {
      ...corpus,
      pages: [
        {
          ...page,
          notes: [weekday],
          blocks: [{ text: { value: text } }, { text: { value: '5 March 2031' } }],
        },
      ],
    } as unknown as Corpus;
    const shown = (words: string) =>
      checkSite(
        reckoned,
        [{ ...bare, numbers: new Map(), runs: [run(words, { note: 'day' })] }],
        new Set(),
      ).map(({ rule }) => rule);
    expect(shown('Our arithmetic, by the calendar: 2 March 2031 = Sunday.')).toEqual([]);
    expect(shown('Our arithmetic, by the calendar: 5 March 2031 = Sunday.')).toEqual([
      'site/digit',
    ]);
  });

  it('shows in a row only what its row of the ledger has', () => {
    const row = (words: string) => rules(run(words, { kind: 'row', row: toll.id }), told);
    expect(
      row('at least 145, over 40 hours (1 – 3 March 2031). As of: 3 Mar 2031. Note 7.'),
    ).toEqual([]);
    expect(row('at least 145 on 2 March 2031')).toEqual(['ledger/shown', 'ledger/shown']);
    expect(row('at least 145, note 8')).toEqual(['ledger/shown']);
    expect(row('at least 146')).toEqual(['ledger/shown', 'ledger/shown']);
    expect(row('sailors')).toEqual(['ledger/shown']);
  });

  it('says on a drawing as of when its rows hold, and of no other day', () => {
    const drawn = (words: string) => rules(run(words, { where: '<text>', chart: 'dead' }), told);
    expect(drawn('Official, as of 3 March 2031')).toEqual([]);
    expect(drawn('Official, as of 2 March 2031')).toContain('site/digit');
    expect(drawn('since 3 March 2031')).toContain('site/digit');
  });

  it('describes each row of a chart by its own figures', () => {
    const described = (words: string) =>
      rules(run(words, { kind: 'description', where: '<desc>', chart: 'dead' }));
    expect(described('A bar for each. Sailors killed: at least 145. As of: 3 March 2031.')).toEqual(
      [],
    );
    expect(described('Sailors killed: at least 12.')).toEqual(['ledger/shown']);
    expect(described('A bar for each of 2.')).toEqual(['ledger/shown']);
    const twice = 'Sailors killed: at least 145. Sailors killed: at least 145.';
    expect(described(twice)).toEqual(['ledger/shown']);
  });

  it('describes a row of a group whose label goes on after a comma', () => {
    const site = {
      ...corpus.site,
      groups: [{ id: 'sailors', label: 'Sailors, all told', terms: [] }],
    };
    const described = (words: string) =>
      checkSite(
        { ...corpus, site },
        [
          {
            ...{ ...bare, numbers: new Map() },
            runs: [run(words, { kind: 'description', where: '<desc>', chart: 'dead' })],
          },
        ],
        new Set(),
      ).map(({ rule }) => rule);
    expect(described('A bar. Sailors killed, all told: at least 145.')).toEqual([]);
    expect(described('A bar. Sailors killed, all told: 145.')).toEqual(['ledger/shown']);
  });

  it('shows in the words of a chart over which days its rows were counted, as their labels have it', () => {
    const drawn = (words: string, id = 'dead') => rules(run(words, { chart: id }));
    expect(drawn('over 40 hours')).toEqual([]);
    expect(drawn('over 41 hours')).toEqual(['site/digit']);
    expect(drawn('over 40 hours', 'other')).toEqual(['site/digit']);
  });

  it('has for each row of a chart a mark of its value and a line of its table', () => {
    const drawn = (value: string, fact = toll.id) => {
      const shown: Shown = {
        ...{ ...bare, numbers: new Map(), charts: ['dead'] },
        runs: [
          run('at least 145', { kind: 'row', row: toll.id, where: '<tr>', chart: 'dead' }),
          told,
        ],
        marks: [{ chart: 'dead', fact, value }],
      };
      return checkSite(corpus, [shown], new Set()).map(({ rule }) => rule);
    };
    expect(drawn('145')).toEqual([]);
    expect(drawn('146')).toEqual(['ledger/value']);
    expect(drawn('145', 'other')).toEqual(['ledger/mark', 'ledger/missing']);
  });

  it('that counts people says once that nobody checked', () => {
    const counting = new Set([bare.file]);
    const says = (...runs: Run[]) =>
      checkSite(corpus, [{ ...bare, numbers: new Map(), runs }], counting).length;
    expect([says(), says(told), says(told, told)]).toEqual([1, 0, 1]);
  });
});
