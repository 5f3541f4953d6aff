import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '../../factcheck/corpus.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Home } from '../links.ts';
import type { PageLoad } from '../page-load.ts';
import { ROBOTS_FILE, robotsOf, SITEMAP_FILE, sitemapOf } from './crawl.ts';
import { HEADERS_FILE, headersFile } from './headers-file.ts';
import { rulesOf } from './rule.ts';

/** The SHA-256 of every other file of a site, in the form that `sha256sum --check` reads. */
export const SUMS_FILE = 'SHA256SUMS';

/** What a build adds once its pages are there. */
export function addedFiles({ address }: Home): string[] {
  return [HEADERS_FILE, ROBOTS_FILE, ...(address === null ? [] : [SITEMAP_FILE]), SUMS_FILE];
}

/** Writes what robots and hosts read, then the sums of all files; gives the site with these files. */
export async function finishSite(
  folder: string,
  site: BuiltSite,
  loads: ReadonlyMap<string, PageLoad>,
  corpus: Corpus,
  home: Home,
): Promise<BuiltSite> {
  const { address, base } = home;
  const whole = address === null ? null : `${address}${base}`;
  const write = (file: string, text: string): Promise<void> =>
    writeFile(path.join(folder, file), text);
  const added = addedFiles(home);
  const policed = site.pages.flatMap((page) => {
    const policy = loads.get(page.file)?.policy ?? null;
    return policy === null ? [] : [{ address: page.address, policy }];
  });
  await write(HEADERS_FILE, headersFile(rulesOf([...site.files, ...added], policed, base)));
  await write(ROBOTS_FILE, robotsOf(whole));
  const addresses = site.pages.map((page) => page.address);
  if (whole !== null) await write(SITEMAP_FILE, sitemapOf(whole, addresses, corpus));
  const files = [...site.files, ...added].sort();
  const summed = files.filter((file) => file !== SUMS_FILE);
  await write(SUMS_FILE, await sumsOf(folder, summed));
  return { ...site, files };
}

async function sumsOf(folder: string, files: readonly string[]): Promise<string> {
  const lines = files.map(async (file) => {
    const bytes = await readFile(path.join(folder, file));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
  });
  return (await Promise.all(lines)).join('');
}
