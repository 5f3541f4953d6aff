import { expect, it } from 'vitest';
import { shortWhen } from '../../src/charts/when.ts';
import { row } from './rows.ts';

const WINDOW = { from: '2031-04-29', to: '2031-05-05', label: 'the whole storm' };
const WHEN = [
  ['the days alone where the count holds as of the last', WINDOW, WINDOW.to, '29 Apr – 5 May'],
  ['an as-of day other than the last', WINDOW, '2031-05-07', '29 Apr – 5 May, as of 7 May'],
  ['that no as-of day is stated', WINDOW, null, '29 Apr – 5 May, as-of day not stated'],
  [
    'a label that names its month, as it is',
    { ...WINDOW, label: 'from April to May' },
    WINDOW.to,
    'from April to May',
  ],
  ['an as-of day without days', { ...WINDOW, label: 'not stated' }, WINDOW.to, 'as of 5 May'],
  ['that no date is stated', { ...WINDOW, label: 'not stated' }, null, 'dates not stated'],
] as const;

it.each(WHEN)('shortWhen(row, length) says %s', (_, window, asOf, words) => {
  expect(shortWhen(row({ window, asOf }), 'yearless')).toBe(words);
});

it('shortWhen(row, length) keeps the year where asked', () => {
  expect(shortWhen(row({ window: WINDOW }), 'short')).toBe('29 Apr – 5 May 2031');
});
