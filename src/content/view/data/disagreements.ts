import type { Corpus } from '../../../factcheck/corpus.ts';
import { NOT_STATED } from '../../../factcheck/corpus.ts';
import { entryPage, pathOf } from '../../path.ts';
import type { Column, Table } from './table.ts';
import { SAID, saidOf } from './tolls.ts';
import { words } from '../../../words/words.ts';

const SAYS = words.data.columns.disagreements;

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: SAYS.id },
  { name: 'path', type: 'string', words: SAYS.path },
  { name: 'title', type: 'string', words: SAYS.title },
  {
    name: 'kind',
    type: 'string',
    values: ['conflict', 'update', 'scope', 'error', 'wording'],
    words: SAYS.kind,
  },
  { name: 'matters', type: 'string', values: ['high', 'some', 'little'], words: SAYS.matters },
  { name: 'summary', type: 'string', words: SAYS.summary },
  { name: 'note', type: 'string', words: SAYS.note },
  { name: 'as_of', type: 'date', stated: true, words: SAYS.as_of },
  ...SAID,
];

/** Every side of every entry of the register. */
export function disagreementTable(corpus: Corpus): Table {
  return {
    columns: COLUMNS,
    rows: corpus.disagreements.flatMap(({ id, kind, matters, sides }) => {
      const page = entryPage(corpus, id);
      return sides.flatMap(({ note: label, asOf }) => {
        const note = page.notes.find((other) => other.label === label);
        if (note?.kind !== 'passage') return [];
        return [
          {
            ...{ id, kind, matters, path: pathOf(page), title: page.title, summary: page.summary },
            note: label,
            as_of: asOf === NOT_STATED ? null : asOf,
            ...saidOf(corpus, note),
          },
        ];
      });
    }),
  };
}
