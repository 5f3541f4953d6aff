import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBuild, swapIn, sweepBuilds } from '../../src/cli/swap.ts';

let folder: string;
let dist: string;
let builds: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'swap-'));
  dist = path.join(folder, 'dist');
  builds = path.join(folder, '.builds');
});
afterEach(() => rm(folder, { recursive: true }));

async function build(text: string): Promise<string> {
  const made = await openBuild(builds);
  await writeFile(path.join(made, 'index.html'), text);
  return made;
}
const page = (): Promise<string> => readFile(path.join(dist, 'index.html'), 'utf8');

describe('a swap', () => {
  it('makes dist lead to the build', async () => {
    await swapIn(dist, await build('one'));
    expect(await page()).toBe('one');
    expect((await lstat(dist)).isSymbolicLink()).toBe(true);
  });

  it('replaces the build before, which the sweep then takes away', async () => {
    const first = await build('one');
    await swapIn(dist, first);
    await swapIn(dist, await build('two'));
    expect(await page()).toBe('two');
    expect(existsSync(first)).toBe(true);
    await sweepBuilds(dist, builds);
    expect(existsSync(first)).toBe(false);
    expect(await page()).toBe('two');
  });

  it('takes the place of a real folder', async () => {
    await mkdir(dist);
    await writeFile(path.join(dist, 'index.html'), 'by hand');
    await swapIn(dist, await build('one'));
    expect(await page()).toBe('one');
    await sweepBuilds(dist, builds);
    expect(await readdir(builds)).toHaveLength(1);
  });

  it('keeps working when the whole project is moved', async () => {
    await swapIn(dist, await build('one'));
    expect(path.isAbsolute(await (await import('node:fs/promises')).readlink(dist))).toBe(false);
  });
});

describe('a sweep', () => {
  it('takes nothing away where it cannot tell what is live', async () => {
    const live = await build('one');
    await swapIn(dist, live);
    const elsewhere = path.join(folder, 'file');
    await writeFile(elsewhere, '');
    // No link below a file can be read, which is not to say that there is none.
    await expect(sweepBuilds(path.join(elsewhere, 'dist'), builds)).rejects.toThrow('ENOTDIR');
    expect(existsSync(live)).toBe(true);
  });

  it('puts back a folder that a build moved aside and was ended before it took its place', async () => {
    const ended = path.join(builds, '0-replaced-by-999999999-abc');
    await mkdir(ended, { recursive: true });
    await writeFile(path.join(ended, 'index.html'), 'by hand');
    await sweepBuilds(dist, builds);
    expect(await page()).toBe('by hand');
  });

  it('spares the build of a process that still runs, and takes that of one that ended', async () => {
    await swapIn(dist, await build('one'));
    await mkdir(path.join(builds, `${process.ppid}-abc`));
    await mkdir(path.join(builds, '999999999-abc'));
    await sweepBuilds(dist, builds);
    const left = await readdir(builds);
    expect(left).toContain(`${process.ppid}-abc`);
    expect(left).not.toContain('999999999-abc');
  });
});
