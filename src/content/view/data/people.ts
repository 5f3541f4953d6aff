import type { Corpus } from '../../../factcheck/corpus.ts';
import { voiceOf } from '../voice.ts';
import type { Column, Table } from './table.ts';

const COLUMNS: readonly Column[] = [
  { name: 'slug', type: 'string', words: 'The name of the speaker for programs, which stays.' },
  { name: 'name', type: 'string', words: 'A person, a body, or people who are not named.' },
  { name: 'role', type: 'string', words: 'In which capacity.' },
  { name: 'side', type: 'string', words: 'On which side, as a name for programs.' },
  { name: 'side_label', type: 'string', words: 'On which side, in words.' },
  {
    name: 'status',
    type: 'string',
    values: ['official', 'claimed', 'reported'],
    words: 'How figures from that side are labelled.',
  },
  { name: 'plural', type: 'boolean', words: 'Whether more than one person speaks.' },
  { name: 'unnamed', type: 'string', words: 'Why no name is given, where there is none.' },
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
