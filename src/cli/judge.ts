import { readFileSync } from 'node:fs';
import path from 'node:path';
import { judgedContent } from '../content/judged.ts';
import { contextOf } from '../factcheck/context.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import { shares } from '../factcheck/share.ts';
import type { Counts, Report } from './report/report.ts';

/** The report on some content, and the content itself where it could be read. */
export interface Judgement {
  readonly corpus: Corpus | null;
  readonly report: Report;
}

/** Reads and checks the content under a root. */
export function judge(root: string): Judgement {
  const { corpus, findings, judged } = judgedContent(root);
  if (!corpus || !judged) return { corpus, report: { findings, counts: null, shares: [] } };
  const context = contextOf(corpus);
  const counts: Counts = {
    pages: corpus.pages.length,
    statements: context.statements.length,
    notes: corpus.pages.reduce((sum, { notes }) => sum + notes.length, 0),
  };
  return { corpus, report: { findings, counts, shares: shares(context) } };
}

/** Gives lines of the files under a root, each file read once; null where there is no such line. */
export function lineReader(root: string): (file: string, number: number) => string | null {
  const files = new Map<string, readonly string[]>();
  return (file, number) => {
    const lines = files.get(file) ?? readLines(path.join(root, file));
    files.set(file, lines);
    return lines[number - 1] ?? null;
  };
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/u);
  } catch {
    return [];
  }
}
