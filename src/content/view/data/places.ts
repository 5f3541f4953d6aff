import type { Corpus } from '../../../factcheck/corpus.ts';
import { POSITION_FROM, toldId, toldOf } from '../../../factcheck/map/locality.ts';
import { passagesOf } from '../places.ts';
import { voiceOf } from '../voice.ts';
import type { Column, Table } from './table.ts';
import { sourceOf } from './tolls.ts';
import { words } from '../../../words/words.ts';

const SAYS = words.data.columns.places;

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: SAYS.id },
  { name: 'place', type: 'string', words: SAYS.place },
  { name: 'name', type: 'string', words: SAYS.name },
  {
    name: 'latitude',
    type: 'number',
    words: SAYS.latitude,
  },
  { name: 'longitude', type: 'number', words: SAYS.longitude },
  { name: 'gazetteer', type: 'integer', words: SAYS.gazetteer },
  {
    name: 'position_from',
    type: 'string',
    words: SAYS.position_from,
  },
  { name: 'statement', type: 'string', words: SAYS.statement },
  {
    name: 'status',
    type: 'string',
    values: ['official', 'claimed', 'reported'],
    words: SAYS.status,
  },
  {
    name: 'speakers',
    type: 'string',
    stated: true,
    words: SAYS.speakers,
  },
  { name: 'speaker_names', type: 'string', stated: true, words: SAYS.speaker_names },
  { name: 'sources', type: 'string', words: SAYS.sources },
  { name: 'source_names', type: 'string', words: SAYS.source_names },
  { name: 'notes', type: 'string', words: SAYS.notes },
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
