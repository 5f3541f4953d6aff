/**
 * `npm run bench:check`: what the check costs. Ratios within one run, medians; `--large` goes on to ten
 * thousand sources.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { judge } from '../../src/cli/judge.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { readContent } from '../../src/content/content.ts';
import { check } from '../../src/factcheck/check.ts';
import { contextOf, type Context } from '../../src/factcheck/context.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import { median, timed } from './median.ts';
import { parseFiles } from './parse.ts';
import { synthesise } from './synthetic.ts';

type Rule = (context: Context) => unknown[];

const { engine, root } = readSettings(process.env);
const [part] = process.argv.slice(2);
if (part === '--parse') parseFiles(root);
else if (part === '--check') judge(root);
else {
  real();
  await shares();
  await synthetic(process.argv.includes('--large') ? [100, 1000, 10_000] : [100, 300, 1000]);
}

function real(): void {
  const own = fileURLToPath(import.meta.url);
  const spawned = (what: string): number =>
    timed(() => spawnSync(process.execPath, [own, what], { cwd: engine, stdio: 'inherit' })).ms;
  const rounds = Array.from({ length: 9 }, () => ({
    parse: spawned('--parse'),
    check: spawned('--check'),
  }));
  for (let i = 0; i < 5; i += 1) {
    parseFiles(root);
    judge(root);
  }
  const warm = Array.from({ length: 15 }, () => ({
    parse: timed(() => parseFiles(root)).ms,
    check: timed(() => judge(root)).ms,
  }));
  process.stdout.write('The whole check of the content against parsing the same files:\n');
  console.table([row('whole process', rounds), row('warm, in one process', warm)]);
}

/** Where the time of a warm check of the content goes. */
async function shares(): Promise<void> {
  const all = await rules();
  const { corpus } = judge(root);
  if (!corpus) return;
  const context = contextOf(corpus);
  const middle = (task: () => unknown): number =>
    median(Array.from({ length: 9 }, () => timed(task).ms));
  const rows = [
    { part: 'reading the files', ms: middle(() => readContent(root)) },
    { part: 'context', ms: middle(() => contextOf(corpus)) },
    ...all.map(([name, rule]) => ({ part: name, ms: middle(() => rule(context)) })),
  ];
  process.stdout.write('\nWhere the time goes, warm:\n');
  console.table(
    rows.toSorted((a, b) => b.ms - a.ms).map((each) => ({ ...each, ms: round(each.ms, 1) })),
  );
}

function row(what: string, rounds: readonly { parse: number; check: number }[]) {
  return {
    what,
    'parse, ms': round(median(rounds.map(({ parse }) => parse))),
    'check, ms': round(median(rounds.map((each) => each.check))),
    'check / parse': round(median(rounds.map((each) => each.check / each.parse)), 2),
    'goal at most': 1.5,
  };
}

/** The rules as they stand in their folder, each by its name. */
async function rules(): Promise<[string, Rule][]> {
  const files = globSync('src/factcheck/rules/*.ts', { cwd: engine }).sort();
  const modules = files.map(async (file) => {
    const module = (await import(pathToFileURL(path.join(engine, file)).href)) as object;
    const found = Object.values(module).find(
      (value: unknown): value is Rule => value instanceof Function && value.length === 1,
    );
    return found ? [[path.parse(file).name, found] as [string, Rule]] : [];
  });
  return (await Promise.all(modules)).flat();
}

async function synthetic(sizes: readonly number[]): Promise<void> {
  const all = await rules();
  const measured = sizes.map((size) => {
    const { corpus, faults, notes } = synthesise(size);
    const read = readAndHash(corpus);
    const context = timed(() => contextOf(corpus));
    const byRule = all.map(([name, rule]) => [name, timed(() => rule(context.value)).ms] as const);
    const whole = timed(() => check(corpus));
    const hits = whole.value.filter(({ rule }) => rule.startsWith('figure/')).length;
    const passages = context.ms + (byRule.find(([name]) => name === 'passage')?.[1] ?? 0);
    const memory = round(process.memoryUsage().rss / 2 ** 20);
    const others = whole.value.length - hits;
    return {
      ...{ size, notes, faults, hits, others, read, passages, byRule, memory },
      whole: whole.ms,
    };
  });
  process.stdout.write('\nMade-up sources of 1,000 words, 10 notes each, 1 % faulty:\n');
  console.table(
    measured.map(({ size, notes, faults, hits, others, read, passages, whole, memory }) => ({
      ...{ sources: size, notes, faults, 'faults found': hits },
      'read and hash, ms': round(read),
      'passages / read': round(passages / read, 1),
      'check, ms': round(whole),
      'check / read': round(whole / read, 1),
      'ms a source': round(whole / size, 2),
      'other findings': others,
      'memory, MB': memory,
    })),
  );
  const [first, last] = [measured.at(-2), measured.at(-1)];
  if (!first || !last) return;
  process.stdout.write(
    `\nGrowth from ${first.size} to ${last.size} sources; 1 is linear, 2 quadratic:\n`,
  );
  const growth = (a: number, b: number): number =>
    round(Math.log(b / a) / Math.log(last.size / first.size), 2);
  const rows = last.byRule.map(([name, ms], i) => ({
    rule: name,
    ms: round(ms),
    growth: growth(first.byRule[i]?.[1] ?? Number.NaN, ms),
  }));
  console.table([
    { rule: 'all together', ms: round(last.whole), growth: growth(first.whole, last.whole) },
    ...rows.toSorted((a, b) => b.ms - a.ms),
  ]);
}

/** The time to read the sources from disk and hash them, in milliseconds. */
function readAndHash({ sources }: Corpus): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const files = sources.map(({ seed: { file, text } }) => {
    writeFileSync(path.join(folder, file), text);
    return path.join(folder, file);
  });
  const { ms } = timed(() =>
    files.map((file) => createHash('sha256').update(readFileSync(file, 'utf8')).digest('hex')),
  );
  rmSync(folder, { recursive: true });
  return ms;
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
