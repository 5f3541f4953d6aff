import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../factcheck/finding.ts';
import type { BuiltSite } from '../built-site.ts';
import type { PageLoad } from '../page-load.ts';
import { weightFindings } from '../weight.ts';
import { policyFindings } from './policed.ts';

/** Whatever of the pages is too heavy to be sent, or too loose to be safe. */
export function carriedFindings(
  folder: string,
  site: BuiltSite,
  loads: ReadonlyMap<string, PageLoad>,
  base: string,
): Finding[] {
  const files = new Set(site.files);
  const bytes = new Map<string, Buffer>();
  const read = (address: string): Buffer | null => {
    const file = decodeURIComponent((address.split(/[?#]/u)[0] ?? '').slice(base.length));
    if (!files.has(file)) return null;
    const known = bytes.get(file) ?? readFileSync(path.join(folder, file));
    bytes.set(file, known);
    return known;
  };
  return site.pages.flatMap(({ file, address }) => {
    const load = loads.get(file);
    if (!load) return [];
    const source = readFileSync(path.join(folder, file), 'utf8');
    return [
      ...policyFindings(file, load),
      ...weightFindings({ file, address, source, load, read }),
    ];
  });
}
