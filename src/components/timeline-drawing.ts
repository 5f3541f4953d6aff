import { toHtml } from 'hast-util-to-html';
import { drawTimeline, isNear, type Happening } from '../charts/index.ts';
import type { Site } from '../factcheck/corpus.ts';
import { TIMELINE_CHART } from '../factcheck/timeline/event.ts';
import type { TimelineGroup } from '../content/view/timeline.ts';

/** The drawing of the timeline as HTML; null where nothing is near enough to the days of the event. */
export function timelineDrawing(
  groups: readonly TimelineGroup[],
  window: Site['event'],
): string | null {
  const happenings = groups.flatMap(({ entries }) => entries).map(happeningOf);
  const near = happenings.some(({ moments }) => moments.some((moment) => isNear(moment, window)));
  if (!near) return null;
  return toHtml(
    drawTimeline({
      id: `chart-${TIMELINE_CHART}`,
      title: 'When it happened, by whose dating',
      desc: 'Marks on a scale of days, and on one of hours: one for each dating; those of one event that differ are joined. The list on this page says the same in words.',
      happenings,
      window,
    }),
  );
}

function happeningOf({ id, words, datings }: TimelineGroup['entries'][number]): Happening {
  return {
    id,
    words,
    moments: datings.map(({ label, when, value, dating, voice, source }) => ({
      id: label,
      value,
      href: `#fn-${label}`,
      days: dating.days,
      at: dating.at,
      by: dating.by || dating.reported,
      status: voice?.status ?? 'reported',
      when,
      who: voice?.name ?? source.short,
    })),
  };
}
