import { rmSync } from 'node:fs';
import type { Case } from './case.ts';
import { swapCase } from './swap.ts';
import { buildOn, judgeEnd } from './workshop.ts';

const MOMENTS = 100;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

/** R1: the served site stays the last whole one, at whatever moment a build is ended. */
export const INTERRUPTIONS: readonly Case[] = [
  swapCase('R1/swap-killed', 'KILL'),
  swapCase('R1/first-swap-killed', 'KILL', 'folder'),
  ...SIGNALS.flatMap((signal) => Array.from({ length: MOMENTS }, (_, i) => endedAt(signal, i + 1))),
  {
    id: 'R1/next-build',
    done: 'A build after one that was killed halfway.',
    must: 'It ends well with the same site, byte for byte.',
    attempt: async (shop) => {
      const { ms } = await shop.good();
      const bench = await shop.bench();
      await buildOn(bench, { kill: { after: ms / 2, signal: 'SIGKILL' } });
      return judgeEnd(shop, bench, await buildOn(bench), 'same');
    },
  },
];

function endedAt(signal: (typeof SIGNALS)[number], moment: number): Case {
  return {
    id: `R1/${signal.slice(3).toLowerCase()}-${String(moment).padStart(3, '0')}`,
    done: `${signal} to a build ${moment} hundredths of its usual time after its beginning.`,
    must: 'The site is whole: the last good one, or the new one where it was done.',
    long: true,
    attempt: async (shop) => {
      const { ms } = await shop.good();
      const bench = await shop.bench();
      const after = Math.round((moment / MOMENTS) * ms);
      const ended = await buildOn(bench, { kill: { after, signal } });
      const seen = await judgeEnd(shop, bench, ended, 'whole');
      rmSync(bench.folder, { recursive: true, force: true });
      return seen;
    },
  };
}
