import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { differs, momentOf, type Dating, type TimelineEvent } from '../../factcheck/timeline/event.ts';
import { grouped } from '../../factcheck/timeline/order.ts';
import { whenInWords } from '../../factcheck/timeline/when.ts';
import { carrierOf, type Carrier } from '../evidence.ts';
import { entryPage, pathOf } from '../path.ts';
import { set } from './set-in-type.ts';
import { usesOf, type PageUse } from './uses.ts';
import { voiceOf, type Voice } from './voice.ts';

/** Entries of the timeline under one heading. */
export interface TimelineGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

/** One thing that happened. */
export interface TimelineEntry {
  readonly id: string;
  readonly words: string;
  /** Its datings give different days or hours. */
  readonly differs: boolean;
  /** The entries of the register that explain it. */
  readonly explained: readonly { readonly path: string; readonly title: string }[];
  readonly datings: readonly TimelineDating[];
}

/** When it happened, by whom, in which document. */
export interface TimelineDating {
  readonly label: string;
  readonly when: string;
  readonly value: string;
  readonly dating: Dating;
  readonly voice: Voice | null;
  readonly source: Carrier;
  /** The mark of its note. */
  readonly use: PageUse | undefined;
}

/** The timeline as its page shows it. */
export function timelineOf(corpus: Corpus, page: Page): TimelineGroup[] {
  const uses = new Map(usesOf(corpus, page).map((use) => [use.label, use]));
  return grouped(corpus.timeline, corpus.site.event).map(({ id, title, events }) => ({
    ...{ id, title },
    entries: events.map((event) => entryOf(corpus, event, uses)),
  }));
}

function entryOf(
  corpus: Corpus,
  event: TimelineEvent,
  uses: ReadonlyMap<string, PageUse>,
): TimelineEntry {
  return {
    id: event.id,
    words: set(event.what),
    differs: differs(event),
    explained: corpus.disagreements
      .filter(({ timeline }) => timeline.includes(event.id))
      .map(({ id }) => entryPage(corpus, id))
      .map((page) => ({ path: pathOf(page), title: page.title })),
    datings: event.dated.flatMap((dating) => {
      const source = corpus.sources.find(({ slug }) => slug === dating.source);
      if (!source) return [];
      return {
        label: dating.label,
        when: whenInWords(dating),
        value: momentOf(dating),
        dating,
        voice: voiceOf(corpus, dating.speaker),
        source: carrierOf(source),
        use: uses.get(dating.label),
      };
    }),
  };
}
