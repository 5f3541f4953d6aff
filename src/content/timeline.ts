import * as z from 'zod';
import { NOT_STATED } from '../factcheck/corpus.ts';
import type { Dating, TimelineEvent } from '../factcheck/timeline/event.ts';
import { inOrder } from '../factcheck/timeline/order.ts';
import { day, flag, FORWARD, id, isForward, line, list, mapping, notStated } from './field.ts';
import { statsOf } from './file.ts';
import { labelOf } from './label.ts';
import { isWhole, partsOf } from './passage-parts.ts';
import { reportUnknown } from './reference.ts';
import type { Report } from './report.ts';
import { readRows } from './rows.ts';
import { SPEAKERS_FILE } from './speaker.ts';
import type { Known } from './toll.ts';

/** Where the timeline stands, which may be absent. */
export const TIMELINE_FILE = 'content/timeline.yaml';

const datingSchema = mapping({
  from: z.union([notStated, day], 'a day of the calendar such as `2031-04-09`, or `not stated`'),
  to: day.optional(),
  at: z
    .string('an hour such as `"05:30"`')
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'an hour of 24 such as `"05:30"`')
    .optional(),
  about: flag,
  by: flag,
  reported: flag,
  speaker: z.union([notStated, id], 'the slug of a speaker, or `not stated`').default(NOT_STATED),
  source: id,
  passage: line.refine(isWhole, 'words on both sides of each `[…]`'),
})
  .refine(({ from, to = from }) => from === NOT_STATED || isForward({ from, to }), FORWARD)
  .refine(({ from, to }) => from !== NOT_STATED || to === undefined, {
    path: ['to'],
    message: 'no end where the beginning is not stated → Remove it.',
  })
  .refine(({ from, to = from, at }) => at === undefined || from === NOT_STATED || from === to, {
    path: ['at'],
    message: 'no hour beside several days → Give the day of the hour, or take `at` out.',
  })
  .refine(({ from, reported }) => from !== NOT_STATED || !reported, {
    path: ['from'],
    message: 'the day of the document → Write it, or take `reported` out.',
  });

/** What the file may hold, key by key. */
export const eventSchema = mapping({
  id,
  what: line,
  dated: list(datingSchema).refine((all) => all.length > 0, 'one dating at least'),
});

/** Events that were read; `ids` has the others too, or is null where the file cannot be read. */
export interface TimelineReading {
  readonly events: readonly TimelineEvent[];
  readonly ids: ReadonlySet<string> | null;
}

/** Reads `content/timeline.yaml`; where there is no such file nothing is dated. */
export function readTimeline(
  root: string,
  known: Pick<Known, 'speakers' | 'sources'>,
  report: Report,
): TimelineReading {
  if (statsOf(root, TIMELINE_FILE) === 'missing') return { events: [], ids: new Set() };
  const read = readRows(root, TIMELINE_FILE, eventSchema, 'id', report);
  const events = (read?.rows ?? []).map(({ value, placeOf }): TimelineEvent => {
    const labels = new Map<string, number>();
    return {
      id: value.id,
      what: value.what,
      place: placeOf('what'),
      dated: value.dated.map((row, i): Dating => {
        const at = (...path: readonly string[]) => placeOf('dated', i, ...path);
        const speaker = row.speaker === NOT_STATED ? null : row.speaker;
        reportUnknown(at('speaker'), 'speaker', SPEAKERS_FILE, speaker, known.speakers, report);
        reportUnknown(at('source'), 'source', 'content/sources/', row.source, known.sources, report);
        const { from, to = from } = row;
        return {
          label: labelOf(labels, value.id, speaker, row.source),
          days: from === NOT_STATED ? null : { from, to },
          at: row.at ?? null,
          ...{ about: row.about, by: row.by, reported: row.reported, speaker, source: row.source },
          parts: partsOf(row.passage),
          place: at(),
        };
      }),
    };
  });
  return { events: inOrder(first(events)), ids: read?.names ?? null };
}

/** The first of those with one id: the second is an error already. */
function first(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter((event) => events.find(({ id: other }) => other === event.id) === event);
}
