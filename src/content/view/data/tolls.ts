import type { Corpus, Source, Toll } from '../../../factcheck/corpus.ts';
import { COUNTED, labelOf } from '../../../factcheck/countable.ts';
import { NOT_STATED } from '../../../factcheck/corpus.ts';
import { carrierOf, partsIn } from '../../evidence.ts';
import { voiceOf } from '../voice.ts';
import type { Cell, Column, Table } from './table.ts';

/** Who says it, in which document, in which words: the columns that every table of figures and datings has. */
export const SAID: readonly Column[] = [
  {
    name: 'speaker',
    type: 'string',
    stated: true,
    words: 'Who gave it: a slug of the table of people; not stated where the document names nobody.',
  },
  { name: 'speaker_name', type: 'string', stated: true, words: 'The speaker’s name.' },
  {
    name: 'status',
    type: 'string',
    values: ['official', 'claimed', 'reported'],
    words:
      'Official: from a state’s side or a public office. Claimed: from another party to the events. Reported: from anyone else, or from nobody named. Who is speaking, not who is right.',
  },
  { name: 'source', type: 'string', words: 'The document: its name in the addresses of this site.' },
  { name: 'source_name', type: 'string', words: 'The document in words.' },
  {
    name: 'machine_written',
    type: 'boolean',
    words: 'Whether the document says of itself that a machine wrote it.',
  },
  {
    name: 'passage',
    type: 'string',
    words:
      'The words of the document, to the character; […] leaves words out. A quotation from a document that states no licence.',
  },
];

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: 'The name of the row, which stays.' },
  { name: 'group', type: 'string', words: 'Who or what is counted, as a name for programs.' },
  { name: 'group_label', type: 'string', words: 'Who or what is counted, in words.' },
  { name: 'whom', type: 'string', words: 'Who of them, where the group alone would mislead.' },
  {
    name: 'measure',
    type: 'string',
    values: ['killed', 'injured', 'captured', 'arrested', 'escaped', 'surrendered', COUNTED],
    words: `What became of them; ${COUNTED} for what is no people.`,
  },
  {
    name: 'number',
    type: 'integer',
    stated: true,
    words: 'How many; not stated where the document says that it has no number.',
  },
  {
    name: 'bound',
    type: 'string',
    values: ['exact', 'at-least', 'more-than', 'about', 'at-most', 'less-than'],
    words: 'How the number is meant. A number without its bound is another number.',
  },
  ...SAID.slice(0, 3),
  { name: 'window_from', type: 'date', stated: true, words: 'The first day over which was counted.' },
  { name: 'window_to', type: 'date', stated: true, words: 'The last day over which was counted.' },
  { name: 'window_label', type: 'string', words: 'Those days as the document puts it.' },
  {
    name: 'as_of',
    type: 'date',
    stated: true,
    words: 'The day on which the count stood so, as the document states it.',
  },
  { name: 'remark', type: 'string', words: 'What else one must know to read the number rightly.' },
  ...SAID.slice(3),
];

/** Rows of the ledger, all of them or those of a chart. Never to be added up: they overlap. */
export function tollTable(corpus: Corpus, tolls: readonly Toll[] = corpus.tolls): Table {
  return {
    columns: COLUMNS,
    rows: tolls.map((toll) => ({
      id: toll.id,
      group: toll.group,
      group_label: labelOf(corpus.site, toll.group),
      whom: toll.whom ?? null,
      measure: toll.measure,
      number: toll.number,
      bound: toll.bound,
      window_from: daysStated(toll) ? toll.window.from : null,
      window_to: daysStated(toll) ? toll.window.to : null,
      window_label: toll.window.label,
      as_of: toll.asOf === NOT_STATED ? null : toll.asOf,
      remark: toll.remark ?? null,
      ...saidOf(corpus, toll),
    })),
  };
}

/** Where no days are stated, those of the ledger only say where to draw. */
function daysStated({ window }: Toll): boolean {
  return window.label !== NOT_STATED;
}

/** The cells of `SAID`. Throws where the document is unknown or has no such words. */
export function saidOf(
  corpus: Corpus,
  said: { readonly speaker: string | null; readonly source: string; readonly parts: readonly string[] },
): Record<string, Cell> {
  const voice = voiceOf(corpus, said.speaker);
  const source = sourceOf(corpus, said.source);
  return {
    speaker: voice?.slug ?? null,
    speaker_name: voice?.name ?? null,
    status: voice?.status ?? 'reported',
    source: source.slug,
    source_name: source.short,
    machine_written: carrierOf(source).machine !== null,
    passage: partsIn(source, said.parts).join(' […] '),
  };
}

/** A document by its slug. Throws where there is none. */
export function sourceOf(corpus: Corpus, slug: string): Source {
  const source = corpus.sources.find((one) => one.slug === slug);
  if (!source) throw new Error(`Unexpected source \`${slug}\`, expected a known one`);
  return source;
}
