import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Finding } from '../../src/factcheck/finding.ts';

/** How the reading and judging of some content ended. */
export interface Judging {
  /** Null where it took longer than it may. */
  readonly findings: readonly Finding[] | null;
  /** How many things of each kind were read, by which one sees whether anything vanished. */
  readonly things: Readonly<Record<string, number>>;
  /** What was thrown; null where nothing was. */
  readonly thrown: string | null;
  /** Of processor's time. */
  readonly ms: number;
}

interface Told {
  readonly findings: readonly Finding[];
  readonly things: Readonly<Record<string, number>>;
  readonly thrown: string | null;
  readonly ms: number;
}

/** Reads and judges content in a process that can be ended. */
export interface Judge {
  readonly judge: (root: string, limit: number) => Promise<Judging>;
  readonly close: () => void;
}

/** Opens a judge; one process serves until it hangs, and is then ended and replaced. */
export function openJudge(): Judge {
  let child: ChildProcess | null = null;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };
  return {
    judge: async (root, limit) => {
      if (child === null) {
        child = fork(CHILD);
        // The first answer waits until the engine is loaded.
        await ask(child, VALID, PATIENCE * limit);
      }
      const told = await ask(child, root, PATIENCE * limit);
      if (told?.thrown === null && told.ms <= limit) return told;
      end();
      return { findings: null, things: {}, thrown: told?.thrown ?? null, ms: told?.ms ?? Infinity };
    },
    close: end,
  };
}

const CHILD = path.join(import.meta.dirname, 'judging-child.ts');
const VALID = path.resolve(import.meta.dirname, '../fixtures/valid');
/** A limit is of processor's time; by the clock it may take so many times longer where the machine has other work. */
const PATIENCE = 6;

/** Null where no answer comes in time. */
function ask(child: ChildProcess, root: string, limit: number): Promise<Told | null> {
  return new Promise((resolve) => {
    const answer = (told: Told | null): void => {
      clearTimeout(timer);
      child.off('message', heard);
      child.off('exit', ended);
      resolve(told);
    };
    const heard = (told: unknown): void => answer(told as Told);
    const ended = (): void =>
      answer({ findings: [], things: {}, thrown: 'the process ended', ms: 0 });
    const timer = setTimeout(() => answer(null), limit);
    child.on('message', heard);
    child.on('exit', ended);
    child.send(root);
  });
}
