import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Shown } from '../factcheck/site/shown.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import { stillTreeOf, treeOf } from './markup.ts';
import { readPageLoad, type PageLoad } from './page-load.ts';
import { readShownPage } from './shown-page.ts';

/** A built site as it lies in its folder. */
export interface BuiltSite {
  /** Every file, relative to the folder, with forward slashes, in order. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
}

/** Reads every page of a built site. */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const files = await listFiles(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map(async (file) => readBuiltPage(file, await readFile(path.join(folder, file), 'utf8')));
  return { files, pages: await Promise.all(pages) };
}

/** A built site with all that its pages are judged by; each page is parsed once and its tree let go. */
export interface ReadSite {
  readonly site: BuiltSite;
  /** What each page loads and runs, by file. */
  readonly loads: ReadonlyMap<string, PageLoad>;
  /** What each page shows, by file. */
  readonly shown: ReadonlyMap<string, Shown>;
}

/** Reads every page of a built site for all who judge it. */
export async function readWholeSite(folder: string): Promise<ReadSite> {
  const files = await listFiles(folder);
  const pages: BuiltPage[] = [];
  const loads = new Map<string, PageLoad>();
  const shown = new Map<string, Shown>();
  // One after the other, since the tree of a page is many times as large as its text.
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const source = await readFile(path.join(folder, file), 'utf8');
    const tree = treeOf(source);
    pages.push(readBuiltPage(file, tree));
    loads.set(file, readPageLoad(tree));
    // A browser without scripts reads all alike but this element.
    const still = /<noscript/iu.test(source) ? stillTreeOf(source) : tree;
    shown.set(file, readShownPage(file, still));
  }
  return { site: { files, pages }, loads, shown };
}

/** Every file below a folder, relative to it, with forward slashes, in order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
