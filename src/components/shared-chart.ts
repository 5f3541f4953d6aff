import type { Element } from 'hast';
import {
  chart as drawChart,
  drawing,
  drawTimeline,
  timelineDrawing,
  type WIDTHS,
} from '../charts/index.ts';
import type { Chart, Corpus } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { TIMELINE_CHART } from '../factcheck/timeline/event.ts';
import type { Table } from '../content/view/data/table.ts';
import { timelineTable } from '../content/view/data/timeline.ts';
import { tollTable } from '../content/view/data/tolls.ts';
import { readingOrder } from '../content/path.ts';
import { asOfDays } from '../content/view/lead.ts';
import { statusMark } from '../content/view/status-mark.ts';
import { timelineOf } from '../content/view/timeline.ts';
import { voiceOf } from '../content/view/voice.ts';
import { specOf, tollsOf, type Notes } from './chart-spec.ts';
import { keyOf } from './chart-view.ts';
import {
  TIMELINE_COUNTS,
  TIMELINE_READING,
  TIMELINE_TITLE,
  timelineSpec,
} from './timeline-drawing.ts';

/** A chart that can be taken away from its page: downloaded, or shown within another site. */
export interface SharedChart {
  readonly id: string;
  readonly title: string;
  /** What is counted or told, by whom. */
  readonly counts: string;
  /** What the shapes mean, and how to read it. */
  readonly reading: string;
  /** Where it stands on this site: the first chapter that shows it, else the first page. */
  readonly page: Page;
  /** The documents that its figures come from, by their short names. */
  readonly documents: readonly string[];
  /** As of when its figures hold, in words; empty where it shows no counts. */
  readonly asOf: string;
  readonly table: Table;
  /** One of its two drawings, the notes of its marks reached as said. */
  readonly drawing: (variant: keyof typeof WIDTHS, notes: Notes) => Element;
  /** Both of them, in a box that shows the one that fits. */
  readonly drawings: (notes: Notes) => Element;
}

/** Every chart of the site that stands on a page of its own content, in the order of the content. */
export function sharedCharts(corpus: Corpus): SharedChart[] {
  return [...corpus.charts.flatMap((chart) => counted(corpus, chart)), ...timeline(corpus)];
}

/** A chart by its id. Throws where there is none. */
export function sharedChart(corpus: Corpus, id: string): SharedChart {
  const found = sharedCharts(corpus).find((chart) => chart.id === id);
  if (found) return found;
  throw new Error(`Unexpected chart \`${id}\`, expected one that stands on a page`);
}

function counted(corpus: Corpus, chart: Chart): SharedChart[] {
  const pages = readingOrder(corpus).filter(({ charts }) =>
    charts.some(({ id }) => id === chart.id),
  );
  const page = pages.find(({ kind }) => kind !== 'overview') ?? pages[0];
  if (!page) return [];
  const tolls = tollsOf(corpus, chart);
  const statuses = tolls.map(({ speaker }) => voiceOf(corpus, speaker)?.status ?? null);
  return [
    {
      ...{ id: chart.id, title: chart.title, counts: chart.counts, page },
      reading: `${keyOf(statuses)} ${chart.reading}`,
      documents: documentsOf(corpus, tolls),
      asOf: asOfDays(corpus, tolls)
        .map(({ status, days }) => `${statusMark(status).word.toLowerCase()}, ${days}`)
        .join('; '),
      table: tollTable(corpus, tolls),
      drawing: (variant, notes) => drawing(specOf(corpus, chart, notes), variant, true),
      drawings: (notes) => drawChart(specOf(corpus, chart, notes)),
    },
  ];
}

function timeline(corpus: Corpus): SharedChart[] {
  const page = corpus.pages.find(({ kind }) => kind === 'timeline');
  if (!page) return [];
  const groups = timelineOf(corpus, page);
  const spec = (notes: Notes) => timelineSpec(groups, corpus.site.event, notes.href);
  const any = spec({ href: () => '', number: () => null });
  if (!any) return [];
  const drawn = (notes: Notes) => spec(notes) ?? any;
  return [
    {
      ...{ id: TIMELINE_CHART, title: TIMELINE_TITLE, counts: TIMELINE_COUNTS, page },
      reading: TIMELINE_READING,
      documents: documentsOf(
        corpus,
        corpus.timeline.flatMap(({ dated }) => dated),
      ),
      asOf: '',
      table: timelineTable(corpus),
      drawing: (variant, notes) => timelineDrawing(drawn(notes), variant, true),
      drawings: (notes) => drawTimeline(drawn(notes)),
    },
  ];
}

/** The short names of the documents that some rows cite, in the order of the content. */
function documentsOf({ sources }: Corpus, rows: readonly { readonly source: string }[]): string[] {
  const cited = new Set(rows.map(({ source }) => source));
  return sources.filter(({ slug }) => cited.has(slug)).map(({ short }) => short);
}
