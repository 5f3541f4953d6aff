import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

const wishes = fc.array(
  fc.record({
    top: fc.oneof(fc.integer({ min: -300, max: 300 }), fc.constantFrom(0, 0, 12, 99_999)),
    height: fc.integer({ min: 1, max: 90 }),
  }),
  { minLength: 1, maxLength: 200 },
);

it('spread(wishes, gap) leaves alone what is already far enough apart', () => {
  const far = [
    { top: 0, height: 10 },
    { top: 14, height: 10 },
    { top: 90, height: 30 },
  ];
  expect(spread(far, 4)).toEqual([0, 14, 90]);
});

it('spread(wishes, gap) moves what wants one place to both sides of it alike', () => {
  const same = [
    { top: 100, height: 20 },
    { top: 100, height: 20 },
    { top: 100, height: 20 },
  ];
  expect(spread(same, 5)).toEqual([75, 100, 125]);
});

it('spread(wishes, gap) keeps the order and the gap whatever is wanted', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 0, max: 12 }), (some, gap) => {
      const tops = spread(some, gap);
      expect(tops).toHaveLength(some.length);
      for (const [i, top] of tops.entries()) {
        const before = (tops[i - 1] ?? -Infinity) + (some[i - 1]?.height ?? 0) + gap;
        expect(top).toBeGreaterThanOrEqual(before - 1e-6);
      }
    }),
  );
});

it('spread(wishes, gap) is as near to what is wanted as can be: no block moves on the whole', () => {
  fc.assert(
    fc.property(wishes, (some) => {
      const tops = spread(some, 3);
      const moved = tops.reduce((sum, top, i) => sum + top - (some[i]?.top ?? 0), 0);
      expect(Math.abs(moved)).toBeLessThan(1e-3 * some.length);
    }),
  );
});
