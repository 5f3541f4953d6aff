import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDays,
  dayMeant,
  dayOf,
  dayParts,
  daysOn,
  isDay,
  monthLength,
  nextDay,
  weekdayOf,
  within,
} from '../../src/factcheck/calendar.ts';

/** Days of the years 1600 to 2400, as the platform's own calendar has them. */
const day = fc
  .integer({ min: Date.UTC(1600, 0, 1) / 864e5, max: Date.UTC(2400, 11, 31) / 864e5 })
  .map((days) => ({ days, text: iso(days) }));

function iso(days: number): string {
  return new Date(days * 864e5).toISOString().slice(0, 10);
}

describe('a day', () => {
  it('falls on the weekday that the platform says', () => {
    fc.assert(
      fc.property(day, ({ days, text }) => {
        expect(weekdayOf(text)).toBe(new Date(days * 864e5).getUTCDay());
      }),
      { numRuns: 1000 },
    );
  });

  it('is followed by the day that the platform says', () => {
    fc.assert(
      fc.property(day, ({ days, text }) => {
        expect(nextDay(text)).toBe(iso(days + 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('is put together as it was taken apart', () => {
    fc.assert(
      fc.property(day, ({ text }) => {
        const parts = dayParts(text);
        expect(parts && dayOf(parts.year, parts.month, parts.day)).toBe(text);
      }),
    );
  });

  it.each(['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00'])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(weekdayOf(text)).toBeNull();
      expect(nextDay(text)).toBeNull();
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2023-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['', 'soon', '2024-1-1', '2024-01-01T00:00', ' 2024-01-01'])('`%s` is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('has no month of a fraction and no year nought', () => {
    expect(dayOf(2024, 1.5, 1)).toBeNull();
    expect(dayOf(0, 1, 1)).toBeNull();
    expect(dayOf(2024, 5, 31)).toBe('2024-05-31');
  });
});

it('months are as long as they are', () => {
  const lengths = Array.from({ length: 12 }, (_, i) => monthLength(2023, i + 1));
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([1900, 2000, 2024].map((year) => monthLength(year, 2))).toEqual([28, 29, 29]);
});

describe('a window', () => {
  const week = { from: '2031-03-05', to: '2031-03-12' };

  it('holds both its ends', () => {
    expect(
      ['2031-03-04', '2031-03-05', '2031-03-12', '2031-03-13'].map((at) => within(at, week)),
    ).toEqual([false, true, true, false]);
    expect(['2031-03-05', '2030-12-31'].toSorted(compareDays)).toEqual([
      '2030-12-31',
      '2031-03-05',
    ]);
    expect(compareDays('2031-03-05', '2031-03-05')).toBe(0);
  });

  it('knows its days by weekday', () => {
    expect(daysOn(3, week)).toEqual(['2031-03-05', '2031-03-12']);
    expect(daysOn(6, week)).toEqual(['2031-03-08']);
    expect(daysOn(6, { from: '2031-03-12', to: '2031-03-05' })).toEqual([]);
    expect(daysOn(6, { from: 'soon', to: '2031-03-05' })).toEqual([]);
  });

  it('gives a bare weekday its day where there is one alone', () => {
    expect(dayMeant(6, week)).toBe('2031-03-08');
    expect(dayMeant(3, week)).toBeNull();
  });

  it('gives a bare weekday the last day before a document was published', () => {
    expect(dayMeant(3, week, '2031-03-11')).toBe('2031-03-05');
    expect(dayMeant(3, week, '2031-03-12')).toBe('2031-03-12');
    expect(dayMeant(6, week, '2031-03-07')).toBeNull();
  });
});
