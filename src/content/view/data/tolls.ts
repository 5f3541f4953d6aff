import type { Corpus, Source, Toll } from '../../../factcheck/corpus.ts';
import { COUNTED, labelOf } from '../../../factcheck/countable.ts';
import { NOT_STATED } from '../../../factcheck/corpus.ts';
import { carrierOf, partsIn } from '../../evidence.ts';
import { voiceOf } from '../voice.ts';
import type { Cell, Column, Table } from './table.ts';
import { words } from '../../../words/words.ts';

const { said: SAID_WORDS, tolls: SAYS } = words.data.columns;

/** Who says it, in which document, in which words: the columns that every table of figures and datings has. */
export const SAID: readonly Column[] = [
  {
    name: 'speaker',
    type: 'string',
    stated: true,
    words: SAID_WORDS.speaker,
  },
  { name: 'speaker_name', type: 'string', stated: true, words: SAID_WORDS.speaker_name },
  {
    name: 'status',
    type: 'string',
    values: ['official', 'claimed', 'reported'],
    words:
      SAID_WORDS.status,
  },
  { name: 'source', type: 'string', words: SAID_WORDS.source },
  { name: 'source_name', type: 'string', words: SAID_WORDS.source_name },
  {
    name: 'machine_written',
    type: 'boolean',
    words: SAID_WORDS.machine_written,
  },
  {
    name: 'passage',
    type: 'string',
    words:
      SAID_WORDS.passage,
  },
];

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: SAYS.id },
  { name: 'group', type: 'string', words: SAYS.group },
  { name: 'group_label', type: 'string', words: SAYS.group_label },
  { name: 'whom', type: 'string', words: SAYS.whom },
  {
    name: 'measure',
    type: 'string',
    values: ['killed', 'injured', 'captured', 'arrested', 'escaped', 'surrendered', COUNTED],
    words: SAYS.measure(COUNTED),
  },
  {
    name: 'number',
    type: 'integer',
    stated: true,
    words: SAYS.number,
  },
  {
    name: 'bound',
    type: 'string',
    values: ['exact', 'at-least', 'more-than', 'about', 'at-most', 'less-than'],
    words: SAYS.bound,
  },
  ...SAID.slice(0, 3),
  { name: 'window_from', type: 'date', stated: true, words: SAYS.window_from },
  { name: 'window_to', type: 'date', stated: true, words: SAYS.window_to },
  { name: 'window_label', type: 'string', words: SAYS.window_label },
  {
    name: 'as_of',
    type: 'date',
    stated: true,
    words: SAYS.as_of,
  },
  { name: 'remark', type: 'string', words: SAYS.remark },
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
