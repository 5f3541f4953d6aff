import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, kindOf, statsOf, unreadable } from './file.ts';
import { startOf } from './report.ts';
import type { Report } from './report.ts';

/** Names by which content would be passed over in silence if hidden files were. */
const CONTENT = /\.(?:mdx?|ya?ml|txt)$/iu;

/**
 * The names in a real folder under the root, in the order of their code units; null, and one
 * finding, where there is no such folder. Hidden files of editors and of the system are left out,
 * hidden content is not: the caller refuses it.
 */
export function readFolder(root: string, path: string, report: Report): string[] | null {
  const stats = statsOf(root, path);
  if (stats === 'missing') {
    report({
      ...startOf(path),
      rule: 'input/missing-folder',
      message: `Unexpected absence of \`${path}/\`, expected this folder.`,
      remedy: 'Restore it, or make it and fill it.',
    });
    return null;
  }
  if (typeof stats === 'string') return refuse(path, stats, report);
  const kind = kindOf(stats);
  if (kind !== 'folder') {
    report({
      ...startOf(path),
      rule: kind === 'symbolic link' ? 'input/link' : 'input/not-a-folder',
      message: `Unexpected ${kind}, expected a folder of its own.`,
      remedy: 'Put the folder itself here.',
    });
    return null;
  }
  try {
    const names = readdirSync(join(root, path));
    return names.filter((name) => !name.startsWith('.') || CONTENT.test(name)).sort();
  } catch (error) {
    return refuse(path, codeOf(error), report);
  }
}

function refuse(path: string, code: string, report: Report): null {
  const [message, remedy] = unreadable(code);
  report({ ...startOf(path), rule: 'input/unreadable', message, remedy });
  return null;
}
