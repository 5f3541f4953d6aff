import type { Corpus } from '../../../factcheck/corpus.ts';
import { statements } from '../../../factcheck/statement.ts';
import { pathOf, readingOrder } from '../../path.ts';
import { usesOf } from '../uses.ts';
import type { Column, Table } from './table.ts';
import { words } from '../../../words/words.ts';

const SAYS = words.data.columns.statements;

const COLUMNS: readonly Column[] = [
  { name: 'path', type: 'string', words: SAYS.path },
  { name: 'page', type: 'string', words: SAYS.page },
  { name: 'section', type: 'string', words: SAYS.section },
  { name: 'text', type: 'string', words: SAYS.text },
  {
    name: 'notes',
    type: 'string',
    words: SAYS.notes,
  },
];

/** Every noted statement of the site in reading order; sums, pointers and signposts are notes too. */
export function statementTable(corpus: Corpus): Table {
  return {
    columns: COLUMNS,
    rows: readingOrder(corpus).flatMap((page) => {
      const ids = new Map(
        usesOf(corpus, page).map(({ label, line, column, id }) => [`${line}:${column}:${label}`, id]),
      );
      return statements(page).flatMap(({ block, start, text, labels }) => {
        const mark = block.references.find(
          ({ label, offset }) => offset >= start && labels.includes(label),
        );
        const id = mark && ids.get(`${mark.place.line}:${mark.place.column}:${mark.label}`);
        if (id === undefined) return [];
        return [
          {
            path: `${pathOf(page)}#${id}`,
            page: page.slug,
            section: block.section || null,
            text,
            notes: labels.join(' '),
          },
        ];
      });
    }),
  };
}
