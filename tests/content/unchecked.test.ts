import { expect, it } from 'vitest';
import { uncheckedAt, uncheckedWords } from '../../src/content/view/unchecked.ts';
import { corpus, page, source, toll, withChart } from './storm.ts';

const GAZETTE = source('gazette', 'Four fishers died.');
const ROW = toll('fishers', 'gazette', 'Four fishers died.');
const CHART = { id: 'dead', kind: 'compared', title: '', counts: '', reading: '', rows: ['fishers'], place: ROW.place };
const ALL = corpus({ sources: [GAZETTE], tolls: [ROW], charts: [CHART] });

it('a page that counts people without a chart says by its notes that nobody checked', () => {
  expect(uncheckedAt(ALL, page('storm', 1, ['At least 4 fishers were killed.'], []))).toBe('notes');
});

it('a page with a chart says so there', () => {
  expect(uncheckedAt(ALL, withChart(page('storm', 1, [], []), 'dead', ['fishers']))).toBe('chart');
});

it('the overview says so under the table that opens it', () => {
  expect(uncheckedAt(ALL, withChart(page('overview', 0, [], []), 'dead', ['fishers']))).toBe('lead');
});

it('a page that counts nobody says nothing', () => {
  expect(uncheckedAt(ALL, page('storm', 1, ['The pier fell at 12:00.'], []))).toBeNull();
});

it('a site whose documents show an independent check says nothing of the kind', () => {
  const checked = { ...ALL, site: { ...ALL.site, independentCheck: 'some' as const } };
  expect(uncheckedAt(checked, withChart(page('overview', 0, [], []), 'dead', ['fishers']))).toBeNull();
  expect(uncheckedWords(checked)).toBe('');
});

it('speaks of people only where people are counted', () => {
  const boats = { ...ALL, tolls: [{ ...ROW, measure: 'counted' as const }] };
  expect(uncheckedWords(ALL)).toContain('of people killed, injured or captured');
  expect(uncheckedWords(boats)).not.toContain('people');
});
