import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent, type Content } from '../../content/content.ts';
import { SITE_FILE } from '../../content/site.ts';

/** Content as a commit has it; `borrowed` where its settings cannot be read today and those of now were used. */
export interface Past extends Content {
  readonly borrowed: boolean;
}

/** The most that `content/` and `seeds/` of a commit may take, in bytes. */
const MOST = 512 * 1024 * 1024;

/** Reads the content under a root as a commit has it. Throws one sentence where there is no such commit or content. */
export function pastContent(root: string, ref: string): Past {
  const git = (...words: readonly string[]): Buffer => {
    try {
      const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
      return execFileSync('git', ['-C', root, ...words], { maxBuffer: MOST, stdio });
    } catch (error) {
      const message = `Unexpected \`${ref}\`, expected a commit, branch or tag of git with \`content/\` and \`seeds/\`.`;
      throw new Error(message, { cause: error });
    }
  };
  // Resolved first, so that a name that begins with a dash is no option.
  const commit = String(
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`),
  ).trim();
  const archive = git('archive', '--format=tar', commit, '--', 'content', 'seeds');
  const folder = mkdtempSync(path.join(tmpdir(), 'explainer-past-'));
  try {
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const content = readContent(folder);
    if (content.corpus) return { ...content, borrowed: false };
    cpSync(path.join(root, SITE_FILE), path.join(folder, SITE_FILE));
    return { ...readContent(folder), borrowed: true };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
