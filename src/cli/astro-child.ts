/**
 * Runs Astro's build and nothing else. It has a process of its own because a page may end the process
 * it runs in; only the message at the end says that it did not.
 */
import { build } from 'astro';
import { readSettings } from './settings.ts';

const [root = '', outDir = '', cacheDir = ''] = process.argv.slice(2);
const { address, base } = readSettings(process.env);

// An orphan has nobody left to build for.
process.on('disconnect', () => process.exit(1));

await build({
  root,
  outDir,
  cacheDir,
  base,
  ...(address === null ? {} : { site: address }),
  force: true,
  logLevel: 'warn',
  vite: { cacheDir, logLevel: 'warn' },
});
process.send?.('done', () => process.exit(0));
