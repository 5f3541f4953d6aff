import { toHtml } from 'hast-util-to-html';
import { drawTimeline, isNear, type Happening, type TimelineSpec } from '../charts/index.ts';
import type { Site } from '../factcheck/corpus.ts';
import { TIMELINE_CHART } from '../factcheck/timeline/event.ts';
import type { TimelineGroup } from '../content/view/timeline.ts';

/** The title of the timeline's drawing. */
export const TIMELINE_TITLE = 'When it happened, by whose dating';

/** What it shows. */
export const TIMELINE_COUNTS =
  'Each mark is one dating. Of one event, the datings that differ are joined by a line.';

/** How to read it. */
export const TIMELINE_READING =
  'A disc is official, a diamond claimed, a ring reported or without a speaker. A bar lasts over its days; a tail to the left means by that day; a dashed slot has no day. What lies further back, or has neither day nor hour, stands in the list alone.';

/** The drawing of the timeline as HTML; null where nothing is near enough to the days of the event. */
export function timelineDrawing(
  groups: readonly TimelineGroup[],
  window: Site['event'],
): string | null {
  const spec = timelineSpec(groups, window, (label) => `#fn-${label}`);
  return spec && toHtml(drawTimeline(spec));
}

/** What is drawn of the timeline; null where nothing is near enough to the days of the event. */
export function timelineSpec(
  groups: readonly TimelineGroup[],
  window: Site['event'],
  href: (label: string) => string,
): TimelineSpec | null {
  const happenings = groups
    .flatMap(({ entries }) => entries)
    .map((entry) => happeningOf(entry, href));
  const near = happenings.some(({ moments }) => moments.some((moment) => isNear(moment, window)));
  if (!near) return null;
  return {
    id: `chart-${TIMELINE_CHART}`,
    title: TIMELINE_TITLE,
    desc: 'Marks on a scale of days, and on one of hours: one for each dating; those of one event that differ are joined. The list of the timeline says the same in words.',
    happenings,
    window,
  };
}

function happeningOf(
  { id, words, datings }: TimelineGroup['entries'][number],
  href: (label: string) => string,
): Happening {
  return {
    id,
    words,
    moments: datings.map(({ label, when, value, dating, voice, source }) => ({
      id: label,
      value,
      href: href(label),
      days: dating.days,
      at: dating.at,
      by: dating.by || dating.reported,
      status: voice?.status ?? 'reported',
      when,
      what: words,
      who: voice?.name ?? source.short,
    })),
  };
}
