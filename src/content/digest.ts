import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a check reads: a change of any byte of these changes what it says. */
const FOLDERS = ['content', 'seeds'];

/** The SHA-256 of all files that a check of a root reads, with their names; null where one cannot be read. */
export function digestOf(root: string): string | null {
  try {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
    );
    return digestOfFiles(root, files);
  } catch {
    return null;
  }
}

/** The SHA-256 of some files of a folder, with their names and lengths, whatever their order. Throws where one cannot be read. */
export function digestOfFiles(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.map((name) => name.replaceAll(path.sep, '/')).sort()) {
    const data = readFileSync(path.join(folder, file));
    // Lengths keep the end of one file from passing for the beginning of the next.
    hash.update(`${file}\n${data.length}\n`).update(data);
  }
  return hash.digest('hex');
}
