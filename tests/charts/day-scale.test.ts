import { expect, it } from 'vitest';
import { dateMarks, dayScale, middleOf, nextDay } from '../../src/charts/day-scale.ts';
import { boxOf, overlap, type TextMark } from '../../src/charts/mark.ts';
import { dayOf } from '../../src/charts/phrase.ts';
import { row } from './rows.ts';

const PANEL = { x: 0, width: 160 };
const over = (from: string, to: string, asOf: string | null = null) => [
  row({ window: { from, to, label: '' }, asOf }),
];
const said = (marks: readonly TextMark[]) =>
  marks.map(({ runs }) => runs.map(({ text }) => text).join(''));

it('dayScale(rows, panel) runs over whole days, the last one included', () => {
  const scale = dayScale(over('2031-04-29', '2031-05-05'), PANEL);
  expect(scale(dayOf('2031-04-29'))).toBe(0);
  expect(scale(nextDay('2031-05-05'))).toBe(160);
  expect(middleOf(scale, '2031-05-02')).toBeCloseTo(80);
});

it('dayScale(rows, panel) reaches to a day on which a count was given after its window', () => {
  const scale = dayScale(over('2031-04-29', '2031-05-05', '2031-05-09'), PANEL);
  expect(scale(nextDay('2031-05-09'))).toBe(160);
});

it('dateMarks(scale, y) names each day where there is room, and each month once', () => {
  expect(said(dateMarks(dayScale(over('2031-04-29', '2031-05-05'), PANEL), 10))).toEqual([
    '29',
    '30',
    '1',
    '2',
    '3',
    '4',
    '5',
    'Apr',
    'May',
  ]);
});

it('dateMarks(scale, y) names the month that begins where two touch', () => {
  expect(said(dateMarks(dayScale(over('2031-04-30', '2031-05-07'), PANEL), 10))).toContain('May');
});

it.each([
  ['one day', '2031-05-01', '2031-05-01'],
  ['a month', '2031-04-15', '2031-05-15'],
  ['a year', '2031-01-01', '2031-12-31'],
  ['a part of a year', '2031-02-03', '2031-11-04'],
  ['a generation', '2001-03-04', '2031-05-05'],
])('dateMarks(scale, y) stay apart and inside over %s', (_, from, to) => {
  const marks = dateMarks(dayScale(over(from, to), PANEL), 10);
  expect(marks.length).toBeGreaterThan(0);
  for (const [i, a] of marks.entries()) {
    const box = boxOf(a);
    expect(box.x).toBeGreaterThanOrEqual(-0.01);
    expect(box.x + box.width).toBeLessThanOrEqual(160.01);
    for (const b of marks.slice(i + 1)) expect(overlap(box, boxOf(b))).toBe(false);
  }
});
