import type { Block, Note, Page } from '../page.ts';
import type { Explanation, Term } from './term.ts';

/** The words of the engine around the entries; they name nothing. */
const TITLE = 'Terms explained';
const SUMMARY = 'Words that the chapters use, as the documents explain them.';

/**
 * The glossary as a page: each term is a heading, each sentence on it a list item with its passages as notes, so
 * that every rule that judges a statement judges an explanation too. Null where there is no term.
 */
export function glossaryPage(file: string, terms: readonly Term[]): Page | null {
  if (terms.length === 0) return null;
  const start = { file, line: 1, column: 1 };
  const blocks = terms.flatMap(({ slug, told }) => told.map((one) => blockOf(one, slug)));
  const notes = terms.flatMap(({ told }) => told.flatMap(notesOf));
  return {
    ...{ kind: 'glossary', slug: 'glossary', file, title: TITLE, summary: SUMMARY },
    ...{ order: 0, changed: null, charts: [], blocks },
    headings: terms.map(({ slug, name, place }) => ({ id: slug, depth: 2, text: name, place })),
    // Several terms may point to one entry, which is one note of the page.
    notes: notes.filter(({ label }, i) => notes.findIndex((one) => one.label === label) === i),
    uses: blocks.flatMap(({ references }) =>
      references.map(({ label, place }) => ({ label, place })),
    ),
    places: { title: start, summary: start },
  };
}

/** The label of the pointer to an entry of the register. */
export function pointerTo(entry: string): string {
  return `differ-${entry}`;
}

function blockOf({ what, said, differ, place }: Explanation, section: string): Block {
  const references = [
    ...said.map(({ label, place: at }) => ({ label, place: at })),
    ...differ.map(({ entry, place: at }) => ({ label: pointerTo(entry), place: at })),
  ];
  return {
    ...{ kind: 'list-item', section },
    text: {
      value: what,
      file: place.file,
      runs: [{ start: 0, line: place.line, column: place.column }],
    },
    references: references.map((reference) => ({ ...reference, offset: what.length })),
  };
}

function notesOf({ said, differ }: Explanation): Note[] {
  return [
    ...said.map(({ label, speaker, source, parts, place }): Note => ({
      ...{ kind: 'passage', label, speaker, source, parts, place, body: place },
    })),
    ...differ.map(({ entry, place }): Note => ({
      ...{ kind: 'differ', label: pointerTo(entry), entry, place, body: place },
    })),
  ];
}
