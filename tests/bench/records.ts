/**
 * One measurement in a process of its own, printed as JSON: with a number, made-up sources of that
 * count; with `--rules`, what each rule costs on the content the first time.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSettings } from '../../src/cli/settings.ts';
import { readContent } from '../../src/content/content.ts';
import { check, RULES } from '../../src/factcheck/check.ts';
import { contextOf } from '../../src/factcheck/context.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import { locatePassage } from '../../src/factcheck/passage.ts';
import { timed } from './median.ts';
import { synthesise } from './synthetic.ts';

/** Milliseconds of the processor's time, but for counts. */
export interface Measured {
  readonly size: number;
  readonly notes: number;
  readonly faults: number;
  /** Faults found, and all other findings. */
  readonly hits: number;
  readonly others: number;
  /** Reading the sources from disk and hashing them. */
  readonly read: number;
  /** Finding every passage in its source. */
  readonly passages: number;
  /** Judging by all families, passages and context included. */
  readonly check: number;
  /** The same by rule, each run once after the whole. */
  readonly byRule: Readonly<Record<string, number>>;
}

const [what] = process.argv.slice(2);
const measured = what === '--rules' ? coldRules() : records(Number(what));
process.stdout.write(JSON.stringify(measured));

function records(size: number): Measured {
  const { corpus, faults, notes } = synthesise(size);
  const files = write(corpus);
  const read = timed(() => files.names.map(hashOf)).cpu;
  rmSync(files.folder, { recursive: true });
  const passages = timed(() => find(corpus)).cpu;
  const whole = timed(() => check(corpus));
  const hits = whole.value.filter(({ rule }) => rule.startsWith('figure/')).length;
  const others = whole.value.length - hits;
  const context = contextOf(corpus);
  const byRule: Record<string, number> = {};
  for (const rule of RULES) byRule[rule.name] = timed(() => rule(context)).cpu;
  return { size, notes, faults, hits, others, read, passages, check: whole.cpu, byRule };
}

function coldRules(): Record<string, number> {
  const { cpu, value } = timed(() => readContent(readSettings(process.env).root));
  if (!value.corpus) throw new Error('The content cannot be read.');
  const { corpus } = value;
  const made = timed(() => contextOf(corpus));
  const costs: Record<string, number> = { 'reading the files': cpu, context: made.cpu };
  for (const rule of RULES) costs[rule.name] = timed(() => rule(made.value)).cpu;
  return costs;
}

/** Finds each passage as the check does. */
function find({ pages, sources }: Corpus): number {
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const notes = pages.flatMap((page) => page.notes);
  return notes.filter((note) => {
    const seed = note.kind === 'passage' ? bySlug.get(note.source)?.seed : undefined;
    return seed && note.kind === 'passage' && locatePassage(seed, note.parts).kind === 'found';
  }).length;
}

function write({ sources }: Corpus): { readonly folder: string; readonly names: string[] } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const names = sources.map(({ seed: { file, text } }) => {
    writeFileSync(path.join(folder, file), text);
    return path.join(folder, file);
  });
  return { folder, names };
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file, 'utf8')).digest('hex');
}
