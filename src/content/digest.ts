import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a check reads: a change of any byte of these changes what it says. */
const FOLDERS = ['content', 'seeds'];

/** The SHA-256 of all files that a check of a root reads, with their names; null where one cannot be read. */
export function digestOf(root: string): string | null {
  const hash = createHash('sha256');
  try {
    for (const folder of FOLDERS) {
      const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort();
      for (const file of entries) {
        const bytes = readFileSync(file);
        // Lengths keep the end of one file from passing for the beginning of the next.
        hash.update(JSON.stringify([path.relative(root, file), bytes.length])).update(bytes);
      }
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}
