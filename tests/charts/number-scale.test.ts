import { expect, it } from 'vitest';
import { boxOf, overlap } from '../../src/charts/mark.ts';
import { gridMarks, numberScale, tickMarks, ticksOf } from '../../src/charts/number-scale.ts';

const PANEL = { x: 20, width: 300 };

it('numberScale(entries, panel) begins at zero at the left edge', () => {
  const scale = numberScale([{ number: 216, label: 40 }], PANEL);
  expect(scale(0)).toBe(20);
  expect(scale.domain()).toEqual([0, 216]);
});

it('numberScale(entries, panel) leaves room for each label after its bar', () => {
  const entries = [
    { number: 216, label: 30 },
    { number: 200, label: 110 },
  ];
  const scale = numberScale(entries, PANEL);
  for (const { number, label } of entries) expect(scale(number) + label).toBeLessThanOrEqual(320);
  expect(scale(200) - 20).toBeCloseTo(((scale(216) - 20) * 200) / 216);
});

it('numberScale(entries, panel) stands without numbers, and with zeros alone', () => {
  expect(numberScale([], PANEL)(0)).toBe(20);
  expect(numberScale([{ number: 0, label: 10 }], PANEL)(0)).toBe(20);
});

it.each([1, 2, 7, 22, 216, 280, 999, 12_345, 9_999_999])(
  'ticksOf(scale) are whole numbers from zero up to %i, at most four beside zero',
  (most) => {
    const ticks = ticksOf(numberScale([{ number: most, label: 40 }], PANEL));
    expect(ticks[0]).toBe(0);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks.every(Number.isInteger)).toBe(true);
    expect(ticks.at(-1)).toBeLessThanOrEqual(most);
  },
);

it('tickMarks(scale, y, panel, unit) do not touch, and name the unit once', () => {
  const marks = tickMarks(
    numberScale([{ number: 9_999_999, label: 90 }], PANEL),
    50,
    PANEL,
    'people',
  );
  expect(marks.filter(({ runs }) => runs[0]?.text === 'people')).toHaveLength(1);
  for (const [i, a] of marks.entries())
    for (const b of marks.slice(i + 1)) expect(overlap(boxOf(a), boxOf(b))).toBe(false);
});

it('gridMarks(scale, strip, avoid) has an axis at zero and no line behind words', () => {
  const scale = numberScale([{ number: 216, label: 40 }], PANEL);
  const strip = { x: 20, y: 0, width: 300, height: 20 };
  const all = gridMarks(scale, strip);
  expect(all[0]).toMatchObject({ role: 'axis', x1: 20 });
  const hidden = all[1]?.x1 ?? 0;
  const fewer = gridMarks(scale, strip, [{ x: hidden - 10, y: 0, width: 20, height: 10 }]);
  expect(fewer.map(({ x1 }) => x1)).toEqual(all.map(({ x1 }) => x1).filter((x) => x !== hidden));
});
