import type { Corpus } from '../../../factcheck/corpus.ts';
import { locate } from '../../../factcheck/passage.ts';
import type { Column, Table } from './table.ts';
import { SAID, saidOf, sourceOf } from './tolls.ts';
import { words } from '../../../words/words.ts';

const SAYS = words.data.columns.passages;

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: SAYS.id },
  { name: 'path', type: 'string', words: SAYS.path },
  ...SAID,
];

/** Every passage that a note of a page or a row of the ledger quotes, by document and in the order of its words. */
export function passageTable(corpus: Corpus): Table {
  const noted = corpus.pages.flatMap(({ notes }) =>
    notes.flatMap((note) => (note.kind === 'passage' ? [note] : [])),
  );
  const labels = new Set(noted.map(({ label }) => label));
  const rows = corpus.tolls
    .filter(({ id }) => !labels.has(id))
    .map(({ id, ...toll }) => ({ ...toll, label: id }));
  const all = [...noted, ...rows].map((said) => ({
    said,
    at: locate(sourceOf(corpus, said.source).seed, said.parts)?.[0]?.start ?? 0,
  }));
  const order = corpus.sources.map(({ slug }) => slug);
  return {
    columns: COLUMNS,
    rows: all
      .toSorted(
        (a, b) => order.indexOf(a.said.source) - order.indexOf(b.said.source) || a.at - b.at,
      )
      .map(({ said }) => ({
        id: said.label,
        path: `/sources/${said.source}/`,
        ...saidOf(corpus, said),
      })),
  };
}
