import type { Corpus } from '../../../factcheck/corpus.ts';
import { inOrder } from '../../../factcheck/timeline/order.ts';
import { whenInWords } from '../../../factcheck/timeline/when.ts';
import type { Column, Table } from './table.ts';
import { SAID, saidOf } from './tolls.ts';

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: 'The name of the dating, which stays.' },
  { name: 'event', type: 'string', words: 'The name of what happened; datings of one event share it.' },
  { name: 'event_words', type: 'string', words: 'What happened, as the timeline tells it.' },
  { name: 'when', type: 'string', words: 'When it happened, in words.' },
  { name: 'from', type: 'date', stated: true, words: 'The first day.' },
  { name: 'to', type: 'date', stated: true, words: 'The last day.' },
  { name: 'at', type: 'string', stated: true, words: 'The hour, of 24.' },
  { name: 'about', type: 'boolean', words: 'The document says around, or about.' },
  { name: 'by', type: 'boolean', words: 'It had happened by then; when is not said.' },
  {
    name: 'reported',
    type: 'boolean',
    words: 'The passage gives no day; the document that has it is of that day.',
  },
  ...SAID,
];

/** Every dating of the timeline, in its order. */
export function datingTable(corpus: Corpus): Table {
  return {
    columns: COLUMNS,
    rows: inOrder(corpus.timeline).flatMap((event) =>
      event.dated.map((dating) => ({
        id: dating.label,
        event: event.id,
        event_words: event.what,
        when: whenInWords(dating),
        from: dating.days?.from ?? null,
        to: dating.days?.to ?? null,
        at: dating.at,
        about: dating.about,
        by: dating.by,
        reported: dating.reported,
        ...saidOf(corpus, dating),
      })),
    ),
  };
}
