import type { Corpus } from '../../factcheck/corpus.ts';
import type { Note } from '../../factcheck/page.ts';
import { statements } from '../../factcheck/statement.ts';

/** The figures of a build. */
export interface Tally {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly exceptions: readonly Exception[];
}

/** What was let through, and why. */
export interface Exception {
  /** The title of its page. */
  readonly page: string;
  /** The family of checks that it is excepted from. */
  readonly family: string;
  readonly reason: string;
}

/** What was checked in a build, and what was let through: with a reason, or with a warning. */
export function tallyOf(corpus: Corpus, warnings: number): Tally {
  const notes = corpus.pages.flatMap((page) => page.notes);
  const count = (kind: Note['kind']) => notes.filter((note) => note.kind === kind).length;
  const sum = (of: (page: Corpus['pages'][number]) => number) =>
    corpus.pages.reduce((total, page) => total + of(page), 0);
  const figures: readonly (readonly [string, number])[] = [
    ['Documents', corpus.sources.length],
    ['Statements checked', sum((page) => statements(page).length)],
    ['Notes', notes.length],
    ['Notes that quote a passage', count('passage')],
    ['Notes of sentences that only lead on', count('signpost')],
    ['Notes that add up', count('sum')],
    ['Notes that reckon with the calendar', count('calendar')],
    ['Points on which our documents differ', corpus.disagreements.length],
    ['Figures in the ledger', corpus.tolls.length],
    ['Entries of the timeline', corpus.timeline.length],
    ['Datings in the timeline', corpus.timeline.reduce((total, { dated }) => total + dated.length, 0)],
    ['Exceptions', count('exception')],
    ['Warnings', warnings],
  ];
  return {
    facts: figures.map(([name, value]) => ({ name, value: value === 0 ? 'None' : String(value) })),
    exceptions: corpus.pages.flatMap(({ title, notes: own }) =>
      own.flatMap((note) =>
        note.kind === 'exception'
          ? [{ page: title, family: `${note.family ?? 'statement'}s`, reason: note.reason }]
          : [],
      ),
    ),
  };
}
