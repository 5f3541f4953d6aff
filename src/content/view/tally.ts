import type { Corpus } from '../../factcheck/corpus.ts';
import type { Note } from '../../factcheck/page.ts';
import { statements } from '../../factcheck/statement.ts';
import { words } from '../../words/words.ts';

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
  const named = words.tally.facts;
  const figures: readonly (readonly [string, number])[] = [
    [named.documents, corpus.sources.length],
    [named.statements, sum((page) => statements(page).length)],
    [named.notes, notes.length],
    [named.passages, count('passage')],
    [named.signposts, count('signpost')],
    [named.sums, count('sum')],
    [named.calendar, count('calendar')],
    [named.disagreements, corpus.disagreements.length],
    [named.tolls, corpus.tolls.length],
    [named.events, corpus.timeline.length],
    [named.datings, corpus.timeline.reduce((total, { dated }) => total + dated.length, 0)],
    [named.exceptions, count('exception')],
    [named.warnings, warnings],
  ];
  return {
    facts: figures.map(([name, value]) => ({ name, value: value === 0 ? words.tally.none : String(value) })),
    exceptions: corpus.pages.flatMap(({ title, notes: own }) =>
      own.flatMap((note) =>
        note.kind === 'exception'
          ? [{ page: title, family: words.tally.family(note.family ?? 'statement'), reason: note.reason }]
          : [],
      ),
    ),
  };
}
