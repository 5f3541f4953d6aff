import type { Corpus } from '../../../factcheck/corpus.ts';
import { inOrder } from '../../../factcheck/timeline/order.ts';
import { whenInWords } from '../../../factcheck/timeline/when.ts';
import type { Column, Table } from './table.ts';
import { SAID, saidOf } from './tolls.ts';
import { words } from '../../../words/words.ts';

const SAYS = words.data.columns.timeline;

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', words: SAYS.id },
  { name: 'event', type: 'string', words: SAYS.event },
  { name: 'what', type: 'string', words: SAYS.what },
  { name: 'from', type: 'date', stated: true, words: SAYS.from },
  { name: 'to', type: 'date', stated: true, words: SAYS.to },
  { name: 'at', type: 'string', stated: true, words: SAYS.at },
  { name: 'about', type: 'boolean', words: SAYS.about },
  { name: 'by', type: 'boolean', words: SAYS.by },
  {
    name: 'reported',
    type: 'boolean',
    words: SAYS.reported,
  },
  { name: 'when', type: 'string', words: SAYS.when },
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
