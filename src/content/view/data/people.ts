import type { Corpus } from '../../../factcheck/corpus.ts';
import { voiceOf } from '../voice.ts';
import type { Column, Table } from './table.ts';
import { words } from '../../../words/words.ts';

const SAYS = words.data.columns.people;

const COLUMNS: readonly Column[] = [
  { name: 'slug', type: 'string', words: SAYS.slug },
  { name: 'name', type: 'string', words: SAYS.name },
  { name: 'role', type: 'string', words: SAYS.role },
  { name: 'side', type: 'string', words: SAYS.side },
  { name: 'side_label', type: 'string', words: SAYS.side_label },
  {
    name: 'status',
    type: 'string',
    values: ['official', 'claimed', 'reported'],
    words: SAYS.status,
  },
  { name: 'plural', type: 'boolean', words: SAYS.plural },
  { name: 'unnamed', type: 'string', words: SAYS.unnamed },
];

/** Everyone whom the documents quote or cite. */
export function peopleTable(corpus: Corpus): Table {
  return {
    columns: COLUMNS,
    rows: corpus.speakers.map(({ slug, name, role, side, plural, unnamed = null }) => {
      const voice = voiceOf(corpus, slug);
      return {
        ...{ slug, name, role, side, plural, unnamed },
        side_label: voice?.side ?? side,
        status: voice?.status ?? 'reported',
      };
    }),
  };
}
