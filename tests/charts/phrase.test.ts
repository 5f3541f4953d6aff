import { describe, expect, it } from 'vitest';
import {
  asOfWords,
  commonYear,
  count,
  days,
  heading,
  reading,
  whoWords,
  windowWords,
} from '../../src/charts/phrase.ts';
import { row } from './rows.ts';

const window = (from: string, to: string, label = '') => ({ window: { from, to, label } });

describe('count(row)', () => {
  it('writes the bound in words', () => {
    expect(count(row({ number: 1200 }))).toBe('1,200');
    expect(count(row({ bound: 'at-least' }))).toBe('at least 40');
    expect(count(row({ bound: 'more-than' }))).toBe('more than 40');
    expect(count(row({ bound: 'about' }))).toBe('about 40');
    expect(count(row({ bound: 'at-most' }))).toBe('at most 40');
    expect(count(row({ bound: 'less-than' }))).toBe('less than 40');
  });

  it('never makes a silence a zero', () => {
    expect(count(row({ number: null }))).toBe('not stated');
    expect(count(row({ number: 0 }))).toBe('0');
  });
});

describe('days(window)', () => {
  it('says once what both ends share', () => {
    expect(days({ from: '2031-05-02', to: '2031-05-02', label: '' })).toBe('2 May 2031');
    expect(days({ from: '2031-05-02', to: '2031-05-04', label: '' })).toBe('2–4 May 2031');
    expect(days({ from: '2031-04-30', to: '2031-05-02', label: '' })).toBe('30 April – 2 May 2031');
    expect(days({ from: '2030-12-31', to: '2031-01-02', label: '' })).toBe(
      '31 December 2030 – 2 January 2031',
    );
  });

  it('is shorter on a drawing', () => {
    expect(days({ from: '2031-04-30', to: '2031-05-02', label: '' }, 'short')).toBe(
      '30 Apr – 2 May 2031',
    );
    expect(days({ from: '2031-04-30', to: '2031-05-02', label: '' }, 'yearless')).toBe(
      '30 Apr – 2 May',
    );
  });
});

describe('windowWords(row)', () => {
  it('adds the days to a label that does not name them', () => {
    expect(windowWords(row(window('2031-05-02', '2031-05-03', 'over 30 hours')), 'short')).toBe(
      'over 30 hours (2–3 May 2031)',
    );
  });

  it('leaves a label alone that names the month', () => {
    expect(windowWords(row(window('2031-04-29', '2031-05-05', 'by 5 May')))).toBe('by 5 May');
  });

  it('leaves the days of a whole year to a label that names it', () => {
    const year = (from: string, to: string, label: string) =>
      windowWords(row(window(from, to, label)));
    expect(year('2030-01-01', '2030-12-31', '2030, in Port Alda')).toBe('2030, in Port Alda');
    expect(year('2030-01-01', '2030-12-30', '2030, in Port Alda')).toContain('30 December 2030');
    expect(year('2030-01-01', '2030-12-31', 'in Port Alda')).toContain('31 December 2030');
  });

  it('gives no days where the speaker gave none', () => {
    expect(windowWords(row(window('2031-04-29', '2031-05-05', 'not stated')))).toBe('not stated');
  });
});

describe('asOfWords(row)', () => {
  it('is a day or says that there is none', () => {
    expect(asOfWords(row())).toBe('5 May 2031');
    expect(asOfWords(row({ asOf: null }))).toBe('not stated');
  });
});

describe('whoWords(row)', () => {
  it('adds of whom, and in which document', () => {
    expect(whoWords(row())).toBe('the harbour office');
    expect(whoWords(row({ whom: 'its own boats', document: 'evening paper' }))).toBe(
      'the harbour office, of its own boats (evening paper)',
    );
  });
});

describe('commonYear(rows)', () => {
  it('is the year of all days, or null', () => {
    expect(commonYear([row()])).toBe('2031');
    expect(commonYear([row({ asOf: '2032-01-01' })])).toBeNull();
  });
});

describe('reading(row)', () => {
  it('says all that the mark shows', () => {
    expect(heading(row())).toBe('Fishers missing');
    expect(heading(row({ groupLabel: 'People, ashore or not' }))).toBe(
      'People missing, ashore or not',
    );
    expect(reading(row())).toBe(
      'Fishers missing: 40. Official: the harbour office. Counted: the whole storm (29 April – 5 May 2031). As of: 5 May 2031.',
    );
  });
});
