import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HEADERS_FILE } from './headers-file.ts';
import { SUMS_FILE } from './finish.ts';
import { headersAt, type Rule } from './rule.ts';

/** What a deployed site is found to be. */
export interface Smoke {
  /** Files that are missing, or other than in the build; addresses that lead nowhere. */
  readonly faults: readonly string[];
  /** Headers that are not as the build asks: a host may set none, and the pages carry their policy themselves. */
  readonly warnings: readonly string[];
  readonly files: number;
}

/** Asks an origin for every file of a build, by its sums, and for what is not there. */
export async function smoke(
  origin: string,
  base: string,
  dist: string,
  rules: readonly Rule[],
): Promise<Smoke> {
  const sums = await readFile(path.join(dist, SUMS_FILE), 'utf8');
  const files = [...sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gmu)].map(
    ([, sum = '', file = '']) => ({ sum, file }),
  );
  const faults: string[] = [];
  const unset = new Set<string>();
  for (const { sum, file } of files) {
    // A host reads this one and need not give it away.
    if (file === HEADERS_FILE) continue;
    const address = `${base}${file.replace(/(^|\/)index\.html$/u, '$1')}`;
    const answer = await fetch(`${origin}${address}`, { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) faults.push(`${address}: answered ${answer.status}, expected 200`);
    else if (createHash('sha256').update(bytes).digest('hex') !== sum)
      faults.push(`${address}: other bytes than those of the build`);
    for (const [name, value] of Object.entries(headersAt(rules, address)))
      if (answer.headers.get(name) !== value) unset.add(name);
  }
  const nothing = await fetch(`${origin}${base}nothing-here/`, { redirect: 'manual' });
  if (nothing.status !== 404)
    faults.push(`${base}nothing-here/: answered ${nothing.status}, expected 404`);
  const warnings = [...unset].sort().map((name) => `${name}: not as the build asks on some file`);
  return { faults, warnings, files: files.length };
}
