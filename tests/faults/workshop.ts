import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { realpathSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { held, lost, type Seen } from './case.ts';

export const ENGINE = path.resolve(import.meta.dirname, '../..');
/** A small whole explainer: each fault is a fault of the engine, whatever it is about. */
const CONTENT = path.join(ENGINE, 'tests/fixtures/valid');
/** No build of it may take longer. */
const LIMIT_MS = 300_000;

/** A folder with content and a good site, in which builds are made to fail. */
export interface Bench {
  readonly folder: string;
  readonly root: string;
  readonly dist: string;
}

/** How a build is run; what is not said is as usual. */
export interface Run {
  readonly env?: NodeJS.ProcessEnv;
  /** Words before `node …`, such as `taskset -c 0`. */
  readonly under?: readonly string[];
  readonly kill?: { readonly after: number; readonly signal: NodeJS.Signals };
  /** Done while it runs, so many milliseconds after it began. */
  readonly during?: { readonly after: number; readonly act: () => void };
  /** Closes the output at the first byte. */
  readonly deaf?: boolean;
  /** Another command of `src/cli/` than `build.ts`. */
  readonly door?: string;
  readonly args?: readonly string[];
}

/** How it ended. */
export interface Ended {
  readonly code: number | null;
  readonly words: string;
  readonly ms: number;
}

/** A good bench, made once, and what its site is. */
export interface Good extends Bench {
  readonly state: string;
  /** How long an undisturbed build takes here. */
  readonly ms: number;
}

/** Where cases are tried. */
export interface Workshop {
  readonly good: () => Promise<Good>;
  /** A copy of the good bench in a folder of its own. */
  readonly bench: (name?: string, parent?: string) => Promise<Bench>;
  /** The digests of all sites that builds have ended with. */
  readonly sites: Set<string>;
  readonly close: () => void;
}

/** Opens a workshop; its good site is built when one is first asked for. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'faults-'));
  const sites = new Set<string>();
  let made: Promise<Good> | null = null;
  let count = 0;
  const good = (): Promise<Good> => (made ??= firstBench(path.join(folder, 'good'), sites));
  return {
    ...{ good, sites },
    bench: async (name = 'bench', parent) => {
      const from = await good();
      count += 1;
      return copyBench(from, path.join(parent ?? path.join(folder, String(count)), name));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function firstBench(folder: string, sites: Set<string>): Promise<Good> {
  const bench = benchAt(folder);
  mkdirSync(folder, { recursive: true });
  for (const part of ['content', 'seeds'])
    cpSync(path.join(CONTENT, part), path.join(bench.root, part), { recursive: true });
  const first = await buildOn(bench);
  if (first.code !== 0) throw new Error(`Unexpected end of an undisturbed build:\n${first.words}`);
  // What a first build records is there for every later one, and makes no difference to the site.
  const { code, ms, words } = await buildOn(bench);
  if (code !== 0) throw new Error(`Unexpected end of a second undisturbed build:\n${words}`);
  const state = stateOf(bench.dist);
  sites.add(state);
  return { ...bench, state, ms };
}

function benchAt(folder: string): Bench {
  return { folder, root: path.join(folder, 'root'), dist: path.join(folder, 'dist') };
}

function copyBench(from: Bench, folder: string): Bench {
  const bench = benchAt(folder);
  mkdirSync(path.join(folder, '.builds'), { recursive: true });
  cpSync(from.root, bench.root, { recursive: true });
  cpSync(realpathSync(from.dist), path.join(folder, '.builds/0-first'), { recursive: true });
  symlinkSync('.builds/0-first', bench.dist);
  return bench;
}

/** Runs a build on a bench, or another command, and waits until it is over. */
export function buildOn(bench: Bench, run: Run = {}): Promise<Ended> {
  const door = path.join(ENGINE, 'src/cli', run.door ?? 'build.ts');
  const words = [...(run.under ?? []), process.execPath, door, ...(run.args ?? [])];
  const env = { ...process.env, EXPLAINER_ROOT: bench.root, EXPLAINER_DIST: bench.dist };
  return runWords(words, { ...run, env: { ...env, ...run.env } });
}

/** Runs a command in the project's folder, and waits until it is over. */
export function runWords(
  [command = '', ...args]: readonly string[],
  { env, kill, during, deaf }: Run = {},
): Promise<Ended> {
  const begun = performance.now();
  return new Promise((resolve) => {
    let words = '';
    const child = spawn(command, args, { env, cwd: ENGINE, stdio: ['ignore', 'pipe', 'pipe'] });
    const timers = [
      setTimeout(() => child.kill('SIGKILL'), LIMIT_MS),
      ...(kill ? [setTimeout(() => child.kill(kill.signal), kill.after)] : []),
      ...(during ? [setTimeout(during.act, during.after)] : []),
    ];
    child.stderr.on('data', (data: Buffer) => (words += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      words += data.toString();
      if (deaf) child.stdout.destroy();
    });
    child.on('error', (error) => (words += error.message));
    child.on('close', (code) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ code, words, ms: performance.now() - begun });
    });
  });
}

/** A digest of a site, its names and bytes; `none` where there is none. */
export function stateOf(dist: string): string {
  if (!existsSync(dist)) return 'none';
  const hash = createHash('sha256');
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));
  for (const name of names.sort())
    hash.update(`${name}\n`).update(readFileSync(path.join(dist, name)));
  return hash.digest('hex');
}

/** Whether a fault was survived: the right site came out, or an end in error that says why left the good site as it was. */
export async function judgeEnd(
  shop: Workshop,
  bench: Bench,
  ended: Ended,
  must: 'same' | 'either' | 'whole' = 'either',
): Promise<Seen> {
  const { state: good } = await shop.good();
  const state = stateOf(bench.dist);
  if (ended.code === 0) shop.sites.add(state);
  const exit = `exit ${ended.code ?? 'by signal'}`;
  if (state !== good)
    return lost(`the site is ${state === 'none' ? 'gone' : 'another'}, ${exit}`, ended.words);
  if (must === 'whole') return held('the site is whole');
  if (ended.code === 0) return held('the same site, byte for byte');
  if (must === 'same') return lost(`no build, ${exit}`, ended.words);
  if (!/[\p{L}]{3,}/u.test(ended.words)) return lost(`${exit} without a word`);
  return held(`${exit}, the last good site stands`, reasonIn(ended.words));
}

/** The sentence by which a build says why it ended. */
function reasonIn(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /Unexpected|E[A-Z]{4,}|rror/u.test(line)) ?? lines.at(-1) ?? '')
    .trim()
    .slice(0, 160);
}

/** Why a case that needs a command cannot be tried; null where the command runs here. */
export function lackOf(command: string, ...args: string[]): string | null {
  const ran = spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  return ran ? null : `\`${[command, ...args].join(' ')}\` does not run here`;
}
