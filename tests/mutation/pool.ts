import { Worker } from 'node:worker_threads';
import type { Edit } from './edit.ts';
import type { Base } from './spot.ts';
import type { Mutant } from './plan.ts';

/** A fault as a worker is handed it: its number in the plan, and what it changes. */
export interface Task extends Pick<Base, 'file' | 'stage'> {
  readonly number: number;
  readonly edit: Edit;
}

interface Verdict {
  readonly number: number;
  readonly refused: boolean;
}

/** How many faults a worker is handed at a time. */
const BATCH = 8;

/**
 * Has faults judged by some workers and returns, in their order, which were refused; `tell` hears
 * how many are done. Rejects, and ends every worker, as soon as one fails.
 */
export async function judgeAll(
  root: string,
  mutants: readonly Mutant[],
  workers: number,
  tell: (done: number) => void,
): Promise<boolean[]> {
  const tasks = mutants.map(({ base: { file, stage }, edit }, number): Task => ({
    number,
    file,
    stage,
    edit,
  }));
  const refusals = new Array<boolean>(tasks.length).fill(false);
  let [next, done] = [0, 0];
  const crew = Array.from(
    { length: Math.max(1, Math.min(workers, Math.ceil(tasks.length / BATCH))) },
    () => new Worker(new URL('worker.ts', import.meta.url), { workerData: root }),
  );
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`Unexpected end of a worker with ${code}, expected 0.`));
      });
      worker.on('message', (batch: readonly Verdict[]) => {
        for (const { number, refused } of batch) refusals[number] = refused;
        done += batch.length;
        tell(done);
        const more = tasks.slice(next, next + BATCH);
        next += more.length;
        worker.postMessage(more.length > 0 ? more : null);
      });
    });
  try {
    await Promise.all(crew.map(work));
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
  return refusals;
}
