import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { judgedContent } from '../content/judged.ts';
import { mended } from '../content/mended.ts';
import { contextOf } from '../factcheck/context.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import { mends, type Mend } from '../factcheck/mend.ts';
import { labelCases } from '../markdown/label-case.ts';

/** A mend can bring another to light, such as a passage behind a label; more rounds than this are none. */
const ROUNDS = 5;

/** Mends under a root what has one right answer, and gives what was changed; each file is replaced as a whole. */
export function fixContent(root: string): Mend[] {
  const all: Mend[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = [...wanted(root)].flatMap(([file, those]) => fixFile(root, file, those));
    if (done.length === 0) break;
    all.push(...done);
  }
  return all;
}

/** A change as people read it: the place, then the line before and after. */
export function changeText({ file, line, column, rule, before, after }: Mend): string {
  return `${file}:${line}:${column}  ${rule}\n  - ${before}\n  + ${after}\n`;
}

function wanted(root: string): Map<string, Mend[]> {
  const { corpus, findings } = judgedContent(root);
  const labels = new Set(
    findings
      .filter(({ rule }) => rule === 'note/label' || rule === 'note/case')
      .map(({ file }) => file),
  );
  const cases = [...labels].flatMap((file) => {
    const raw = readFileSync(path.join(root, file), 'utf8');
    return labelCases(file, raw, elsewhere(corpus, file));
  });
  const all = [...(corpus ? mends(contextOf(corpus), findings) : []), ...cases];
  return Map.groupBy(all, ({ file }) => file);
}

/** The labels that other pages and the ledger have. */
function elsewhere(corpus: Corpus | null, file: string): Set<string> {
  const others = (corpus?.pages ?? []).filter((page) => page.file !== file);
  const labels = others.flatMap(({ notes }) => notes.map(({ label }) => label));
  return new Set([...labels, ...(corpus?.tolls ?? []).map(({ id }) => id)]);
}

function fixFile(root: string, file: string, those: readonly Mend[]): readonly Mend[] {
  const at = path.join(root, file);
  const text = readFileSync(at, 'utf8');
  const { text: after, done } = mended(text, those, !file.endsWith('.mdx'));
  if (done.length === 0) return [];
  const aside = path.join(path.dirname(at), `.${path.basename(at)}.new`);
  writeFileSync(aside, after, { mode: lstatSync(at).mode, flush: true });
  renameSync(aside, at);
  return done;
}
