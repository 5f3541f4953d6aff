/**
 * `npm run bench:check`: what the check costs, by the processor's time. Ratios within one run, medians;
 * `--large` goes on to ten thousand sources.
 */
import path from 'node:path';
import { judge } from '../../src/cli/judge.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { readContent } from '../../src/content/content.ts';
import { RULES } from '../../src/factcheck/check.ts';
import { contextOf } from '../../src/factcheck/context.ts';
import { costOf } from './cost.ts';
import { median, round, timed } from './median.ts';
import { parseFiles } from './parse-files.ts';
import type { Measured } from './records.ts';

const { engine, root } = readSettings(process.env);
const RECORDS = path.join(import.meta.dirname, 'records.ts');
real();
shares();
synthetic(process.argv.includes('--large') ? [1000, 10_000] : [100, 300, 1000]);

/** Whole processes in turn, then both warm in this one. */
function real(): void {
  const pair = () => ({
    parse: costOf([path.join(import.meta.dirname, 'parse.ts')], engine).cpu,
    check: costOf(['src/cli/check.ts'], engine).cpu,
  });
  // The first of each compiles what the others find compiled.
  pair();
  const rounds = Array.from({ length: 9 }, pair);
  for (let i = 0; i < 5; i += 1) {
    parseFiles(root);
    judge(root);
  }
  const warm = Array.from({ length: 15 }, () => ({
    parse: timed(() => parseFiles(root)).cpu,
    check: timed(() => judge(root)).cpu,
  }));
  process.stdout.write('The whole check of the content against parsing the same files:\n');
  console.table([row('whole process', rounds), row('warm, in one process', warm)]);
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

/** Where the time of a check goes: each rule the first time in a process, and when all is warm. */
function shares(): void {
  const cold = JSON.parse(costOf([RECORDS, '--rules'], engine).output) as Record<string, number>;
  const { corpus } = judge(root);
  if (!corpus) return;
  const middle = (task: () => unknown): number =>
    median(Array.from({ length: 9 }, () => timed(task).cpu));
  const context = contextOf(corpus);
  const rows = [
    { part: 'reading the files', warm: middle(() => readContent(root)) },
    { part: 'context', warm: middle(() => contextOf({ ...corpus })) },
    ...RULES.map((rule) => ({ part: rule.name, warm: middle(() => rule(context)) })),
  ].map(({ part, warm }) => ({
    part,
    'first time, ms': round(cold[part] ?? Number.NaN, 1),
    'warm, ms': round(warm, 1),
  }));
  process.stdout.write('\nWhere the time goes:\n');
  console.table(rows.toSorted((a, b) => b['first time, ms'] - a['first time, ms']));
}

/** Made-up sources, each size in a process of its own, so that memory is its own too. */
function synthetic(sizes: readonly number[]): void {
  const measured = sizes.map((size) => {
    const { output, memory } = costOf([RECORDS, String(size)], engine);
    return { ...(JSON.parse(output) as Measured), memory };
  });
  process.stdout.write('\nMade-up sources of 1,000 words, 10 notes each, 1 % faulty:\n');
  console.table(
    measured.map((each) => ({
      ...{ sources: each.size, notes: each.notes, faults: each.faults, 'faults found': each.hits },
      'other findings': each.others,
      'read and hash, ms': round(each.read),
      'passages / read (goal 2)': round(each.passages / each.read, 1),
      'check, ms': round(each.check),
      'check / read (goal 8)': round(each.check / each.read, 1),
      'ms a source': round(each.check / each.size, 2),
      'peak memory, MB (goal 2048)': round(each.memory),
    })),
  );
  const [first, last] = [measured.at(-2), measured.at(-1)];
  if (!first || !last) return;
  process.stdout.write(`\nGrowth from ${first.size} to ${last.size} sources; 1 is linear:\n`);
  const growth = (a = Number.NaN, b = Number.NaN): number =>
    round(Math.log(b / a) / Math.log(last.size / first.size), 2);
  const rows = Object.entries(last.byRule).map(([rule, ms]) => ({
    rule,
    ms: round(ms),
    growth: growth(first.byRule[rule], ms),
  }));
  console.table([
    { rule: 'all together', ms: round(last.check), growth: growth(first.check, last.check) },
    ...rows.toSorted((a, b) => b.ms - a.ms),
  ]);
}
