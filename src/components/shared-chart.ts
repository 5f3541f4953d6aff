import type { Element } from 'hast';
import { chart as drawChart, drawing, type WIDTHS } from '../charts/index.ts';
import type { Chart, Corpus } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import type { Table } from '../content/view/data/table.ts';
import { tollTable } from '../content/view/data/tolls.ts';
import { readingOrder } from '../content/path.ts';
import { documentsOf } from '../content/view/document.ts';
import { asOfDays } from '../content/view/lead.ts';
import { statusMark } from '../content/view/status-mark.ts';
import { uncheckedWords } from '../content/view/unchecked.ts';
import { voiceOf } from '../content/view/voice.ts';
import { specOf, tollsOf, type Notes } from './chart-spec.ts';
import { keyOf } from './chart-view.ts';
import { sharedMap } from './shared-map.ts';
import { sharedTimeline } from './shared-timeline.ts';

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
  /** What must be told with it; empty where there is nothing to say. */
  readonly notice: string;
  /** The drawing itself tells it. */
  readonly noticeDrawn: boolean;
  readonly table: Table;
  /** Where a row of the table stands on its page, and where its first note: ids. */
  readonly idsOf: (row: Table['rows'][number]) => { readonly row: string; readonly note: string };
  /** One of its two drawings; its marks lead to ids of the page at an address. */
  readonly drawing: (variant: keyof typeof WIDTHS, page: string) => Element;
  /** Both of them, in a box that shows the one that fits. */
  readonly drawings: (page: string) => Element;
}

/** Every chart of the site that stands on a page of its own content, in the order of the content. */
export function sharedCharts(corpus: Corpus): SharedChart[] {
  return [
    ...corpus.charts.flatMap((chart) => counted(corpus, chart)),
    ...sharedTimeline(corpus),
    ...sharedMap(corpus),
  ];
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
      notice: uncheckedWords(corpus),
      noticeDrawn: true,
      table: tollTable(corpus, tolls),
      idsOf: ({ id }) => ({ row: `${chart.id}-${String(id)}`, note: `fn-${String(id)}` }),
      drawing: (variant, at) => drawing(specOf(corpus, chart, notesAt(at)), variant, true),
      drawings: (at) => drawChart(specOf(corpus, chart, notesAt(at))),
    },
  ];
}

/** Notes on the page at an address, which have no number where that is another page. */
function notesAt(page: string): Notes {
  return { href: (row) => `${page}#fn-${row}`, number: () => null };
}
