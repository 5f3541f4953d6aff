import { fileURLToPath } from 'node:url';
import { readContent } from '../../../src/content/content.ts';
import { check } from '../../../src/factcheck/check.ts';
import { errorsIn } from '../../../src/factcheck/finding.ts';
import type { Corpus } from '../../../src/factcheck/corpus.ts';
import { readPage } from '../../../src/markdown/page.ts';
import { NOTES, type NoteName } from './passages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The overview, where a headline or a box may stand alone: each pair is to fail for its own fault. */
const FILE = 'content/overview.mdx';

/** The real documents, speakers and settings, without their pages, charts and counts. */
const { corpus: REAL } = readContent(ROOT);

/** What a page of one sentence is judged against. */
function corpusOf(says: string, notes: readonly NoteName[]): Corpus {
  if (!REAL) throw new Error('The content cannot be read.');
  const marks = notes.map((name) => `[^${label(name)}]`).join('');
  const definitions = notes.map((name) => `[^${label(name)}]: ${NOTES[name]}`).join('\n');
  const raw = `---\ntitle: A page\nsummary: A page.\n---\n\n${says}${marks}\n\n${definitions}\n`;
  const { page, findings } = readPage(FILE, raw, {
    kind: 'overview',
    slug: 'overview',
    chartRows: () => null,
  });
  if (!page || findings.length > 0) throw new Error(`Unreadable: ${JSON.stringify(findings)}`);
  return {
    ...REAL,
    tolls: [],
    charts: [],
    timeline: [],
    places: [],
    glossary: [],
    forwards: [],
    corrections: [],
    published: null,
    pages: [page],
  };
}

const label = (name: NoteName): string => name.replace(/[A-Z0-9]+/g, (s) => `-${s.toLowerCase()}`);

/** The findings on a sentence with its notes, leaving out what a site of one page lacks. */
export function findingsOn(says: string, notes: readonly NoteName[]): string[] {
  return errorsIn(check(corpusOf(says, notes)))
    .filter(({ file, line }) => file === FILE && line > 3)
    .map(({ rule, message }) => `${rule}: ${message}`);
}
