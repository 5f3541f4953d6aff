import type { Corpus } from '../../../factcheck/corpus.ts';
import { NOT_STATED } from '../../../factcheck/corpus.ts';
import { entryPage, pathOf } from '../../path.ts';
import type { Column, Table } from './table.ts';
import { SAID, saidOf } from './tolls.ts';

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: 'The name of the entry, which stays; it has one row for each side.' },
  { name: 'path', type: 'string', words: 'Its page on this site.' },
  { name: 'title', type: 'string', words: 'The question.' },
  {
    name: 'kind',
    type: 'string',
    values: ['conflict', 'update', 'scope', 'error', 'wording'],
    words: 'Of which kind it is.',
  },
  { name: 'matters', type: 'string', values: ['high', 'some', 'little'], words: 'How much hangs on it.' },
  { name: 'summary', type: 'string', words: 'The answers in a sentence or two.' },
  { name: 'note', type: 'string', words: 'The side: the label of the note that quotes it.' },
  { name: 'as_of', type: 'date', stated: true, words: 'The day for which the side holds.' },
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
