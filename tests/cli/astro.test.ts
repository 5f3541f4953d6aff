import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAstro, type AstroRun } from '../../src/cli/astro.ts';
import { readSettings } from '../../src/cli/settings.ts';

let engine: string;
let builds: string;
beforeEach(async () => {
  engine = await mkdtemp(path.join(os.tmpdir(), 'engine-'));
  builds = path.join(engine, '.builds');
});
afterEach(() => rm(engine, { recursive: true }));

/** Runs a project of which only the configuration matters, since it is code as a page is. */
async function run(config: string, seconds?: number): Promise<AstroRun> {
  await writeFile(path.join(engine, 'astro.config.mjs'), config);
  return runTo(builds, seconds);
}

function runTo(folder: string, seconds?: number): Promise<AstroRun> {
  const settings = { ...readSettings({ EXPLAINER_DIST: path.join(engine, 'dist') }), engine };
  return runAstro(settings, path.join(folder, 'out'), { seconds });
}

describe('a run of Astro', { timeout: 30_000 }, () => {
  it('is a failure where something ends the process as if all were well', async () => {
    const { failure } = await run('process.exit(0)');
    expect(failure).toContain('before it was done');
  });

  it('is a failure where something throws, and says what', async () => {
    const { failure, output } = await run('throw new Error("no such wind")');
    expect(failure).toContain('code `1`');
    expect(output).toContain('no such wind');
  });

  it('ends what never ends', async () => {
    const { failure } = await run('for (;;);', 2);
    expect(failure).toContain('still runs after 2 seconds');
  });

  it('runs in a folder of its own where the site goes out of the project, as Astro lays parts of it there', async () => {
    const where = 'throw new Error(`runs in ${process.cwd()}.`)';
    const away = await mkdtemp(path.join(os.tmpdir(), 'away-'));
    const inside = await run(where);
    const outside = await Promise.all([runTo(away), runTo(away)]);
    const told = [inside, ...outside].map(
      ({ output }) => /runs in (.*?)\.\n/u.exec(output)?.[1] ?? '',
    );
    expect(told[0]).toBe(engine);
    expect(path.dirname(told[1] ?? '')).toBe(path.join(engine, '.astro/builds'));
    expect(new Set(told).size).toBe(3);
    expect(await readdir(path.join(engine, '.astro/builds'))).toEqual([]);
    await rm(away, { recursive: true });
  });

  it('leaves no cache behind', async () => {
    await run('process.exit(0)');
    expect(await readdir(builds)).toEqual([]);
  });
});
