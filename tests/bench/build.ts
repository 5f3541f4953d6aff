/**
 * `npm run bench:build`: what the checker adds to a build. The same build in two copies of the project,
 * one of which judges nothing, in turn; the processor's time of all processes, medians.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../src/cli/settings.ts';
import { copyProject } from './copy.ts';
import { costOf } from './cost.ts';
import { median, round } from './median.ts';

const { engine } = readSettings(process.env);
const folders = {
  checked: copyProject(engine, { blind: false }),
  blind: copyProject(engine, { blind: true }),
};
try {
  const build = (folder: string): number =>
    costOf(['src/cli/build.ts'], folder, {
      EXPLAINER_ROOT: '',
      EXPLAINER_DIST: path.join(folder, 'dist'),
    }).cpu;
  const pair = () => ({ checked: build(folders.checked), blind: build(folders.blind) });
  // The first of each compiles what the others find compiled.
  pair();
  const rounds = Array.from({ length: 5 }, pair);
  process.stdout.write('A build against the same build without judging:\n');
  console.table([
    {
      'judged, ms': round(median(rounds.map(({ checked }) => checked))),
      'not judged, ms': round(median(rounds.map(({ blind }) => blind))),
      ratio: round(median(rounds.map(({ checked, blind }) => checked / blind)), 2),
      'goal at most': 1.15,
    },
  ]);
} finally {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
}
