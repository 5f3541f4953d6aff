import { expect, it } from 'vitest';
import { describe as describeChart } from '../../src/charts/index.ts';
import { reading } from '../../src/charts/phrase.ts';
import { STORM } from './rows.ts';

it('describe(rows, kind) makes title and description from the rows alone', () => {
  const { title, desc } = describeChart(STORM, 'compared');
  expect(title).toBe(
    'Fishers missing, rescue crew missing, guests missing, guests hurt: by whose count',
  );
  for (const one of STORM) expect(desc).toContain(reading(one));
});

it('describe(rows, kind) says how to read each kind', () => {
  const [compared, days, last] = (['compared', 'days', 'last'] as const).map(
    (kind) => describeChart(STORM, kind).desc,
  );
  expect(new Set([compared, days, last]).size).toBe(3);
});
