/** Judges the faults that it is handed, in a copy of the content of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../../src/content/content.ts';
import { openJudge } from './judge.ts';
import { basesOf } from './plan.ts';
import type { Task } from './pool.ts';

const port = parentPort;
if (!port)
  throw new Error('Unexpected start of a worker by hand, expected `npm run test:mutation`.');
const root = String(workerData);
const copy = mkdtempSync(path.join(tmpdir(), 'explainer-mutation-'));
for (const folder of ['content', 'seeds']) {
  cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
}
const { corpus } = readContent(copy);
if (!corpus)
  throw new Error('Unexpected content that cannot be read, expected what was planned for.');
const bases = basesOf(copy, corpus);
const judge = openJudge(copy, corpus);
port.on('message', (tasks: readonly Task[] | null) => {
  if (tasks === null) {
    rmSync(copy, { recursive: true, force: true });
    port.close();
    return;
  }
  port.postMessage(
    tasks.map(({ number, file, stage, edit }) => {
      const base = bases.find((one) => one.file === file && one.stage === stage);
      if (!base)
        throw new RangeError(`Unexpected fault in \`${file}\`, expected one of the content.`);
      return { number, refused: judge(base, edit) };
    }),
  );
});
port.postMessage([]);
