import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/factcheck/context.ts';
import { datings } from '../../../src/factcheck/rules/dating.ts';
import type { Dating } from '../../../src/factcheck/timeline/event.ts';
import { timelinePage } from '../../../src/factcheck/timeline/page.ts';
import { source } from '../../content/storm.ts';
import { corpusOf } from '../explainer.ts';

const LOG = [
  'The storm reached Port Alda at around 03:00 on 2 March 2031, and ended by 5 March.',
  'Boats sank from 2 to 4 March 2031 in the bay.',
  'The harbour office closed the quay on Saturday at 5 pm.',
  'The quay had been unsafe since late 2019, and an older one since the late 1940s.',
  'Ferries had been restored by early morning of 6 March, said the coast watch.',
  'The lighthouse was struck, and nobody was hurt.',
  'In 2031 boats were dear: on 9 March one was sold.',
].join('\n');

const FILE = 'content/timeline.yaml';

/** The rules that a dating breaks, whose passage stands in a made-up log of 3 March 2031. */
function rulesOf(passage: string, dated: Partial<Dating>): string[] {
  const dating: Dating = {
    ...{ label: 'storm', days: null, at: null, about: false, by: false, reported: false },
    ...{ speaker: null, source: 'log', parts: [passage] },
    place: { file: FILE, line: 4, column: 7 },
    ...dated,
  };
  const event = { id: 'storm', what: 'It happened.', dated: [dating], place: dating.place };
  const base = corpusOf({ body: 'A signpost.[^a]\n\n[^a]: Signpost: leads on.' });
  const page = timelinePage(FILE, [event], base.site.event);
  const log = source('log', LOG);
  const published = { ...log.published, value: '2031-03-03' };
  const corpus = {
    ...{ ...base, sources: [{ ...log, published }], timeline: [event] },
    pages: page ? [page] : [],
  };
  return datings(contextOf(corpus)).map(({ rule }) => rule);
}

const on = (from: string, to = from): Partial<Dating> => ({ days: { from, to } });
const START = 'The storm reached Port Alda at around 03:00 on 2 March 2031';

describe('the day of a dating', () => {
  it('is that of its passage', () => {
    expect(rulesOf(START, { ...on('2031-03-02'), at: '03:00', about: true })).toEqual([]);
    expect(rulesOf(START, { ...on('2031-03-03'), at: '03:00', about: true })).toEqual([
      'figure/dating-day',
    ]);
    expect(rulesOf(START, { ...on('2030-03-02'), at: '03:00', about: true })).toEqual([
      'figure/dating-day',
    ]);
  });

  it('is a stretch where the passage has one, neither longer nor shorter nor its end alone', () => {
    const boats = 'Boats sank from 2 to 4 March 2031';
    expect(rulesOf(boats, on('2031-03-02', '2031-03-04'))).toEqual([]);
    for (const days of [on('2031-03-02'), on('2031-03-04'), on('2031-03-02', '2031-03-05')])
      expect(rulesOf(boats, days)).toEqual(['figure/dating-day']);
    expect(rulesOf(START, { ...on('2031-03-02', '2031-03-03') })).toContain('figure/dating-day');
  });

  it('is found by a weekday and the day of the document, and by no other weekday', () => {
    const quay = 'closed the quay on Saturday at 5 pm';
    expect(rulesOf(quay, { ...on('2031-03-01'), at: '17:00' })).toEqual([]);
    expect(rulesOf(quay, { ...on('2031-03-02'), at: '17:00' })).toEqual(['figure/dating-day']);
  });

  it('is as coarse as in the passage: a part of a year, a decade', () => {
    const quay = 'The quay had been unsafe since late 2019';
    expect(rulesOf(quay, on('2019-09-01', '2019-12-31'))).toEqual([]);
    expect(rulesOf(quay, on('2019-01-01', '2019-04-30'))).toEqual(['figure/dating-day']);
    expect(rulesOf(quay, on('2019-12-01'))).toEqual(['figure/dating-day']);
    const older = 'an older one since the late 1940s';
    expect(rulesOf(older, on('1946-01-01', '1949-12-31'))).toEqual([]);
    expect(rulesOf(older, on('1940-01-01', '1942-12-31'))).toEqual(['figure/dating-day']);
  });

  it('takes the one year that its passage has', () => {
    const sold = 'In 2031 boats were dear: on 9 March one was sold.';
    expect(rulesOf(sold, on('2031-03-09'))).toEqual([]);
    expect(rulesOf(sold, on('2030-03-09'))).toEqual(['figure/dating-day']);
  });

  it('is not stated only where the passage has none, and then is that of the document', () => {
    const struck = 'The lighthouse was struck, and nobody was hurt.';
    expect(rulesOf(struck, {})).toEqual([]);
    expect(rulesOf(START, { at: '03:00', about: true })).toEqual(['figure/dating-day']);
    expect(rulesOf(struck, on('2031-03-03'))).toEqual(['figure/dating-day']);
    expect(rulesOf(struck, { ...on('2031-03-03'), reported: true })).toEqual([]);
    expect(rulesOf(struck, { ...on('2031-03-04'), reported: true })).toEqual([
      'figure/dating-document',
    ]);
    const boats = 'Boats sank from 2 to 4 March 2031';
    expect(rulesOf(boats, { ...on('2031-03-03'), reported: true })).toEqual(['figure/dating-day']);
  });
});

describe('the bounds of a dating', () => {
  it('keep `by` where the passage says by when, and there alone', () => {
    const restored = 'Ferries had been restored by early morning of 6 March';
    expect(rulesOf(restored, { ...on('2031-03-06'), by: true })).toEqual([]);
    expect(rulesOf(restored, on('2031-03-06'))).toEqual(['figure/dating-by']);
    expect(rulesOf(START, { ...on('2031-03-02'), at: '03:00', about: true, by: true })).toEqual([
      'figure/dating-by',
    ]);
  });

  it('keep `around` as the passage has it', () => {
    expect(rulesOf(START, { ...on('2031-03-02'), at: '03:00' })).toEqual(['figure/dating-bound']);
    const quay = { ...on('2031-03-01'), at: '17:00', about: true };
    expect(rulesOf('closed the quay on Saturday at 5 pm', quay)).toEqual(['figure/dating-bound']);
    expect(
      rulesOf('Ferries had been restored by early morning of 6 March', {
        ...on('2031-03-06'),
        by: true,
        about: true,
      }),
    ).toEqual(['figure/dating-bound']);
  });
});

describe('the hour of a dating', () => {
  it('is that of its passage, in the right half of the day', () => {
    const quay = 'closed the quay on Saturday at 5 pm';
    for (const at of ['05:00', '17:30'])
      expect(rulesOf(quay, { ...on('2031-03-01'), at })).toEqual(['figure/dating-hour']);
    expect(
      rulesOf('Boats sank from 2 to 4 March 2031', {
        ...on('2031-03-02', '2031-03-04'),
        at: '05:00',
      }),
    ).toEqual(['figure/dating-hour']);
  });

  it('is not left out where the passage has one', () => {
    expect(rulesOf(START, on('2031-03-02'))).toEqual(['figure/dating-hour']);
  });
});
