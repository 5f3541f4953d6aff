import { toHtml } from 'hast-util-to-html';
import { standalone, type Sheets } from '../charts/index.ts';
import type { Site } from '../factcheck/corpus.ts';
import { dayInWords } from '../content/day.ts';
import { pathOf } from '../content/path.ts';
import { csvOf, type Cell, type Table } from '../content/view/data/table.ts';
import type { SharedChart } from './shared-chart.ts';
import { words } from '../words/words.ts';

const {
  shared,
  parts: { chart: say },
} = words;

/** The kinds of file in which a chart can be taken away. */
export const FORMATS = ['csv', 'json', 'svg', 'png'] as const;

/** Where a site is, as far as it knows. */
export interface Home {
  /** The whole address of a path of the site where it has one, else the path under its base. */
  readonly at: (path: string) => string;
  /** The site has an address of its own. */
  readonly known: boolean;
}

/** The name of a file of a chart, below the site. */
export function fileOfChart(id: string, format: (typeof FORMATS)[number]): string {
  return `charts/${id}.${format}`;
}

/** The rows of a chart with what must go with them wherever they go: where they come from, of when, under which licence. */
export function tableOf(chart: SharedChart, site: Site, home: Home): Table {
  const page = home.at(pathOf(chart.page));
  const { changed, licence } = originOf(chart, site);
  return {
    columns: [
      ...chart.table.columns,
      { name: 'row', type: 'string', words: say.columns.row },
      { name: 'note', type: 'string', words: say.columns.note },
      { name: 'site', type: 'string', words: say.columns.site },
      { name: 'page', type: 'string', words: say.columns.page },
      {
        name: 'page_changed',
        type: 'date',
        stated: true,
        words: say.columns.changed,
      },
      { name: 'licence', type: 'string', words: say.columns.licence },
    ],
    rows: chart.table.rows.map((row) => ({
      ...row,
      row: `${page}#${chart.idsOf(row).row}`,
      note: `${page}#${chart.idsOf(row).note}`,
      site: site.title,
      page: chart.page.title,
      page_changed: changed,
      licence,
    })),
  };
}

/** The rows of a chart as CSV. */
export function chartCsv(chart: SharedChart, site: Site, home: Home): string {
  return csvOf(tableOf(chart, site, home));
}

/** The rows of a chart as JSON, with its words. */
export function chartJson(chart: SharedChart, site: Site, home: Home): string {
  const { changed, licence } = originOf(chart, site);
  const names = chart.table.columns.map(({ name }) => name);
  const { rows } = tableOf(chart, site, home);
  const whole = {
    id: chart.id,
    title: chart.title,
    counts: chart.counts,
    how_to_read: chart.reading,
    ...(chart.notice === '' ? {} : { notice: chart.notice }),
    site: site.title,
    publisher: site.publisher,
    page: chart.page.title,
    address: home.at(`${pathOf(chart.page)}#chart-${chart.id}`),
    page_changed: changed,
    licence,
    quotations: shared.quotations,
    documents: chart.documents,
    rows: rows.map((row) => pick(row, [...names, 'row', 'note'])),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The wide drawing of a chart as an SVG file. */
export function chartSvg(chart: SharedChart, site: Site, home: Home, sheets: Sheets): string {
  const { changed, licence } = originOf(chart, site);
  const page = home.at(pathOf(chart.page));
  const drawn = chart.drawing('wide', page);
  const source = say.fromPage(chart.page.title, site.title);
  const tree = standalone(
    home.known ? drawn : unlinked(drawn),
    {
      title: chart.title,
      counts: chart.counts,
      below: [
        { text: chart.reading },
        ...(chart.noticeDrawn || chart.notice === '' ? [] : [{ text: chart.notice }]),
        { text: source },
        { text: shared.documents(chart.documents.join('; ')) },
        ...(chart.asOf === '' ? [] : [{ text: shared.asOf(chart.asOf), engine: true }]),
        ...(changed === null ? [] : [{ text: shared.pageLastChanged(dayInWords(changed)) }]),
        { text: shared.licence(licence) },
        ...(home.known ? [{ text: `${page}#chart-${chart.id}`, engine: true }] : []),
      ],
      language: site.language,
    },
    {
      title: chart.title,
      description: chart.counts,
      source,
      ...(home.known ? { identifier: `${page}#chart-${chart.id}` } : {}),
      ...(changed === null ? {} : { date: changed }),
      rights: shared.licence(licence),
      publisher: site.publisher,
    },
    sheets,
  );
  // Nothing is left that XML has no name for: characters are written as numbers.
  // The serializer leaves this as it is, and XML forbids it in text.
  const svg = toHtml(tree, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `${svg}\n`;
}

function originOf({ page }: SharedChart, { licence }: Site) {
  return { changed: page.changed, licence };
}

/** A drawing without its links, which lead nowhere from a file of a site that has no address. */
function unlinked<T extends ReturnType<SharedChart['drawing']>>(drawn: T): T {
  const isLinks = (child: T['children'][number]): boolean =>
    child.type === 'element' && child.properties.ariaHidden === 'true';
  return { ...drawn, children: drawn.children.filter((child) => !isLinks(child)) };
}

function pick(row: Readonly<Record<string, Cell>>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
