import type { Corpus } from '../../src/factcheck/corpus.ts';
import type { Disagreement } from '../../src/factcheck/disagreement.ts';
import type { Note, Page } from '../../src/factcheck/page.ts';

const AT = { file: 'content/disagreements/how-many.mdx', line: 1, column: 1 };
export const OFFICE = 'at least 145 sailors were killed';
export const UNION = 'The fishers’ union claimed that 280 sailors had drowned';

/** A note that quotes one side. */
export const side = (
  label: string,
  speaker: string | null,
  source: string,
  ...parts: string[]
): Note => ({
  ...{ kind: 'passage', label, speaker, source, parts },
  ...{ place: AT, body: AT },
});

/** An entry of the register and its page, whose prose does not matter here. */
export function entryOf(notes: readonly Note[], more: Partial<Disagreement> = {}) {
  const id = more.id ?? 'how-many';
  const page: Page = {
    ...{ kind: 'disagreement', slug: id, file: `content/disagreements/${id}.mdx` },
    ...{ title: 'How many sailors died?', summary: '', order: 0, changed: null },
    ...{ blocks: [], notes, uses: [], headings: [], charts: [] },
    places: { title: AT, summary: AT },
  };
  const entry: Disagreement = {
    ...{ id, kind: 'conflict', matters: 'high', tolls: [], timeline: [], place: AT },
    sides: notes.map(({ label }) => ({ note: label, asOf: 'not stated', place: AT })),
    ...more,
  };
  return { page, entry };
}

/** Two sides on how many sailors died. */
export const SAILORS = entryOf([
  side('side-office', 'harbour-office', 'report', OFFICE),
  side('side-union', 'union', 'report', UNION),
]);

/** A corpus with these entries and their pages. */
export function withEntries(
  corpus: Corpus,
  entries: readonly ReturnType<typeof entryOf>[],
): Corpus {
  return {
    ...corpus,
    pages: [...corpus.pages, ...entries.map(({ page }) => page)],
    disagreements: entries.map(({ entry }) => entry),
  };
}
