import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  watch,
} from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import { swapIn } from '../../src/cli/swap.ts';

let folder: string;
let env: NodeJS.ProcessEnv;
let good: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'interrupted-'));
  for (const part of ['content', 'seeds'])
    cpSync(path.join(inject('root'), part), path.join(folder, part), { recursive: true });
  rmSync(path.join(folder, 'content/published.json'), { force: true });
  env = { ...process.env, EXPLAINER_ROOT: folder, EXPLAINER_DIST: path.join(folder, 'dist') };
  // The site that all tests share, put in place as a build would.
  const { dist, builds } = readSettings(env);
  const first = path.join(builds, '0-first');
  cpSync(realpathSync(inject('dist')), first, { recursive: true });
  await swapIn(dist, first);
  good = state();
});
afterAll(() => rm(folder, { recursive: true }));

function build(): ChildProcess {
  return spawn(process.execPath, ['src/cli/build.ts'], { env, stdio: 'ignore' });
}
function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
}

/** Every byte of the site, as one hash. */
function state(): string {
  const dist = path.join(folder, 'dist');
  const hash = createHash('sha256');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(file);
    if (path.extname(file)) hash.update(readFileSync(path.join(dist, file)));
  }
  return hash.digest('hex');
}

/** Resolves as soon as a new build has put something aside: a folder, or a page in it. */
function aside(what: 'folder' | 'page'): Promise<void> {
  const builds = path.join(folder, '.builds');
  const wrecks = new Set(readdirSync(builds));
  return new Promise((resolve) => {
    const watcher = watch(builds, { recursive: what === 'page' }, (_, name) => {
      if (name === null || wrecks.has(name.split(path.sep)[0] ?? '')) return;
      if (what === 'page' && !name.endsWith('.html')) return;
      watcher.close();
      resolve();
    });
  });
}

describe('the last good site', () => {
  it('stands as it was where the content has a fault', async () => {
    const chapters = path.join(folder, 'content/chapters');
    const chapter = path.join(chapters, readdirSync(chapters)[0] ?? '');
    const text = await readFile(chapter, 'utf8');
    await writeFile(chapter, text.replace(/"(\w)/u, '"x$1'));
    expect(await ended(build())).toBe(1);
    expect(state()).toBe(good);
    await writeFile(chapter, text);
  });

  it.each([
    ['folder', 'SIGKILL'],
    ['page', 'SIGKILL'],
    ['page', 'SIGTERM'],
    ['page', 'SIGINT'],
  ] as const)(
    'stands as it was where a build is ended at its first %s by %s',
    async (what, signal) => {
      const seen = aside(what);
      const child = build();
      const end = ended(child);
      await Promise.race([seen, end]);
      child.kill(signal);
      expect(await end).not.toBe(0);
      expect(state()).toBe(good);
    },
  );

  it('is what a build makes anew, byte for byte, and the wrecks are swept', async () => {
    rmSync(path.join(folder, 'dist'));
    expect(await ended(build())).toBe(0);
    expect(state()).toBe(good);
    const left = readdirSync(path.join(folder, '.builds'));
    expect(left).toHaveLength(1);
  });

  it('leaves a record of what was published', () => {
    expect(existsSync(path.join(folder, 'content/published.json'))).toBe(true);
  });
});
