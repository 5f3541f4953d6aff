import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Toll } from '../../src/factcheck/corpus.ts';
import { originsOf, sameNumbers } from '../../src/factcheck/origin.ts';

const row = (id: string, given: Partial<Toll> & { days?: [string, string] } = {}): Toll => {
  const { days = ['2031-03-01', '2031-03-02'], ...rest } = given;
  return {
    id,
    ...{ group: 'sailors', measure: 'killed', number: 31, bound: 'exact', speaker: 'mayor' },
    window: { from: days[0], to: days[1], label: 'the storm' },
    ...{ asOf: 'not stated', source: 'report', parts: ['31 sailors'] },
    place: { file: 'content/tolls.yaml', line: 1, column: 1 },
    ...rest,
  };
};

const ids = (rows: readonly Toll[]) =>
  Object.fromEntries([...sameNumbers(rows)].map(([id, run]) => [id, run.map((one) => one.id)]));

describe('originsOf', () => {
  it('counts one speaker in four documents as one origin', () => {
    const told = ['a', 'b', 'c', 'd'].map((source) => ({ speaker: 'mayor', source }));
    expect(originsOf(told)).toEqual({
      ...{ speakers: ['mayor'], unnamed: false, documents: ['a', 'b', 'c', 'd'] },
    });
  });

  it('keeps documents that name nobody apart, as no origin', () => {
    expect(
      originsOf([
        { speaker: null, source: 'a' },
        { speaker: null, source: 'b' },
      ]),
    ).toEqual({ speakers: [], unnamed: true, documents: ['a', 'b'] });
  });
});

describe('sameNumbers', () => {
  it('joins rows of one number over days that overlap, whatever their bounds', () => {
    const rows = [row('first', { bound: 'at-least' }), row('second', { source: 'letter' })];
    expect(ids(rows)).toEqual({ first: ['first', 'second'], second: ['first', 'second'] });
  });

  it.each([
    ['another number', { number: 32 }],
    ['another group', { group: 'pilots' }],
    ['another measure', { measure: 'injured' as const }],
    ['other people of the group', { whom: 'of the ferry' }],
    ['other days', { days: ['2031-03-04', '2031-03-05'] as [string, string] }],
  ])('keeps apart %s', (_, given) => {
    expect(ids([row('first'), row('second', given)])).toEqual({
      ...{ first: ['first'], second: ['second'] },
    });
  });

  it('joins rows through a third whose days overlap with both', () => {
    const rows = [
      row('late', { days: ['2031-03-04', '2031-03-05'] }),
      row('early'),
      row('whole', { days: ['2031-03-01', '2031-03-05'] }),
    ];
    expect(ids(rows).early).toEqual(['late', 'early', 'whole']);
  });

  it('joins no rows without a number', () => {
    expect(ids([row('first', { number: null }), row('second', { number: null })])).toEqual({
      ...{ first: ['first'], second: ['second'] },
    });
  });

  it('puts every row in just one run, whatever their order', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2031-03-0${n}`);
    const any = fc.tuple(fc.constantFrom(1, 2, null), day, day);
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const rows = all.map(([number, a, b], i) =>
          row(String(i), { number, days: a < b ? [a, b] : [b, a] }),
        );
        const found = sameNumbers(rows);
        expect([...found.keys()].sort()).toEqual(rows.map(({ id }) => id).sort());
        for (const [id, run] of found) expect(run.map((one) => one.id)).toContain(id);
        const turned = sameNumbers(rows.toReversed());
        for (const [id, run] of found) {
          expect(
            turned
              .get(id)
              ?.map((one) => one.id)
              .sort(),
          ).toEqual(run.map((one) => one.id).sort());
        }
      }),
    );
  });
});
