import { describe, expect, it } from 'vitest';
import { figures } from '../../../src/factcheck/figure.ts';
import { momentOf } from '../../../src/factcheck/timeline/event.ts';
import { daysInWords, whenInWords } from '../../../src/factcheck/timeline/when.ts';

const dating = { days: null, at: null, about: false, by: false, reported: false };
const on = (from: string, to = from) => ({ ...dating, days: { from, to } });

describe('daysInWords', () => {
  it.each([
    ['2031-05-04', '2031-05-04', '4 May 2031'],
    ['2031-05-04', '2031-05-06', '4 to 6 May 2031'],
    ['2031-04-29', '2031-05-06', '29 April to 6 May 2031'],
    ['2030-12-29', '2031-01-02', '29 December 2030 to 2 January 2031'],
    ['2031-05-01', '2031-05-31', 'May 2031'],
    ['2031-05-21', '2031-05-31', 'late May 2031'],
    ['2031-04-21', '2031-05-10', 'late April to early May 2031'],
    ['2031-01-01', '2031-12-31', '2031'],
    ['2029-01-01', '2031-12-31', '2029 to 2031'],
    ['2030-09-01', '2030-12-31', 'late 2030'],
    ['1940-01-01', '1949-12-31', 'the 1940s'],
    ['1946-01-01', '1949-12-31', 'the late 1940s'],
    ['1947-01-01', '1949-12-31', '1947 to 1949'],
  ])('writes %s to %s as a passage would', (from, to, words) => {
    expect(daysInWords({ from, to })).toBe(words);
  });

  it('writes nothing that the reader of figures does not read back whole', () => {
    for (const words of ['4 to 6 May 2031', 'late April to early May 2031', 'in the late 1940s'])
      expect(figures(words).every(({ kind }) => kind === 'date' || kind === 'decade')).toBe(true);
  });
});

describe('whenInWords', () => {
  it('says what bounds the day and the hour', () => {
    expect(whenInWords(on('2031-05-04'))).toBe('4 May 2031');
    expect(whenInWords({ ...on('2031-05-04'), at: '05:30', about: true })).toBe(
      '4 May 2031, around 05:30',
    );
    expect(whenInWords({ ...on('2031-05-04'), about: true })).toBe('around 4 May 2031');
    expect(whenInWords({ ...on('2031-05-04'), by: true })).toBe('by 4 May 2031');
    expect(whenInWords({ ...on('2031-05-04'), reported: true })).toBe('in a report of 4 May 2031');
    expect(whenInWords({ ...dating, at: '05:30' })).toBe('day not stated, 05:30');
  });
});

describe('momentOf', () => {
  it('tells every two datings apart that differ in day, hour or bound', () => {
    const all = [
      on('2031-05-04'),
      on('2031-05-04', '2031-05-05'),
      { ...on('2031-05-04'), at: '05:30' },
      { ...on('2031-05-04'), at: '05:30', about: true },
      { ...on('2031-05-04'), by: true },
      dating,
    ];
    const place = { file: '', line: 1, column: 1 };
    const rest = { label: '', speaker: null, source: '', parts: [], place };
    expect(new Set(all.map((one) => momentOf({ ...one, ...rest }))).size).toBe(all.length);
  });
});
