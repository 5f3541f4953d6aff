import * as z from 'zod';
import type { Forward } from '../factcheck/forward.ts';
import { mapping } from './field.ts';
import { statsOf } from './file.ts';
import type { Report } from './report.ts';
import { shown } from './report.ts';
import { readRows } from './rows.ts';

/** Where addresses that moved are led to their new place; may be absent. */
export const FORWARDS_FILE = 'content/forwards.yaml';

const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z][a-z0-9-]*)?$/u;

const address = z
  .string('an address such as `/storm/` or `/storm/#wind`')
  .regex(ADDRESS, 'an address from the site’s root such as `/storm/` or `/storm/#wind`');

/** What the file may hold, key by key. */
export const forwardSchema = mapping({ from: address, to: address }).refine(
  ({ from, to }) => from.includes('#') || !to.includes('#'),
  { path: ['to'], message: 'a page, since `from` is one → Leave out what follows `#`.' },
);

/** Reads `content/forwards.yaml`; where there is no such file nothing has moved. */
export function readForwards(root: string, report: Report): Forward[] {
  if (statsOf(root, FORWARDS_FILE) === 'missing') return [];
  const read = readRows(root, FORWARDS_FILE, forwardSchema, 'from', report);
  const rows = read?.rows ?? [];
  const moved = new Set(rows.map(({ value }) => value.from));
  for (const { value, placeOf } of rows) {
    if (!moved.has(value.to)) continue;
    report({
      ...placeOf('to'),
      rule: 'input/forward-again',
      message: `Unexpected ${shown(value.to)}, which is led on itself, expected where it ends.`,
      remedy: 'Write the last address.',
    });
  }
  return rows.map(({ value: { from, to }, place }) => ({ from, to, place }));
}
