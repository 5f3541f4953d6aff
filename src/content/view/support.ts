import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { NOT_STATED } from '../../factcheck/corpus.ts';
import { statements } from '../../factcheck/statement.ts';
import { usesOf } from './uses.ts';
import { words } from '../../words/words.ts';

/** What is said beside whatever rests on machine-written documents alone. */
export const MACHINE_WRITTEN = words.notes.machineWritten;

/**
 * The labels of the notes on which some statement of a page rests alone, and which all quote
 * documents that say of themselves that a machine wrote them. A row of a table is a statement.
 */
export function soleSupports(corpus: Corpus, page: Page): ReadonlySet<string> {
  const sources = sourcesByLabel(corpus, page);
  const rests = restsOnMachines(corpus, sources);
  const rows = usesOf(corpus, page).filter(({ from }) => from.kind !== 'text');
  const alone = [
    ...rows.map(({ label }) => [label]),
    ...statements(page).map(({ labels }) => labels),
  ].filter(rests);
  return new Set(alone.flat().filter((label) => sources.has(label)));
}

/** The id of the last mark of each statement in the prose that rests on machine-written documents alone. */
export function lastMarksOfMachines(corpus: Corpus, page: Page): ReadonlySet<string> {
  const rests = restsOnMachines(corpus, sourcesByLabel(corpus, page));
  const ids = new Map(
    usesOf(corpus, page).map(({ label, line, column, id }) => [`${line}:${column}:${label}`, id]),
  );
  const last = statements(page)
    .filter(({ labels }) => rests(labels))
    .flatMap(({ block, start, text, labels }) => {
      const end = start + text.length + 1;
      const own = block.references.filter(({ offset }) => offset > start && offset <= end);
      const mark = own.findLast(({ label }) => labels.includes(label));
      return mark ? [`${mark.place.line}:${mark.place.column}:${mark.label}`] : [];
    });
  return new Set(last.flatMap((place) => ids.get(place) ?? []));
}

type Rests = (labels: readonly string[]) => boolean;

function restsOnMachines(corpus: Corpus, sources: ReadonlyMap<string, string>): Rests {
  const machine = new Set(
    corpus.sources.filter((source) => source.machine.value !== NOT_STATED).map(({ slug }) => slug),
  );
  return (labels) => {
    const named = labels.flatMap((label) => sources.get(label) ?? []);
    return named.length > 0 && named.every((slug) => machine.has(slug));
  };
}

function sourcesByLabel(corpus: Corpus, page: Page): ReadonlyMap<string, string> {
  const rows = corpus.tolls.map(({ id, source }) => [id, source] as const);
  const notes = page.notes.flatMap((note) =>
    note.kind === 'passage' ? [[note.label, note.source] as const] : [],
  );
  return new Map([...rows, ...notes]);
}
