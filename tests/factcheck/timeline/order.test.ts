import { expect, it } from 'vitest';
import type { Dating, TimelineEvent } from '../../../src/factcheck/timeline/event.ts';
import { grouped, inOrder } from '../../../src/factcheck/timeline/order.ts';

const place = { file: 'content/timeline.yaml', line: 1, column: 1 };
const dating = (from: string | null, to = from, at: string | null = null, by = false): Dating => ({
  ...{ label: 'boats', at, about: false, by, reported: false, speaker: null, source: 'log' },
  ...{ parts: [], place, days: from === null || to === null ? null : { from, to } },
});
const event = (id: string, ...dated: readonly Dating[]): TimelineEvent => ({
  ...{ id, what: 'Boats sank.', dated, place },
});
const WINDOW = { from: '2031-05-02', to: '2031-05-05' };

it('orders events by day, then by hour, those without an hour after those with one, deadlines last', () => {
  const events = [
    event('deadline', dating('2031-05-02', '2031-05-02', null, true)),
    event('no-hour', dating('2031-05-02')),
    event('noon', dating('2031-05-02', '2031-05-02', '12:00')),
    event('dawn', dating('2031-05-02', '2031-05-02', '05:30')),
    event('year', dating('2030-01-01', '2030-12-31')),
    event('none', dating(null)),
  ];
  expect(inOrder(events).map(({ id }) => id)).toEqual([
    'year',
    'dawn',
    'noon',
    'no-hour',
    'deadline',
    'none',
  ]);
});

it('puts an event with several datings where the earliest has it, and only once', () => {
  const events = [
    event('begun', dating('2031-05-03', '2031-05-03', '04:00'), dating('2031-05-02')),
  ];
  expect(grouped(events, WINDOW).map(({ id, events: own }) => [id, own.length])).toEqual([
    ['day-2031-05-02', 1],
  ]);
});

it('groups what happened: years, days before, several days, each day with its weekday, after, no day', () => {
  const events = [
    event('none', dating(null)),
    event('after', dating('2031-06-01')),
    event('second', dating('2031-05-03')),
    event('first', dating('2031-05-02')),
    event('several', dating('2031-05-02', '2031-05-04')),
    event('before', dating('2031-04-20')),
    event('years', dating('2029-01-01', '2029-12-31')),
  ];
  expect(grouped(events, WINDOW).map(({ title }) => title)).toEqual([
    'The years before',
    'The days before',
    'Over several days',
    'Friday, 2 May 2031',
    'Saturday, 3 May 2031',
    'After',
    'On a day that is not stated',
  ]);
});
