import { lstatSync, readFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Place } from '../factcheck/place.ts';
import { bytes } from './cap.ts';
import { startOf } from './report.ts';
import type { Report } from './report.ts';

/**
 * The bytes of a real file under the root, or null and one finding.
 *
 * Links, folders, pipes and devices are refused before they are opened, so nothing outside the root
 * is followed and nothing blocks. `path` is relative to the root, with `/`; `asked` is where the
 * file is asked for, if some other file does, and carries the finding that it is missing. Where the
 * folder is none or a link there is no finding: whoever lists the folder has it.
 */
export function readBytes(
  root: string,
  path: string,
  cap: number,
  report: Report,
  asked?: Place,
): Uint8Array | null {
  const refuse = (rule: string, place: Place, message: string, remedy: string): null => {
    report({ ...place, rule: `input/${rule}`, message, remedy });
    return null;
  };
  const folder = statsOf(root, dirname(path));
  if (typeof folder === 'string' || kindOf(folder) !== 'folder') return null;
  const stats = statsOf(root, path);
  const start = startOf(path);
  if (stats === 'missing') {
    const message = `Unexpected absence of \`${path}\`, expected this file.`;
    const remedy = asked ? 'Restore it, or correct the name.' : 'Restore it, or write it.';
    return refuse('missing-file', asked ?? start, message, remedy);
  }
  if (typeof stats === 'string') return refuse('unreadable', start, ...unreadable(stats));
  const kind = kindOf(stats);
  if (kind !== 'file') {
    const rule = kind === 'symbolic link' ? 'link' : 'not-a-file';
    const message = `Unexpected ${kind}, expected a file of its own.`;
    return refuse(rule, start, message, 'Put the file itself here.');
  }
  if (stats.size > cap) {
    const message = `Unexpected file of ${bytes(stats.size)}, expected at most ${bytes(cap)}.`;
    return refuse('too-large', start, message, 'Cut it into smaller files.');
  }
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    return refuse('unreadable', start, ...unreadable(codeOf(error)));
  }
}

/** The state of a path under the root, the link itself where it is one; else the system's error code. */
export function statsOf(root: string, path: string): Stats | 'missing' | (string & {}) {
  try {
    return lstatSync(join(root, path));
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : code;
  }
}

/** What a path is, in words. */
export function kindOf(stats: Stats): 'file' | 'folder' | 'symbolic link' | 'pipe or device' {
  if (stats.isSymbolicLink()) return 'symbolic link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'pipe or device';
}

/** Message and remedy for a path that the system refuses to read. */
export function unreadable(code: string): [string, string] {
  return [
    `Unexpected refusal of the system to read this (\`${code}\`), expected to read it.`,
    'Check its permissions.',
  ];
}

/** The system's code of an error, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
