import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { layCase } from '../content/fixture.ts';
import type { Edit } from './edit.ts';
import { openJudge } from './judge.ts';
import { planOf, spotsOf } from './plan.ts';
import { judgeAll } from './pool.ts';
import { survivorsOf } from './report.ts';
import { missed, sharesBy, type Tried } from './score.ts';

const root = layCase('valid');
afterAll(() => rmSync(root, { recursive: true }));
vi.setConfig({ testTimeout: 60_000 });
const SEED = 3;
const { corpus, mutants } = planOf(root, 1, SEED);
const spots = spotsOf(root, corpus);

/** Puts other words in place of the first that are such, where they stand in a place. */
function refuses(place: string, words: string, instead: string): boolean {
  const spot = spots.find((one) => one.place === place && one.text.includes(words));
  if (!spot)
    throw new Error(`Unexpected want of \`${words}\` in a ${place}, expected it in the storm`);
  const edit: Edit = {
    at: spot.start + spot.text.indexOf(words),
    remove: words.length,
    insert: instead,
  };
  return openJudge(root, corpus)(spot.base, edit);
}

describe('a plan', () => {
  it('is the same for the same seed', () => {
    expect(planOf(root, 1, SEED).mutants).toEqual(mutants);
    expect(planOf(root, 1, SEED + 1).mutants).not.toEqual(mutants);
  });

  it('plants in every kind of place', () => {
    expect(sharesBy(mutants.map(asTried), ({ place }) => place).map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'paragraph',
        'block quote',
        'table cell',
        'heading',
        'title',
        'summary',
        'note',
        'chart title',
        'chart caption',
        'chart reading',
        'ledger row',
        'site summary',
      ]),
    );
  });

  it('changes something with each fault', () => {
    const idle = mutants.filter(
      ({ base: { raw }, edit: { at, remove, insert } }) => raw.slice(at, at + remove) === insert,
    );
    expect(idle).toEqual([]);
  });
});

describe('a judge', () => {
  it.each([
    ['paragraph', '12 sailors', '13 sailors'],
    ['block quote', '12 sailors', '13 sailors'],
    ['table cell', '12 sailors', '13 sailors'],
    ['note', 'A storm reached', 'A  storm reached'],
    ['ledger row', '12', '13'],
  ])('refuses a false figure or passage in a %s', (place, words, instead) => {
    expect(refuses(place, words, instead)).toBe(true);
  });

  it('accepts a change that makes nothing false', () => {
    expect(refuses('paragraph', 'said 12 sailors', 'said that 12 sailors')).toBe(false);
  });

  it('leaves the content as it was', () => {
    refuses('ledger row', '12', '13');
    expect(planOf(root, 1, SEED).mutants).toEqual(mutants);
  });
});

it('judges in workers as it does in one process', async () => {
  const some = mutants.filter((_, i) => i % 17 === 0);
  const judge = openJudge(root, corpus);
  const refused = some.map(({ base, edit }) => judge(base, edit));
  expect(await judgeAll(root, some, 2, () => undefined)).toEqual(refused);
});

it('lists what was not refused with its place and words, and says which family fell short', () => {
  const tried = mutants.map((mutant, i) => ({ ...mutant, refused: i > 0 }));
  expect(missed(tried).map(({ name }) => name)).toEqual([mutants[0]?.family]);
  const [survivor, ...others] = survivorsOf(tried);
  expect(others).toEqual([]);
  expect(survivor?.file).toMatch(/^content\//u);
  expect(survivor?.line).toBeGreaterThan(0);
  expect(survivor?.text).toContain(survivor?.after);
});

function asTried(mutant: (typeof mutants)[number]): Tried {
  return { ...mutant, refused: true };
}
