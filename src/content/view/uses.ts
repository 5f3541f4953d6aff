import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { onceFor } from '../../factcheck/memo.ts';
import { leadRows } from './lead.ts';

/** One reference to a note, as it is drawn on the page. */
export interface PageUse {
  readonly label: string;
  /** From 1, by first use on the page; 0 for what points to the register, whose words are its mark. */
  readonly number: number;
  /** `ref-LABEL`, later uses of the same note `ref-LABEL:2` and on. */
  readonly id: string;
  /** The prose, the table that opens the overview, or a chart's id. */
  readonly from: { readonly kind: 'text' | 'lead' | 'chart'; readonly chart?: string };
  /** Where the reference stands in the MDX file; 0 in the table that opens the overview. */
  readonly line: number;
  readonly column: number;
}

/** Every reference of a page in reading order, the rows of its tables and charts included. */
export function usesOf(corpus: Corpus, page: Page): readonly PageUse[] {
  return usesIn(corpus)(page);
}

/** Read once for each page: many lists of the site ask for the same. */
const usesIn = onceFor((corpus: Corpus) => onceFor((page: Page) => readUses(corpus, page)));

function readUses(corpus: Corpus, page: Page): readonly PageUse[] {
  const numbers = new Map([...pointersOf(page)].map((label) => [label, 0]));
  const pointers = numbers.size;
  const counts = new Map<string, number>();
  const lead = leadRows(corpus, page).map(({ id }) => ({ label: id, line: 0, column: 0 }));
  const rest = page.uses.map(({ label, place }) => ({ label, ...place }));
  return [...lead, ...rest].map(({ label, line, column }) => {
    const number = numbers.get(label) ?? numbers.size - pointers + 1;
    const count = (counts.get(label) ?? 0) + 1;
    numbers.set(label, number);
    counts.set(label, count);
    const chart = chartAt(corpus, page, label, line, column);
    return {
      label,
      number,
      id: useId(label, count),
      from: line === 0 ? { kind: 'lead' } : chart ? { kind: 'chart', chart } : { kind: 'text' },
      line,
      column,
    };
  });
}

/** The number of each note of a page by its label, in reading order; those that only sums cite come last. */
export function numbersOf(corpus: Corpus, page: Page): ReadonlyMap<string, number> {
  const cited = page.notes.flatMap((note) => (note.kind === 'sum' ? note.of : []));
  const labels = [
    ...usesOf(corpus, page).map(({ label }) => label),
    ...cited,
    ...page.notes.map(({ label }) => label),
  ];
  const pointers = pointersOf(page);
  const numbered = [...new Set(labels)].filter((label) => !pointers.has(label));
  return new Map(numbered.map((label, i) => [label, i + 1]));
}

/** The labels that point to the register of disagreements. */
export function pointersOf(page: Page): ReadonlySet<string> {
  return new Set(
    page.notes.filter(({ kind }) => kind === 'differ').map(({ label }) => label),
  );
}

/** The marks of a chart's rows (or of the opening table, for null) on a page, by ledger id. */
export function marksOf(
  corpus: Corpus,
  page: Page,
  chart: string | null,
): ReadonlyMap<string, PageUse> {
  const here = usesOf(corpus, page).filter(({ from }) =>
    chart === null ? from.kind === 'lead' : from.chart === chart,
  );
  return new Map(here.map((use) => [use.label, use]));
}

function useId(label: string, count: number): string {
  return count === 1 ? `ref-${label}` : `ref-${label}:${count}`;
}

function chartAt(
  corpus: Corpus,
  page: Page,
  label: string,
  line: number,
  column: number,
): string | undefined {
  return page.charts.find(
    ({ id, place }) =>
      place.line === line &&
      place.column === column &&
      corpus.charts.some((chart) => chart.id === id && chart.rows.includes(label)),
  )?.id;
}
