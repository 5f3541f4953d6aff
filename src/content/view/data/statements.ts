import type { Corpus } from '../../../factcheck/corpus.ts';
import { statements } from '../../../factcheck/statement.ts';
import { pathOf, readingOrder } from '../../path.ts';
import { usesOf } from '../uses.ts';
import type { Column, Table } from './table.ts';

const COLUMNS: readonly Column[] = [
  { name: 'path', type: 'string', words: 'Where it stands: the address of its first note’s mark.' },
  { name: 'page', type: 'string', words: 'The page, as a name for programs.' },
  { name: 'section', type: 'string', words: 'The id of the heading above it.' },
  { name: 'text', type: 'string', words: 'The sentence, as written.' },
  {
    name: 'notes',
    type: 'string',
    words: 'The labels of its notes, with spaces between; those that quote are ids of the passages.',
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
