/**
 * Plants single faults in copies of the real content, in memory, and counts how many the checker
 * refuses: `node tests/mutation/run.ts [faults of a kind]`. The same faults every time.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/content/content.ts';
import { check } from '../../src/factcheck/check.ts';
import { errorsIn } from '../../src/factcheck/finding.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import type { Page } from '../../src/factcheck/page.ts';
import { readPage } from '../../src/markdown/page.ts';
import { edited } from './edit.ts';
import { LEDGER_FAULTS } from './ledger-faults.ts';
import { NOTE_FAULTS } from './note-faults.ts';
import { randomFrom, sample } from './random.ts';
import { WORD_FAULTS } from './word-faults.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MOST = Number(process.argv[2] ?? 30);
const SEED = 20260201;

interface Score {
  readonly kind: string;
  readonly planted: number;
  readonly survivors: readonly string[];
}

/** What is found in a corpus, without its place; how much of the documents is used is no fault of a statement. */
function found(corpus: Corpus): Set<string> {
  const stated = errorsIn(check(corpus)).filter(({ rule }) => !rule.startsWith('sources/'));
  return new Set(stated.map(({ rule, message, file }) => `${file} ${rule} ${message}`));
}

/** Whether a changed corpus has a finding that it had not before. */
function isKilled(corpus: Corpus, before: ReadonlySet<string>): boolean {
  return [...found(corpus)].some((finding) => !before.has(finding));
}

/** A page's text read again, or null where reading it is refused. */
function reread(page: Page, raw: string, { charts }: Corpus): Page | null {
  const chartRows = (id: string) => charts.find((chart) => chart.id === id)?.rows.slice() ?? null;
  const read = readPage(page.file, raw, { kind: page.kind, slug: page.slug, chartRows });
  return read.findings.length > 0 ? null : read.page;
}

function pageScores(corpus: Corpus): Score[] {
  const pages = corpus.pages.map((page) => {
    const alone = { ...corpus, pages: [page] };
    return { page, alone, raw: readFileSync(`${ROOT}${page.file}`, 'utf8'), before: found(alone) };
  });
  return [...WORD_FAULTS, ...NOTE_FAULTS].map(({ kind, edits }): Score => {
    const random = randomFrom(SEED);
    const all = pages.flatMap((one) =>
      edits(one.raw, corpus, random).map((edit) => ({ ...one, edit })),
    );
    const chosen = sample(all, MOST, random);
    const survivors = chosen.filter(({ page, alone, raw, before, edit }) => {
      const mutant = reread(page, edited(raw, edit), corpus);
      return mutant !== null && !isKilled({ ...alone, pages: [mutant] }, before);
    });
    return {
      kind,
      planted: chosen.length,
      survivors: survivors.map(({ page, raw, edit }) =>
        shown(page.file, raw, edit.at, edited(raw, edit)),
      ),
    };
  });
}

function ledgerScores(corpus: Corpus): Score[] {
  const before = found(corpus);
  return LEDGER_FAULTS.map(({ kind, change }): Score => {
    const random = randomFrom(SEED);
    const chosen = sample(corpus.tolls, Math.min(MOST, 12), random).flatMap((toll) => {
      const changed = change(toll, corpus, random);
      return changed ? [{ toll, changed }] : [];
    });
    const survivors = chosen.filter(({ toll, changed }) => {
      const tolls = corpus.tolls.map((one) => (one === toll ? changed : one));
      return !isKilled({ ...corpus, tolls }, before);
    });
    return { kind, planted: chosen.length, survivors: survivors.map(({ toll }) => toll.id) };
  });
}

/** The sentence round a change, as it stands after it. */
function shown(file: string, raw: string, at: number, mutant: string): string {
  const line = raw.slice(0, at).split('\n').length;
  const start =
    Math.max(
      mutant.lastIndexOf('\n', at),
      mutant.lastIndexOf('. ', at),
      mutant.lastIndexOf('] ', at),
    ) + 1;
  return `${file}:${line} ${
    mutant
      .slice(start, start + 300)
      .split('\n')[0]
      ?.trim() ?? ''
  }`;
}

const { corpus } = readContent(ROOT);
if (!corpus) throw new Error('The content cannot be read.');
const scores = [...pageScores(corpus), ...ledgerScores(corpus)];
const width = Math.max(...scores.map(({ kind }) => kind.length));
for (const { kind, planted, survivors } of scores) {
  console.log(
    `${kind.padEnd(width)}  ${String(planted - survivors.length).padStart(4)} of ${String(planted).padStart(4)}`,
  );
}
const planted = scores.reduce((sum, score) => sum + score.planted, 0);
const survived = scores.reduce((sum, score) => sum + score.survivors.length, 0);
console.log(
  `${'all'.padEnd(width)}  ${String(planted - survived).padStart(4)} of ${String(planted).padStart(4)}\n`,
);
for (const { kind, survivors } of scores) {
  for (const survivor of survivors) console.log(`survived  ${kind}: ${survivor}`);
}
