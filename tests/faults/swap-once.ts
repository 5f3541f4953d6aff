/** Does with files what a build does from first to last, with three small files in place of a site: what `torture.mjs` is preloaded into. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writePublished } from '../../src/cli/published.ts';
import { openBuild, swapIn, sweepBuilds } from '../../src/cli/swap.ts';

const [home = '', word = ''] = process.argv.slice(2);
const [dist, builds] = [path.join(home, 'dist'), path.join(home, '.builds')];
const folder = await openBuild(builds);
try {
  for (const name of ['index.html', 'other.html', 'third.html'])
    await writeFile(path.join(folder, name), word);
  await writePublished(home, { '/': [word] }, null);
  await swapIn(dist, folder);
} finally {
  await sweepBuilds(dist, builds);
}
