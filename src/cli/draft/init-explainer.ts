import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SEED_FOLDER } from '../../content/seed.ts';
import { errorsIn } from '../../factcheck/finding.ts';
import { judge } from '../judge.ts';
import { readDocument, type Document } from './document.ts';
import { draftExplainer, type Days, type Quote } from './explainer.ts';

/** How many sentences are tried for the first note. */
const TRIES = 40;

/** What was drafted. */
export interface Drafted {
  readonly files: readonly string[];
  readonly documents: readonly Document[];
}

/**
 * Drafts `content/` for the documents in a folder's `seeds/`; what it writes has passed the check. Null where
 * the folder holds no document yet: its `seeds/` is made then. Throws where the folder holds anything
 * else, where a document cannot be read, and where no sentence makes a first note.
 */
export function initExplainer(root: string, days: Days | null): Drafted | null {
  refuseOthers(root);
  const seeds = path.join(root, SEED_FOLDER);
  mkdirSync(seeds, { recursive: true });
  const names = readdirSync(seeds).filter((name) => !name.startsWith('.'));
  if (names.length === 0) return null;
  const documents = names.sort().map((name) => readDocument(root, name));
  refuseSame(documents);
  const files = firstThatPasses(root, documents, days ?? daysOf(documents));
  write(root, files);
  return { files: [...files.keys()], documents };
}

const OURS = [SEED_FOLDER, 'public'];

function refuseOthers(root: string): void {
  const names = existsSync(root) ? readdirSync(root) : [];
  const other = names.find((name) => !name.startsWith('.') && !OURS.includes(name));
  if (other === undefined) return;
  throw new Error(
    `Unexpected \`${path.join(root, other)}\`, expected a folder with \`${SEED_FOLDER}/\` alone: nothing is overwritten. Name another folder.`,
  );
}

function refuseSame(documents: readonly Document[]): void {
  const names = new Map<string, string>();
  for (const { slug, seed } of documents) {
    const other = names.get(slug);
    if (other !== undefined) {
      throw new Error(
        `Unexpected \`${seed.file}\` beside \`${other}\`, expected names that differ in letters or digits. Rename one of the two.`,
      );
    }
    names.set(slug, seed.file);
  }
}

/** From the first day that any document names to the last. */
function daysOf(documents: readonly Document[]): Days {
  const days = documents.flatMap((document) => document.days.map(({ day }) => day)).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from !== undefined && to !== undefined) return { from, to };
  throw new Error(
    'Unexpected documents without a whole date, expected the days of the event. Give them with `--from 2031-03-02 --to 2031-03-04`.',
  );
}

/** The draft around the first sentence that passes every rule, tried in a folder of its own. */
function firstThatPasses(
  root: string,
  documents: readonly Document[],
  days: Days,
): ReadonlyMap<string, string> {
  const trial = mkdtempSync(path.join(tmpdir(), 'explainer-'));
  let why = 'there is none in their articles';
  try {
    cpSync(path.join(root, SEED_FOLDER), path.join(trial, SEED_FOLDER), { recursive: true });
    for (const quote of candidates(documents).slice(0, TRIES)) {
      rmSync(path.join(trial, 'content'), { recursive: true, force: true });
      const files = draftExplainer(documents, quote, days);
      write(trial, files);
      const [fault] = errorsIn(judge(trial).report.findings);
      if (!fault) return files;
      why = `the last one tried fails by ${fault.rule}: ${fault.message}`;
    }
  } finally {
    rmSync(trial, { recursive: true });
  }
  throw new Error(
    `Unexpected documents of which no sentence makes a first note (${why}), expected one of plain words. Write \`content/\` by hand, as CONTRIBUTING.md says.`,
  );
}

/** Words by which a sentence leans on those before it, or tells what somebody says, whom no file names yet. */
const LEANING = /^(?:and|but|he|her|his|it|its|she|that|their|these|they|this|those|we)\b/iu;
const TOLD =
  /\b(?:according|accused|called|claim|claimed|claims|described|reported|said|says|stated|states|told)\b/iu;

/** Sentences that can be quoted whole, the shortest of each document first, documents in turn. */
function candidates(documents: readonly Document[]): Quote[] {
  const rows = documents.map((document) =>
    document.seed.sentences
      .filter(({ start, end, line }) => {
        const text = document.seed.text.slice(start, end);
        const article = document.seed.lines[line - 1]?.kind === 'article';
        if (LEANING.test(text) || TOLD.test(text)) return false;
        return article && /\p{Ll}[.]$/u.test(text) && text.length > 30 && text.length < 300;
      })
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .map((sentence): Quote => ({ document, sentence })),
  );
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, i) => rows.flatMap((row) => row[i] ?? [])).flat();
}

function write(root: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const to = path.join(root, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, text, { flag: 'wx' });
  }
}
