import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchContent } from '../../src/cli/watch.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'watched-'));
  cpSync('tests/fixtures/valid', root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

/** Calls that can be waited for one by one. */
function counter() {
  let calls = 0;
  let heard = (): void => undefined;
  return {
    call: () => {
      calls += 1;
      heard();
    },
    reaches: (count: number) =>
      new Promise<void>((resolve) => {
        heard = () => {
          if (calls >= count) resolve();
        };
        heard();
      }),
  };
}

describe('what is watched', () => {
  it('is told of at once, after each change, and no more once it is ended', async () => {
    const controller = new AbortController();
    const told = counter();
    const ended = watchContent(root, told.call, controller.signal);
    await told.reaches(1);
    writeFileSync(path.join(root, 'content/new.txt'), 'x');
    await told.reaches(2);
    mkdirSync(path.join(root, 'content/chapters/deep'));
    await told.reaches(3);
    controller.abort();
    await ended;
  });

  it('may be away for a while', async () => {
    const controller = new AbortController();
    const told = counter();
    const ended = watchContent(root, told.call, controller.signal);
    await told.reaches(1);
    renameSync(path.join(root, 'seeds'), path.join(root, 'away'));
    await told.reaches(2);
    renameSync(path.join(root, 'away'), path.join(root, 'seeds'));
    await told.reaches(3);
    writeFileSync(path.join(root, 'seeds/new.txt'), 'x');
    await told.reaches(4);
    controller.abort();
    await ended;
  });
});

describe('npm run check -- --watch', () => {
  it('prints what it finds anew after each change and runs until it is ended', async () => {
    const child = spawn(process.execPath, ['src/cli/check.ts', '--watch'], {
      env: { ...process.env, EXPLAINER_ROOT: root },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    let printed = '';
    let heard = (): void => undefined;
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      heard();
    });
    const prints = (what: RegExp) =>
      new Promise<void>((resolve) => {
        heard = () => {
          const found = what.exec(printed);
          if (!found) return;
          printed = printed.slice(found.index + found[0].length);
          resolve();
        };
        heard();
      });

    await prints(/notes?: nothing found\./u);
    const overview = path.join(root, 'content/overview.mdx');
    const good = readFileSync(overview, 'utf8');
    writeFileSync(overview, `${good}\nNobody wrote a note for this.\n`);
    await prints(/overview\.mdx[^]*\d findings? in 1 file\./u);
    writeFileSync(overview, good);
    await prints(/notes?: nothing found\./u);
    rmSync(path.join(root, 'seeds'), { recursive: true });
    await prints(/findings? in \d+ files?\./u);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
  });
});
