import type { Corpus, Page } from '../../factcheck/corpus.ts';
import { NOT_STATED } from '../../factcheck/corpus.ts';
import { statements } from '../../factcheck/statement.ts';
import { usesOf } from './uses.ts';

/**
 * The labels of the notes on which some statement of a page rests alone, and which all quote
 * documents that say of themselves that a machine wrote them. A row of a table is a statement.
 */
export function soleSupports(corpus: Corpus, page: Page): ReadonlySet<string> {
  const sources = sourcesByLabel(corpus, page);
  const machine = new Set(
    corpus.sources.filter((source) => source.machine.value !== NOT_STATED).map(({ slug }) => slug),
  );
  const rests = (labels: readonly string[]) => {
    const named = labels.flatMap((label) => sources.get(label) ?? []);
    return named.length > 0 && named.every((slug) => machine.has(slug));
  };
  const rows = usesOf(corpus, page).filter(({ from }) => from.kind !== 'text');
  const alone = [
    ...rows.map(({ label }) => [label]),
    ...statements(page).map(({ labels }) => labels),
  ].filter(rests);
  return new Set(alone.flat().filter((label) => sources.has(label)));
}

function sourcesByLabel(corpus: Corpus, page: Page): ReadonlyMap<string, string> {
  const rows = corpus.tolls.map(({ id, source }) => [id, source] as const);
  const notes = page.notes.flatMap((note) =>
    note.kind === 'passage' ? [[note.label, note.source] as const] : [],
  );
  return new Map([...rows, ...notes]);
}
