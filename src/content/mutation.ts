import { globSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { digestOfFiles } from './digest.ts';
import { count, line, list, mapping } from './field.ts';
import { statsOf } from './file.ts';
import type { Report } from './report.ts';
import { readYaml } from './rows.ts';
import { conform } from './schema.ts';

/** How the check fared when faults were last planted in the content; written by `npm run test:mutation`. */
export const MUTATION_FILE = 'content/mutation.json';

const digest = z.string('a SHA-256').regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits in small letters');
const share = { tried: count, refused: count };
const score = mapping({
  content: digest,
  checker: digest,
  kinds: list(mapping({ family: line, kind: line, ...share })),
  places: list(mapping({ place: line, ...share })),
  missed: list(mapping({ why: line, count })).optional(),
});

/** Faults refused of those planted, by kind and by kind of place, and what they were planted in. */
export type MutationScore = z.output<typeof score>;

/** The score that was last kept; null where none was, or where it cannot be read. */
export function readMutationScore(root: string, report: Report): MutationScore | null {
  if (statsOf(root, MUTATION_FILE) === 'missing') return null;
  // Every JSON text is YAML too.
  const file = readYaml(root, MUTATION_FILE, report);
  return file && conform(file, [], score, report);
}

/** A SHA-256 of all that is written and all that it rests on, without what is generated. */
export function digestOfContent(root: string): string {
  const files = globSync('{content,seeds}/**/*.{mdx,yaml,txt,md}', { cwd: root });
  return digestOfFiles(root, files);
}

/** A SHA-256 of the program that reads and judges, under the engine's folder. */
export function digestOfChecker(engine: string): string {
  const files = globSync('src/{factcheck,markdown,content}/**/*.ts', { cwd: engine });
  return digestOfFiles(
    engine,
    files.filter((file) => !file.split(path.sep).includes('view')),
  );
}
