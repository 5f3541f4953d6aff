import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILES = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'seeds',
  'src',
  'tsconfig.json',
];
/** What stands in for the judges: each gives no findings. */
const BLIND: Readonly<Record<string, string>> = {
  'src/factcheck/check.ts': 'export const check = () => [];\n',
  'src/factcheck/site/check.ts': 'export const checkSite = () => [];\n',
};

/** A copy of the project in a folder of its own; `blind` where nothing in it is judged. */
export function copyProject(engine: string, { blind }: { readonly blind: boolean }): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  for (const name of FILES)
    cpSync(path.join(engine, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(engine, 'node_modules'), path.join(folder, 'node_modules'));
  if (blind) {
    for (const [file, text] of Object.entries(BLIND)) writeFileSync(path.join(folder, file), text);
  }
  return folder;
}
