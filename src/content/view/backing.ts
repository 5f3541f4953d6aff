import type { Corpus } from '../../factcheck/corpus.ts';
import { NOT_STATED } from '../../factcheck/corpus.ts';
import { isAboutDocuments } from '../../factcheck/about.ts';
import { figures } from '../../factcheck/figure.ts';
import type { Note, Page } from '../../factcheck/page.ts';
import { statements, type Statement } from '../../factcheck/statement.ts';
import { voiceOf, type Voice } from './voice.ts';

/**
 * What stands behind a statement: words of several speakers, of one, a number from one who is a party to the
 * events, of a document that names nobody, of machine-written documents alone. `ours` is our own reckoning or
 * reading of the documents, or leads on.
 */
export type BackingKind = 'several' | 'one' | 'figure' | 'unnamed' | 'machine' | 'ours';

/** By whom, and by how many, a statement is borne out. */
export interface Backing {
  readonly kind: BackingKind;
  /** How each of its speakers is labelled, one for each. */
  readonly statuses: readonly Voice['status'][];
  /** All of its speakers, more than one, are on one side. */
  readonly oneSide: boolean;
  /** It points to an entry of the register. */
  readonly disputed: boolean;
}

/** The backing of each statement in the text of a page, in reading order; those of its map have their own list. */
export function backingsOf(
  corpus: Corpus,
  page: Page,
): readonly { readonly statement: Statement; readonly backing: Backing }[] {
  const notes = new Map(page.notes.map((note) => [note.label, note]));
  return statements(page)
    .filter(({ labels, block }) => labels.length > 0 && block.text.file === page.file)
    .map((statement) => {
      const own = statement.labels.flatMap((label) => notes.get(label) ?? []);
      return { statement, backing: backingOf(corpus, statement, own) };
    });
}

function backingOf(corpus: Corpus, statement: Statement, notes: readonly Note[]): Backing {
  const passages = notes.flatMap((note) => (note.kind === 'passage' ? [note] : []));
  const slugs = new Set(passages.flatMap(({ speaker }) => speaker ?? []));
  const voices = [...slugs].flatMap((slug) => voiceOf(corpus, slug) ?? []);
  const statuses = voices.map(({ status }) => status);
  const machines = passages.length > 0 && passages.every(({ source }) => isMachine(corpus, source));
  const ours =
    passages.length === 0 ||
    notes.some(({ kind }) => kind === 'sum' || kind === 'calendar') ||
    isAboutDocuments(statement);
  return {
    kind: ours ? 'ours' : machines ? 'machine' : kindOf(statement.text, statuses),
    statuses,
    oneSide: voices.length > 1 && new Set(voices.map(({ side }) => side)).size === 1,
    disputed: notes.some(({ kind }) => kind === 'differ'),
  };
}

function kindOf(text: string, statuses: readonly Voice['status'][]): BackingKind {
  const [status, ...others] = statuses;
  if (status === undefined) return 'unnamed';
  if (others.length > 0) return 'several';
  return status !== 'reported' && countsIn(text) ? 'figure' : 'one';
}

/** Whether a text counts people or things; days, hours and measures are no such figures. */
function countsIn(text: string): boolean {
  return figures(text).some(
    (figure) =>
      figure.kind === 'count' ||
      figure.kind === 'multiple' ||
      (figure.kind === 'range' && figure.of === 'count'),
  );
}

function isMachine({ sources }: Corpus, slug: string): boolean {
  const source = sources.find((other) => other.slug === slug);
  return source !== undefined && source.machine.value !== NOT_STATED;
}
