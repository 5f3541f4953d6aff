import { describe, expect, it } from 'vitest';
import { checkRows } from '../../src/charts/index.ts';
import { row } from './rows.ts';

describe('checkRows(rows)', () => {
  it('lets rows pass that can be drawn honestly', () => {
    expect(() => checkRows([row(), row({ id: 'other', number: null, asOf: null })])).not.toThrow();
  });

  it.each([
    [
      'a window that ends before it begins',
      { window: { from: '2031-05-05', to: '2031-05-04', label: '' } },
      /not before the beginning/u,
    ],
    ['a day that the calendar does not have', { asOf: '2031-02-30' }, /day `2031-02-30`/u],
    ['a day in another form', { asOf: '5 May 2031' }, /expected `YYYY-MM-DD`/u],
    [
      'a bound without a number',
      { number: null, bound: 'at-least' },
      /bound `at-least` without a number/u,
    ],
    ['a number below zero', { number: -1 }, /number `-1`/u],
    ['a part of a person', { number: 1.5 }, /number `1.5`/u],
    ['a number that is none', { number: Number.NaN }, /number `NaN`/u],
    ['a row without a speaker', { speaker: ' ' }, /no speaker/u],
  ] as const)('refuses %s', (_, change, message) => {
    expect(() => checkRows([row(change)])).toThrow(message);
  });

  it('refuses two rows of one id', () => {
    expect(() => checkRows([row(), row()])).toThrow(/second row/u);
  });

  it('refuses a chart without rows', () => {
    expect(() => checkRows([])).toThrow(/without rows/u);
  });

  const claimed = { status: 'claimed', statusLabel: 'Claimed' } as const;
  const year = { from: '2030-01-01', to: '2030-12-31', label: 'the year 2030' };

  it.each(['days', 'last'] as const)('refuses both sides in a chart of %s', (kind) => {
    const rows = [row(), row({ id: 'other', group: 'crew', ...claimed })];
    expect(() => checkRows(rows, kind)).toThrow(/status `claimed` beside `official`/u);
    expect(() => checkRows(rows, 'compared')).not.toThrow();
  });

  it('refuses two windows in one chart of the time before', () => {
    const rows = [row({ window: year }), row({ id: 'other' })];
    expect(() => checkRows(rows, 'context')).toThrow(/expected one window/u);
    expect(() => checkRows(rows.slice(0, 1), 'context')).not.toThrow();
  });

  it.each(['days', 'last', 'context'] as const)('refuses a row of %s that names nobody', (kind) => {
    expect(() => checkRows([row({ unnamed: true })], kind)).toThrow(/nobody named/u);
    expect(() => checkRows([row({ unnamed: true })], 'compared')).not.toThrow();
  });

  it('refuses things on a scale of people', () => {
    const boats = row({ id: 'boats', thing: true, measure: 'counted' });
    expect(() => checkRows([row({}), boats], 'compared')).toThrow(/people beside things/u);
    expect(() => checkRows([boats], 'compared')).not.toThrow();
    expect(() => checkRows([boats], 'context')).not.toThrow();
  });

  it('refuses two last counts of one group', () => {
    const rows = [row(), row({ id: 'other' })];
    expect(() => checkRows(rows, 'last')).toThrow(/second count of `fishers`/u);
    expect(() => checkRows(rows, 'days')).not.toThrow();
  });
});
