import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { held, lost, type Case, type Seen } from './case.ts';

const ONCE = path.join(import.meta.dirname, 'swap-once.ts');
const TORTURE = `--import=${path.join(import.meta.dirname, 'torture.mjs')}`;
const FILES = ['index.html', 'other.html', 'third.html'];
/** More than it does; the run that is not hit by its fault is the last. */
const MOST = 100;

/** How an operation on a file is made to fail, or the process to end at it. */
export type Blow = 'KILL' | 'ENOSPC' | 'EIO' | 'EACCES';

/** Makes each operation on files that puts a site in its place fail in turn, or ends the process there. */
export function swapCase(id: string, blow: Blow, before: 'link' | 'folder' = 'link'): Case {
  const how = blow === 'KILL' ? 'The process is killed' : `The operation fails with ${blow}`;
  const stood = before === 'folder' ? ', where a real folder stands in place of the link' : '';
  return {
    id,
    done: `${how} at each operation on a file by which a site is put in place, one after the other${stood}.`,
    must:
      before === 'folder'
        ? 'The old site or the new one stands whole, at the latest when the next build was swept; the record can be read.'
        : 'The old site or the new one stands whole; the record can be read; the next build goes through.',
    attempt: () => everyOperation(blow, before),
  };
}

function everyOperation(blow: Blow, before: 'link' | 'folder'): Seen {
  for (let at = 1; at < MOST; at += 1) {
    const home = layHome(before);
    try {
      const hit = run(home, 'new', `main:${at}:${blow}`, path.join(home, 'log'));
      if (before === 'folder' && !existsSync(path.join(home, 'dist'))) sweep(home);
      const why = faultOf(home);
      if (why !== null) return lost(`${why} after operation ${at}`);
      if (blow === 'KILL') run(home, 'next', '');
      if (blow === 'KILL' && wordOf(home) !== 'next')
        return lost(`the next build does not go through, operation ${at}`);
      if (blow === 'KILL' && readdirSync(path.join(home, '.builds')).length !== 1)
        return lost(`the wreck of operation ${at} is left`);
      if (hit <= at - 1) return held('at every operation', `${at - 1} operations`);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  return lost(`it does more than ${MOST} operations`);
}

/** A folder with an old site in it. */
function layHome(before: 'link' | 'folder'): string {
  const home = mkdtempSync(path.join(os.tmpdir(), 'swap-'));
  const site = before === 'link' ? path.join(home, '.builds/0-first') : path.join(home, 'dist');
  mkdirSync(site, { recursive: true });
  mkdirSync(path.join(home, 'content'), { recursive: true });
  for (const file of FILES) writeFileSync(path.join(site, file), 'old');
  if (before === 'link') symlinkSync('.builds/0-first', path.join(home, 'dist'));
  return home;
}

/** Gives how many operations it did; more than any where it did not come to its end. */
function run(home: string, word: string, at: string, log = ''): number {
  const env = { ...process.env, NODE_OPTIONS: at ? TORTURE : '', FAULT_AT: at, FAULT_LOG: log };
  spawnSync(process.execPath, [ONCE, home, word], { env, stdio: 'ignore' });
  return log && existsSync(log) ? Number(readFileSync(log, 'utf8')) : MOST;
}

/** What every build does at its end, the failed ones too. */
function sweep(home: string): void {
  const swap = path.resolve(import.meta.dirname, '../../src/cli/swap.ts');
  const code = `(await import(${JSON.stringify(swap)})).sweepBuilds(...process.argv.slice(1))`;
  const words = ['--input-type=module', '-e', code, `${home}/dist`, `${home}/.builds`];
  spawnSync(process.execPath, words, { stdio: 'ignore' });
}

function faultOf(home: string): string | null {
  if (!['old', 'new'].includes(wordOf(home))) return `the site is ${wordOf(home)}`;
  const record = path.join(home, 'content/published.json');
  try {
    if (existsSync(record)) JSON.parse(readFileSync(record, 'utf8'));
    return null;
  } catch {
    return 'the record cannot be read';
  }
}

/** What all files of the site say. */
function wordOf(home: string): string {
  const dist = path.join(home, 'dist');
  if (!existsSync(dist)) return 'gone';
  const words = new Set(
    FILES.map((file) => {
      const at = path.join(dist, file);
      return existsSync(at) ? readFileSync(at, 'utf8') : 'not whole';
    }),
  );
  return words.size === 1 ? ([...words][0] ?? '') : 'a mix';
}
