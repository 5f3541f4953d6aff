import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let env: NodeJS.ProcessEnv;
let good: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'interrupted-'));
  // A small explainer is built, ended and swapped in like a large one.
  cpSync('tests/fixtures/election', folder, { recursive: true });
  env = { ...process.env, EXPLAINER_ROOT: folder, EXPLAINER_DIST: path.join(folder, 'dist') };
  expect(await ended(build())).toBe(0);
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

/** Resolves as soon as a new build has put a page aside. */
function aside(): Promise<void> {
  const builds = path.join(folder, '.builds');
  const wrecks = new Set(readdirSync(builds));
  return new Promise((resolve) => {
    const watcher = watch(builds, { recursive: true }, (_, name) => {
      if (!name?.endsWith('.html') || wrecks.has(name.split(path.sep)[0] ?? '')) return;
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

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'stands as it was where a build is ended at its first page by %s',
    async (signal) => {
      const seen = aside();
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
