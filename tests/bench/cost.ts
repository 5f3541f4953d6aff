import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { timed } from './median.ts';

/** What a command took as a whole, with every Node process that it started. */
export interface Cost {
  /** User and system time, in milliseconds. */
  readonly cpu: number;
  /** By the clock, in milliseconds. */
  readonly wall: number;
  /** The most that one of the processes held, in megabytes. */
  readonly memory: number;
  readonly output: string;
}

const USAGE = new URL('usage.mjs', import.meta.url).href;

/** Runs Node with some arguments to its end. Throws what it printed where it does not end with 0. */
export function costOf(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Cost {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const file = path.join(folder, 'usage');
  try {
    const { ms: wall, value: run } = timed(() =>
      spawnSync(process.execPath, args, {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, ...env, BENCH_USAGE: file, NODE_OPTIONS: `--import=${USAGE}` },
      }),
    );
    if (run.status !== 0) throw new Error(`${args.join(' ')} failed:\n${run.stdout}${run.stderr}`);
    const rows = readFileSync(file, 'utf8').trim().split('\n');
    const all = rows.map((row) => JSON.parse(row) as { cpu: number; memory: number });
    return {
      cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
      memory: Math.max(...all.map(({ memory }) => memory)),
      wall,
      output: run.stdout,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
