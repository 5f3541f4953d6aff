import { toHtml } from 'hast-util-to-html';
import { chart as drawChart, silence, table } from '../charts/index.ts';
import type { Row, TableRow } from '../charts/index.ts';
import type { Chart, Corpus, Toll } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { sameNumbers } from '../factcheck/origin.ts';
import { isMachine } from '../content/view/lead.ts';
import { originWords } from '../content/view/origin.ts';
import { statusMark } from '../content/view/status-mark.ts';
import { marksOf } from '../content/view/uses.ts';
import type { PageUse } from '../content/view/uses.ts';
import { voiceOf } from '../content/view/voice.ts';
import { specOf, tollsOf } from './chart-spec.ts';
import { words } from '../words/words.ts';

/** A chart as a figure shows it. */
export interface ChartView {
  readonly chart: Chart;
  /** The drawings, as HTML. */
  readonly drawings: string;
  /** The same rows in words, by who is counted. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly ChartLine[] }[];
  /** What the shapes mean, for those that occur. */
  readonly key: string;
}

/** One line of the table, with the mark of its note. */
export interface ChartLine extends TableRow {
  readonly use: PageUse | undefined;
  /** The document says of itself that a machine wrote it. */
  readonly machine: boolean;
  /** By how many origins the number is given, and in how many documents; empty where it is in this row alone. */
  readonly origins: string;
  /** What was said where no number was given; empty where one was. */
  readonly silence: string;
}

/** The view of a chart on a page. Throws where the chart is not of the corpus, or cannot be drawn honestly. */
export function chartView(corpus: Corpus, page: Page | undefined, id: string): ChartView {
  const chart = corpus.charts.find((other) => other.id === id);
  if (!chart || !page) throw new Error(`Unexpected chart \`${id}\`, expected one of the content`);
  const marks = marksOf(corpus, page, id);
  const tolls = tollsOf(corpus, chart);
  const spec = specOf(corpus, chart, {
    href: (row) => `#fn-${row}`,
    number: (row) => marks.get(row)?.number ?? null,
  });
  const machine = new Set(tolls.filter((toll) => isMachine(corpus, toll)).map((toll) => toll.id));
  const same = sameNumbers(corpus.tolls);
  const lines = table(spec.rows, spec.kind).map((line) => ({
    ...line,
    use: marks.get(line.id),
    machine: machine.has(line.id),
    silence: spec.rows
      .filter(({ id: other }) => other === line.id)
      .flatMap(silence)
      .join(' '),
    // A chart of paths draws it.
    origins: spec.kind === 'paths' ? '' : originsIn(same.get(line.id) ?? []),
  }));
  return {
    chart,
    drawings: toHtml(drawChart(spec)),
    groups: [...Map.groupBy(lines, ({ group }) => group)].map(([heading, members]) => ({
      heading,
      rows: members,
    })),
    key: keyOf(tolls.map(({ speaker }) => voiceOf(corpus, speaker)?.status ?? null)),
  };
}

/** Empty for a number that one row alone gives. */
function originsIn(rows: readonly Toll[]): string {
  return rows.length > 1 ? originWords(rows) : '';
}

const FILLS = [
  [words.parts.chart.solid, ['official']],
  [words.parts.chart.striped, ['claimed']],
  [words.parts.chart.dotted, ['reported', null]],
] as const;

/** What each shape means, in the words that stand beside it, for those that occur. */
export function keyOf(statuses: readonly (Row['status'] | null)[]): string {
  return FILLS.flatMap(([fill, all]) => {
    const marks = all.filter((status) => statuses.includes(status)).map(statusMark);
    const [mark] = marks;
    const means = marks.map(({ word }) => word.toLowerCase()).join(words.parts.chart.or);
    return mark ? [fill(mark.glyph, means)] : [];
  }).join(' ');
}
