import { expect, it } from 'vitest';
import { table } from '../../src/charts/index.ts';
import { row, STORM } from './rows.ts';

it('table(rows) has a line for each row, in order, with its number in words', () => {
  expect(table(STORM).map(({ id, group, number }) => [id, group, number])).toEqual([
    ['office-fishers', 'Fishers missing', '216'],
    ['paper-fishers', 'Fishers missing', 'about 180'],
    ['guild-fishers', 'Fishers missing', '18'],
    ['office-crew', 'Rescue crew missing', 'at most 22'],
    ['guild-crew-first', 'Rescue crew missing', 'at least 84'],
    ['guild-crew', 'Rescue crew missing', 'more than 280'],
    ['office-guests', 'Guests missing', '36'],
    ['office-guests-hurt', 'Guests hurt', 'not stated'],
  ]);
});

it('table(rows) names the document only where one speaker has several numbers for one thing', () => {
  const rows = [
    row({ id: 'first', document: 'morning paper' }),
    row({ id: 'second', document: 'evening paper' }),
    row({ id: 'hurt', measure: 'hurt', document: 'evening paper' }),
  ];
  expect(table(rows).map(({ who }) => who)).toEqual([
    'the harbour office (morning paper)',
    'the harbour office (evening paper)',
    'the harbour office',
  ]);
});
