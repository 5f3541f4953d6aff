import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { csvParse } from 'd3';
import { NOT_STATED } from '../factcheck/corpus.ts';
import type { Download } from '../factcheck/site/download.ts';
import type { Shown } from '../factcheck/site/shown.ts';
import type { BuiltSite } from './built-site.ts';
import { readShownPage } from './shown-page.ts';

/** The files of charts of a built site: rows, and drawings as a reader is shown them. */
export interface ChartFiles {
  readonly tables: readonly Download[];
  readonly drawings: readonly Shown[];
}

const CHART = /^charts\/([^/]+)\.(csv|json|svg)$/u;

/** Reads the files of charts of a built site. */
export async function chartFiles(folder: string, { files }: BuiltSite): Promise<ChartFiles> {
  const tables: Download[] = [];
  const drawings: Shown[] = [];
  for (const file of files) {
    const [, chart = '', format] = CHART.exec(file) ?? [];
    if (format === undefined) continue;
    const at = path.join(folder, file);
    const text = await readFile(at, 'utf8');
    if (format === 'svg') drawings.push(readChartDrawing(file, chart, text));
    else tables.push(readChartTable(file, chart, text));
  }
  return { tables, drawings };
}

/** Reads the SVG of a chart as if it stood in the figure of its chart on a page. */
export function readChartDrawing(file: string, chart: string, svg: string): Shown {
  const page = readShownPage(file, `<main><figure data-chart="${chart}">${svg}</figure></main>`);
  return { ...page, picture: true };
}

/** As `src/components/chart-files.ts` writes it. */
interface ChartJson extends Record<string, unknown> {
  readonly rows?: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

/** Reads the rows of a chart from CSV or JSON. Throws where a JSON file is none. */
export function readChartTable(file: string, chart: string, text: string): Download {
  if (file.endsWith('.csv')) return { file, chart, rows: csvParse(text), words: [] };
  const { rows = [], ...words } = JSON.parse(text) as ChartJson;
  return {
    file,
    chart,
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, String(value ?? NOT_STATED)]),
      ),
    ),
    words: Object.entries(words)
      .filter(([name]) => name !== 'address')
      .flatMap(([, value]) => [value].flat())
      .map(String),
  };
}
