import type { Corpus } from '../../../factcheck/corpus.ts';
import { POSITION_FROM, toldId, toldOf } from '../../../factcheck/map/locality.ts';
import { passagesOf } from '../places.ts';
import { voiceOf } from '../voice.ts';
import type { Column, Table } from './table.ts';
import { sourceOf } from './tolls.ts';

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: 'The name of the row: the place, and the first of its notes.' },
  { name: 'place', type: 'string', words: 'The place as a name for programs, which stays.' },
  { name: 'name', type: 'string', words: 'The place in words.' },
  {
    name: 'latitude',
    type: 'number',
    words: 'In degrees, north positive, as the gazetteer has it; empty where none is surely this place.',
  },
  { name: 'longitude', type: 'number', words: 'The same, east positive.' },
  { name: 'gazetteer', type: 'integer', words: 'The number of the place there.' },
  {
    name: 'position_from',
    type: 'string',
    words: 'Whose position it is, and under which licence. No document gives any.',
  },
  { name: 'statement', type: 'string', words: 'What is said to have happened there, and by whom.' },
  {
    name: 'status',
    type: 'string',
    values: ['official', 'claimed', 'reported'],
    words: 'Whose word it is, as for the tolls.',
  },
  {
    name: 'speakers',
    type: 'string',
    stated: true,
    words: 'Who said it: slugs of the people, a space between; not stated where the documents name nobody.',
  },
  { name: 'speaker_names', type: 'string', stated: true, words: 'Their names, a semicolon between.' },
  { name: 'sources', type: 'string', words: 'The documents: their names in addresses, a space between.' },
  { name: 'source_names', type: 'string', words: 'The documents in words, a semicolon between.' },
  { name: 'notes', type: 'string', words: 'The id of each of its passages, a space between.' },
];

/** Every sentence of the map: a row for each place that it is told of. */
export function placeTable(corpus: Corpus): Table {
  const page = corpus.pages.find(({ map }) => map !== undefined);
  const rows = corpus.places.flatMap(({ slug, name, position }) =>
    toldOf(corpus.places, slug).map((told) => {
      const passages = page ? passagesOf(page, told) : [];
      const voices = passages.flatMap(({ speaker }) => voiceOf(corpus, speaker) ?? []);
      const sources = passages.map(({ source }) => source);
      return {
        ...{ id: toldId(slug, told), place: slug, name, statement: told.what },
        latitude: position?.latitude ?? null,
        longitude: position?.longitude ?? null,
        gazetteer: position?.gazetteer ?? null,
        position_from: position ? POSITION_FROM : null,
        status: voices[0]?.status ?? 'reported',
        speakers: list(voices.map((voice) => voice.slug), ' '),
        speaker_names: list(voices.map((voice) => voice.name), '; '),
        sources: list(sources, ' '),
        source_names: list(sources.map((one) => sourceOf(corpus, one).short), '; '),
        notes: list(passages.map(({ label }) => label), ' '),
      };
    }),
  );
  return { columns: COLUMNS, rows };
}

/** Each of some names once; null for none. */
function list(names: readonly string[], between: string): string | null {
  return names.length === 0 ? null : [...new Set(names)].join(between);
}
