import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../content/content.ts';
import { asker } from './ask.ts';
import { checkContent } from './check-content.ts';
import type { Draft } from './draft/desk.ts';
import { KINDS } from './draft/entry.ts';
import { readSettings } from './settings.ts';

/** Makes one entry, writes it, and checks the content; gives how the command ends. Never replaces what somebody wrote. */
export async function writeNew(
  positionals: readonly string[],
  given: Readonly<Record<string, string | boolean | undefined>>,
): Promise<number> {
  const [kind = ''] = positionals;
  const make = Object.hasOwn(KINDS, kind) && positionals.length === 1 ? KINDS[kind] : undefined;
  if (!make) {
    const list = Object.keys(KINDS).join('`, `');
    throw new Error(`Unexpected \`${positionals.join(' ')}\`, expected one of \`${list}\`.`);
  }
  const { root } = readSettings(process.env);
  const answers = Object.entries(given).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  const terminal = process.stdin.isTTY ? { input: process.stdin, output: process.stdout } : null;
  const draft = await make({
    root,
    corpus: readContent(root).corpus,
    ask: asker(Object.fromEntries(answers), terminal),
    show: (text) => process.stdout.write(text),
  });
  save(root, draft);
  process.stdout.write(`Wrote \`${draft.file}\`. What the check says of it:\n\n`);
  return checkContent({ format: 'text', watch: false, fix: false });
}

/** Writes a new file where there is none, or replaces as a whole one that has not changed since it was read. */
export function save(root: string, { file, text, replaces }: Draft): void {
  const at = path.join(root, file);
  if (replaces === null) {
    if (existsSync(at)) throw new Error(`Unexpected file \`${file}\`, expected none of that name.`);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text, { flag: 'wx' });
    return;
  }
  if (readFileSync(at, 'utf8') !== replaces) {
    throw new Error(
      `Unexpected change of \`${file}\` meanwhile, expected it as it was: run the command again.`,
    );
  }
  const aside = path.join(path.dirname(at), `.${path.basename(at)}.new`);
  writeFileSync(aside, text, { flush: true });
  renameSync(aside, at);
}
