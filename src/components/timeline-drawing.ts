import { toHtml } from 'hast-util-to-html';
import { drawTimeline, isNear, type Happening, type TimelineSpec } from '../charts/index.ts';
import type { Site } from '../factcheck/corpus.ts';
import { TIMELINE_CHART } from '../factcheck/timeline/event.ts';
import type { TimelineGroup } from '../content/view/timeline.ts';
import { words } from '../words/words.ts';

const { timeline: say } = words.parts;

/** The title of the timeline's drawing, what it shows, and how to read it. */
export const { title: TIMELINE_TITLE, counts: TIMELINE_COUNTS, reading: TIMELINE_READING } = say;

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
    desc: say.describes,
    happenings,
    window,
  };
}

function happeningOf(
  { id, words: what, datings }: TimelineGroup['entries'][number],
  href: (label: string) => string,
): Happening {
  return {
    id,
    words: what,
    moments: datings.map(({ label, when, value, dating, voice, source }) => ({
      id: label,
      value,
      href: href(label),
      days: dating.days,
      at: dating.at,
      by: dating.by || dating.reported,
      status: voice?.status ?? 'reported',
      when,
      what,
      who: voice?.name ?? source.short,
    })),
  };
}
