import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Figure } from './case.ts';
import { FIGURES } from './figures.ts';
import {
  CASES_FILE,
  casesText,
  idsIn,
  readResults,
  RESULTS_FILE,
  resultsText,
} from './published.ts';
import { openWorkshop } from './workshop.ts';

const all = FIGURES.flatMap(({ cases }) => cases);
const ids = new Set(all.map(({ id }) => id));

/** Bad input gets a golden file of its own and is listed at the next `--keep`. */
const listed = (text: string): Figure[] => {
  const known = new Set(idsIn(text));
  return FIGURES.map((figure) => ({
    ...figure,
    cases: figure.cases.filter(({ id }) => known.has(id) || !id.startsWith('R7/fixture-')),
  }));
};

describe('the list of faults', () => {
  it('is published as it is: `npm run bench:faults -- --keep` writes it', () => {
    const text = readFileSync(CASES_FILE, 'utf8');
    expect(text).toBe(casesText(listed(text)));
    expect(ids.size).toBe(all.length);
  });

  it('has every case that was ever in it, as far as the history reaches', () => {
    const words = ['log', '--format=', '-p', '--unified=0', '--', CASES_FILE];
    // Where there is no history, what was published last is all that can be asked.
    const past = spawnSync('git', words, { encoding: 'utf8' }).stdout;
    const removed = idsIn(past.replaceAll(/^[-+]/gmu, '')).filter((id) => !ids.has(id));
    expect(removed).toEqual([]);
  });

  it('has for each case what was last seen of it, or says that it was not tried', () => {
    const text = readFileSync(RESULTS_FILE, 'utf8');
    expect(text).toBe(resultsText(listed(text), readResults(text)));
  });
});

describe('what is survived', () => {
  const shop = openWorkshop();
  afterAll(() => shop.close());

  it.each(all.filter(({ quick }) => quick).map((one) => [one.id, one] as const))(
    '%s',
    async (_, { attempt }) => {
      const { held, seen, more } = await attempt(shop);
      expect(held, `${seen}: ${more ?? ''}`).toBe(true);
    },
  );
});
