import type { Block, Note, Page } from '../page.ts';
import type { TimelineEvent } from './event.ts';
import type { DayWindow } from '../calendar.ts';
import { grouped, inOrder } from './order.ts';

/** The words of the engine around the entries; they name nothing. */
const TITLE = 'What happened when';
const SUMMARY = 'Each event, as the documents date it.';

/**
 * The timeline as a page: each event is a list item, its datings are the notes of that item, so that
 * every rule that judges a statement judges an entry too. Null where there is no event.
 */
export function timelinePage(
  file: string,
  events: readonly TimelineEvent[],
  window: DayWindow,
): Page | null {
  if (events.length === 0) return null;
  const start = { file, line: 1, column: 1 };
  const ordered = inOrder(events);
  const blocks = ordered.map(blockOf);
  return {
    ...{ kind: 'timeline', slug: 'timeline', file, title: TITLE, summary: SUMMARY },
    ...{ order: 0, changed: null, charts: [], blocks },
    headings: grouped(events, window).map(({ id, title }) => ({
      ...{ id, depth: 2, text: title, place: start },
    })),
    notes: ordered.flatMap(notesOf),
    uses: blocks.flatMap(({ references }) =>
      references.map(({ label, place }) => ({ label, place })),
    ),
    places: { title: start, summary: start },
  };
}

function blockOf({ what, dated, place }: TimelineEvent): Block {
  return {
    kind: 'list-item',
    section: '',
    text: {
      value: what,
      file: place.file,
      runs: [{ start: 0, line: place.line, column: place.column }],
    },
    references: dated.map((dating) => ({
      label: dating.label,
      place: dating.place,
      offset: what.length,
    })),
  };
}

function notesOf({ dated }: TimelineEvent): Note[] {
  return dated.map(({ label, speaker, source, parts, place }) => ({
    ...{ kind: 'passage', label, speaker, source, parts, place, body: place },
  }));
}
