import type { Corpus } from '../../factcheck/corpus.ts';
import { statements } from '../../factcheck/statement.ts';

/** The figures of a build. */
export interface Tally {
  readonly sources: number;
  readonly statements: number;
  readonly notes: number;
  readonly rows: number;
  readonly exceptions: readonly { readonly page: string; readonly reason: string }[];
}

/** What was checked in a build, and what was let through with a reason. */
export function tallyOf(corpus: Corpus): Tally {
  return {
    sources: corpus.sources.length,
    statements: corpus.pages.reduce((sum, page) => sum + statements(page).length, 0),
    notes: corpus.pages.reduce((sum, page) => sum + page.notes.length, 0),
    rows: corpus.tolls.length,
    exceptions: corpus.pages.flatMap((page) =>
      page.notes.flatMap((note) =>
        note.kind === 'exception' ? [{ page: page.title, reason: note.reason }] : [],
      ),
    ),
  };
}
