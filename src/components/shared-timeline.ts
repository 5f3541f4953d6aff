import { drawTimeline, timelineDrawing } from '../charts/index.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import { TIMELINE_CHART } from '../factcheck/timeline/event.ts';
import { timelineTable } from '../content/view/data/timeline.ts';
import { documentsOf } from '../content/view/document.ts';
import { timelineOf } from '../content/view/timeline.ts';
import { uncheckedAt, uncheckedWords } from '../content/view/unchecked.ts';
import type { SharedChart } from './shared-chart.ts';
import {
  TIMELINE_COUNTS,
  TIMELINE_READING,
  TIMELINE_TITLE,
  timelineSpec,
} from './timeline-drawing.ts';

/** The drawing of the timeline, to be taken away; none where there is none on its page. */
export function sharedTimeline(corpus: Corpus): SharedChart[] {
  const page = corpus.pages.find(({ kind }) => kind === 'timeline');
  if (!page) return [];
  const groups = timelineOf(corpus, page);
  const spec = (at: string) =>
    timelineSpec(groups, corpus.site.event, (label) => `${at}#fn-${label}`);
  const any = spec('');
  if (!any) return [];
  const drawn = (at: string) => spec(at) ?? any;
  return [
    {
      ...{ id: TIMELINE_CHART, title: TIMELINE_TITLE, counts: TIMELINE_COUNTS, page },
      reading: TIMELINE_READING,
      documents: documentsOf(
        corpus,
        corpus.timeline.flatMap(({ dated }) => dated),
      ),
      asOf: '',
      notice: uncheckedAt(corpus, page) === null ? '' : uncheckedWords(corpus),
      noticeDrawn: false,
      table: timelineTable(corpus),
      idsOf: ({ id }) => ({ row: `${TIMELINE_CHART}-${String(id)}`, note: `fn-${String(id)}` }),
      drawing: (variant, at) => timelineDrawing(drawn(at), variant, true),
      drawings: (at) => drawTimeline(drawn(at)),
    },
  ];
}
