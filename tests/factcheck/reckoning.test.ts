import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../src/factcheck/calendar.ts';
import { inWords, workedOut, type Reckoning } from '../../src/factcheck/reckoning.ts';

const shift = (
  [day, minutes]: [string, number | null],
  amount: number,
  unit: 'minute' | 'hour' | 'day',
): Reckoning => ({
  ...{ of: 'shift', from: { day, minutes }, by: { amount, unit } },
  to: { day: '2031-01-01', minutes: minutes === null ? null : 0 },
});

describe('workedOut(reckoning)', () => {
  it.each<[Reckoning, string]>([
    [{ of: 'weekday', day: '2031-03-02', weekday: 3 }, '2 March 2031 = Sunday'],
    [{ of: 'weekday', day: '2032-02-29', weekday: 3 }, '29 February 2032 = Sunday'],
    [
      shift(['2031-03-02', 180], 40, 'hour'),
      '03:00, 2 March 2031 + 40 hours = 19:00, 3 March 2031',
    ],
    [
      shift(['2031-12-31', 1439], 1, 'minute'),
      '23:59, 31 December 2031 + 1 minute = 00:00, 1 January 2032',
    ],
    [
      shift(['2031-03-01', 0], -1, 'hour'),
      '00:00, 1 March 2031 − 1 hour = 23:00, 28 February 2031',
    ],
    [shift(['2031-02-26', null], 7, 'day'), '26 February 2031 + 7 days = 5 March 2031'],
  ])('gives the result that the calendar has, whatever was claimed', (reckoning, words) => {
    const right = workedOut(reckoning);
    expect(right && inWords(right)).toBe(words);
    expect(inWords(reckoning)).not.toBe(words);
  });

  it('gives nothing beyond the calendar', () => {
    expect(workedOut(shift(['9999-12-31', null], 1, 'day'))).toBeNull();
    expect(dayAfter('0001-01-01', -1)).toBeNull();
  });
});
