import type { Corpus } from '../../../factcheck/corpus.ts';
import { inOrder } from '../../../factcheck/timeline/order.ts';
import { whenInWords } from '../../../factcheck/timeline/when.ts';
import type { Column, Table } from './table.ts';
import { SAID, saidOf } from './tolls.ts';

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: 'The name of the dating, which stays.' },
  { name: 'event', type: 'string', words: 'The name of the event: several datings may have one.' },
  { name: 'what', type: 'string', words: 'What happened, with who says so.' },
  { name: 'from', type: 'date', stated: true, words: 'The first day.' },
  { name: 'to', type: 'date', stated: true, words: 'The last day; the same where it is one.' },
  { name: 'at', type: 'string', stated: true, words: 'The hour of the day; its zone, if one is stated, is in the passage.' },
  { name: 'about', type: 'boolean', words: 'Whether the document says around.' },
  { name: 'by', type: 'boolean', words: 'Whether it had happened by then, and when is not said.' },
  {
    name: 'reported',
    type: 'boolean',
    words: 'Whether the day is that of the document, since the passage gives none.',
  },
  { name: 'when', type: 'string', words: 'The same in words.' },
  ...SAID,
];

/** Every dating of every event of the timeline, in its order. */
export function timelineTable(corpus: Corpus): Table {
  return {
    columns: COLUMNS,
    rows: inOrder(corpus.timeline).flatMap((event) =>
      event.dated.map((dating) => ({
        id: dating.label,
        event: event.id,
        what: event.what,
        from: dating.days?.from ?? null,
        to: dating.days?.to ?? null,
        at: dating.at,
        about: dating.about,
        by: dating.by,
        reported: dating.reported,
        when: whenInWords(dating),
        ...saidOf(corpus, dating),
      })),
    ),
  };
}
