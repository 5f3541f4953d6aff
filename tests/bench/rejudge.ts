/** Judges the content once, changes a chapter, judges it again as `npm run dev` does, and prints how long that took, in ms. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLibrary } from '../../src/content/library.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { timed } from './median.ts';

const { root } = readSettings(process.env);
const [name = ''] = globSync('content/chapters/*.mdx', { cwd: root }).sort();
const file = path.join(root, name);
const library = openLibrary(root);
const judged = (): number => library.view(file).findings.length;
if (judged() !== 0) throw new Error(`Unexpected findings in ${file}, expected none`);
const before = readFileSync(file, 'utf8');
writeFileSync(file, before.replace(/(?<=\n\n\p{Lu}[^\n]*)\.(?=\[\^)/u, ' in 1871.'));
library.forget();
const { ms, value } = timed(judged);
writeFileSync(file, before);
if (value === 0)
  throw new Error('Unexpected lack of a finding, expected one of the planted figure');
process.stdout.write(String(ms));
