import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/factcheck/finding.ts';

/** The folder of the fixtures: `valid`, `election`, and one folder for each error. */
export const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** What `case.json` changes in the valid explainer, in this order, after the case's own files were laid over it. */
interface Change {
  readonly remove?: readonly string[];
  /** Pieces of a file and what stands there instead; a piece that is not there is an error of the case. */
  readonly replace?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** A text, and how often the file repeats it. */
  readonly repeat?: Readonly<Record<string, readonly [string, number]>>;
  readonly base64?: Readonly<Record<string, string>>;
  /** Where a link points to, from its own folder. */
  readonly symlink?: Readonly<Record<string, string>>;
  readonly fifo?: readonly string[];
  /** Empty folders. */
  readonly folder?: readonly string[];
}

/** Whole explainers of their own, with no fault to find: no cases. */
const WHOLE = ['valid', 'election'];

/** The names of all error cases, sorted. */
export function caseNames(): string[] {
  return readdirSync(FIXTURES)
    .filter((name) => !WHOLE.includes(name))
    .sort();
}

/** Lays a case over the valid explainer in a new temporary folder and returns that folder's path. */
export function layCase(name: string): string {
  const root = mkdtempSync(join(tmpdir(), 'explainer-'));
  cpSync(join(FIXTURES, 'valid'), root, { recursive: true });
  if (name === 'valid') return root;
  const folder = join(FIXTURES, name);
  cpSync(folder, root, { recursive: true });
  rmSync(join(root, 'expected.txt'), { force: true });
  const file = join(root, 'case.json');
  if (!existsSync(file)) return root;
  const change = JSON.parse(readFileSync(file, 'utf8')) as Change;
  rmSync(file);
  apply(change, root);
  return root;
}

/** Findings as golden files have them: one line each. */
export function inLines(findings: readonly Finding[]): string {
  return findings
    .map((f) => `${f.file}:${f.line}:${f.column} ${f.rule} ${f.message} → ${f.remedy}\n`)
    .join('');
}

function apply(change: Change, root: string): void {
  for (const path of change.remove ?? []) rmSync(join(root, path), { recursive: true });
  for (const [path, pieces] of Object.entries(change.replace ?? {})) {
    let text = readFileSync(join(root, path), 'utf8');
    for (const [piece, instead] of pieces) {
      if (!text.includes(piece)) throw new Error(`Unexpected piece ${piece}, expected one of ${path}`);
      text = text.replace(piece, () => instead);
    }
    writeFileSync(join(root, path), text);
  }
  for (const [path, [text, count]] of Object.entries(change.repeat ?? {})) {
    writeFileSync(placed(root, path), text.repeat(count));
  }
  for (const [path, data] of Object.entries(change.base64 ?? {})) {
    writeFileSync(placed(root, path), Buffer.from(data, 'base64'));
  }
  for (const [path, target] of Object.entries(change.symlink ?? {})) {
    symlinkSync(target, placed(root, path));
  }
  for (const path of change.fifo ?? []) execFileSync('mkfifo', [placed(root, path)]);
  for (const path of change.folder ?? []) mkdirSync(join(root, path), { recursive: true });
}

/** The path of a new file, its folder made and anything in its place removed. */
function placed(root: string, path: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  rmSync(full, { recursive: true, force: true });
  return full;
}

/** A file of each sort of the valid explainer. */
export const VALID_FILES = [
  'content/site.yaml',
  'content/speakers.yaml',
  'content/tolls.yaml',
  'content/charts.yaml',
  'content/sources/harbour-report.yaml',
  'content/chapters/storm.mdx',
  'content/overview.mdx',
  'content/not-known.mdx',
  'content/disagreements/how-many-sailors.mdx',
  'content/timeline.yaml',
  'content/corrections.yaml',
  'content/glossary.yaml',
  'content/teach/whose-count.mdx',
  'seeds/harbour_report.txt',
] as const;
