import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBuiltPage, type BuiltPage } from './built-page.ts';

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

/** Every file below a folder, relative to it, with forward slashes, in order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
