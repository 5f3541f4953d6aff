/**
 * Runs Astro's build and nothing else. It has a process of its own because a page may end the process
 * it runs in; only the message at the end says that it did not.
 */
import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import { build } from 'astro';
import { takeJudged, type Handed } from '../content/library.ts';
import { readSettings } from './settings.ts';

const [root = '', outDir = '', cacheDir = '', judged = ''] = process.argv.slice(2);
const settings = readSettings(process.env);
const { address, base } = settings;

// An orphan has nobody left to build for.
process.on('disconnect', () => process.exit(1));

if (judged !== '') takeJudged(settings.root, deserialize(await readFile(judged)) as Handed);
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
