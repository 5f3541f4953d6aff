import { expect, it } from 'vitest';
import type { Corpus } from '../../../src/factcheck/corpus.ts';
import { checkSite } from '../../../src/factcheck/site/check.ts';
import type { FactMark, Run } from '../../../src/factcheck/site/shown.ts';
import type { Dating } from '../../../src/factcheck/timeline/event.ts';
import { timelinePage } from '../../../src/factcheck/timeline/page.ts';

const place = { file: 'content/timeline.yaml', line: 1, column: 1 };
const dating = (label: string, day: string, at: string | null): Dating => ({
  ...{ label, at, about: false, by: false, reported: false, speaker: 'crew', source: 'log' },
  ...{ days: { from: day, to: day }, parts: [], place },
});
const event = {
  ...{ id: 'sank', what: 'A boat sank, said the crew.', place },
  dated: [
    dating('sank-crew-log', '2031-05-02', '05:30'),
    dating('sank-crew-diary', '2031-05-03', null),
  ],
};
const window = { from: '2031-05-01', to: '2031-05-04' };
const page = timelinePage(place.file, [event], window);
const corpus = {
  site: {
    title: '',
    summary: '',
    publisher: '',
    licence: '',
    groups: [],
    sides: [],
    event: window,
    contact: '',
    about: { written: '', reviewed: '', warning: '' },
  },
  ...{
    sources: [],
    speakers: [{ slug: 'crew', name: 'the crew', role: '' }],
    tolls: [],
    charts: [],
    places: [],
    glossary: [],
    forwards: [],
  },
  ...{ timeline: [event], corrections: [], pages: [page] },
} as unknown as Corpus;

const line = (row: string, text: string): Run => ({
  ...{ kind: 'row', where: '<li>', chart: null, note: null, row, text },
});
const mark = (fact: string, value: string): FactMark => ({ chart: 'timeline', fact, value });
const LINES = [
  line('sank-crew-log', '2 May 2031, 05:30 the crew'),
  line('sank-crew-diary', '3 May 2031 the crew'),
];
const MARKS = [mark('sank-crew-log', '2031-05-02T05:30'), mark('sank-crew-diary', '2031-05-03')];

function rules(
  runs: readonly Run[],
  marks: readonly FactMark[],
  file = 'timeline/index.html',
): string[] {
  const shown = {
    file,
    runs,
    marks,
    places: [],
    glossary: [],
    forwards: [],
    quotes: [],
    charts: ['timeline'],
  };
  return checkSite(corpus, [{ ...shown, numbers: new Map(), engines: [] }], new Set()).map(
    ({ rule }) => rule,
  );
}

it('lets a page list and draw each dating as the timeline has it, with no word on independent checks', () => {
  expect(rules(LINES, MARKS)).toEqual([]);
});

it('refuses a dating that is not listed, or listed with the day or hour of another', () => {
  expect(rules(LINES.slice(1), MARKS)).toEqual(['site/dating']);
  expect(rules([line('sank-crew-log', '3 May 2031 the crew'), LINES[1]!], MARKS)).toContain(
    'site/dating',
  );
  expect(rules([line('sank-crew-log', '2 May 2031, 05:45 the crew'), LINES[1]!], MARKS)).toContain(
    'ledger/shown',
  );
});

it('refuses a mark at another moment, or of no dating', () => {
  expect(rules(LINES, [mark('sank-crew-log', '2031-05-02')])).toEqual(['site/dating']);
  expect(rules(LINES, [mark('storm', '2031-05-02')])).toEqual(['site/dating']);
});

it('holds the drawing that stands alone to a table of the same datings', () => {
  const table = LINES.map((one) => ({ ...one, where: '<tr>' }));
  expect(rules(table, MARKS, 'embed/timeline/index.html')).toEqual([]);
  expect(rules(table.slice(1), MARKS, 'embed/timeline/index.html')).toEqual(['site/dating']);
  expect(rules([], MARKS, 'embed/timeline/index.html')).toEqual(['site/dating', 'site/dating']);
});
