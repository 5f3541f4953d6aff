import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Case } from './case.ts';
import { swapCase } from './swap.ts';
import { buildOn, judgeEnd, type Workshop } from './workshop.ts';

const TORTURE = `--import=${path.join(import.meta.dirname, 'torture.mjs')}`;
const CODES = ['ENOSPC', 'EIO', 'EACCES'] as const;
/** The process that checks and swaps, and the one that builds. */
const PROCESSES = ['main', 'child'] as const;
const PLACES = 250;
/** How many operations each process does, by workshop. */
const counted = new WeakMap<Workshop, Map<string, number>>();

/** R3: an operation on a file fails, any one of them. */
export const TORTURES: readonly Case[] = [
  ...CODES.map((code) => swapCase(`R3/swap-${code}`, code)),
  ...CODES.map((code) => swapCase(`R3/first-swap-${code}`, code, 'folder')),
  ...PROCESSES.flatMap((which) =>
    Array.from({ length: PLACES }, (_, i) => failedAt(which, i, CODES[i % CODES.length] ?? 'EIO')),
  ),
];

function failedAt(which: (typeof PROCESSES)[number], i: number, code: string): Case {
  const who = which === 'main' ? 'that checks and swaps' : 'that builds';
  return {
    id: `R3/${which}-${String(i + 1).padStart(3, '0')}`,
    done: `${code} from one operation on a file of the process ${who}, ${i + 1} two-hundred-and-fiftieths of the way through all of them.`,
    must: 'The same site, or an error that says why and the last good site as it was.',
    long: true,
    attempt: async (shop) => {
      const count = await countOf(shop, which);
      const bench = await shop.bench();
      const at = 1 + Math.floor((i * count) / PLACES);
      const ended = await buildOn(bench, {
        env: { NODE_OPTIONS: TORTURE, FAULT_AT: `${which}:${at}:${code}` },
      });
      const seen = await judgeEnd(shop, bench, ended);
      rmSync(bench.folder, { recursive: true, force: true });
      const more = `operation ${at} of ${count}: ${seen.seen}${seen.more ? `: ${seen.more}` : ''}`;
      // Which operation it is changes with every change of the code, and with it whether a build gets over it.
      return seen.held
        ? { held: true, seen: 'a right site, or an error that says why', more }
        : seen;
    },
  };
}

/** Counts the operations of a process of an undisturbed build, once. */
async function countOf(shop: Workshop, which: string): Promise<number> {
  const known = counted.get(shop) ?? new Map<string, number>();
  counted.set(shop, known);
  const before = known.get(which);
  if (before !== undefined) return before;
  const bench = await shop.bench();
  const log = path.join(bench.folder, 'count');
  await buildOn(bench, {
    env: { NODE_OPTIONS: TORTURE, FAULT_AT: `${which}:0:EIO`, FAULT_LOG: log },
  });
  if (!existsSync(log)) throw new Error(`Unexpected build of which no operation was counted.`);
  const count = Number(readFileSync(log, 'utf8'));
  known.set(which, count);
  return count;
}
