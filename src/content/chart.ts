import type { Chart } from '../factcheck/corpus.ts';
import { MAP_CHART } from '../factcheck/map/locality.ts';
import { TIMELINE_CHART } from '../factcheck/timeline/event.ts';
import { id, line, mapping, oneOf, words } from './field.ts';
import { reportUnknown } from './reference.ts';
import type { Report } from './report.ts';
import { readRows } from './rows.ts';
import { TOLLS_FILE } from './toll.ts';

/** Where the charts stand. */
export const CHARTS_FILE = 'content/charts.yaml';

/** What the file may hold, key by key. */
export const chartSchema = mapping({
  id: id
    .refine((name) => name !== TIMELINE_CHART, 'an id other than that of the timeline’s drawing')
    .refine((name) => name !== MAP_CHART, 'an id other than that of the map of places'),
  kind: oneOf(['brief', 'compared', 'context', 'days', 'last', 'paths']),
  title: line,
  counts: line,
  reading: line,
  rows: words.refine((all) => all.length > 0, 'at least one row of the ledger'),
});

/** Charts that were read; `ids` has the others too, or is null where the file cannot be read. */
export interface ChartsReading {
  readonly charts: readonly Chart[];
  readonly ids: ReadonlySet<string> | null;
}

/** Reads `content/charts.yaml`; `tolls` are the ids of the ledger's rows, null where unknown. */
export function readCharts(
  root: string,
  tolls: ReadonlySet<string> | null,
  report: Report,
): ChartsReading {
  const read = readRows(root, CHARTS_FILE, chartSchema, 'id', report);
  if (!read) return { charts: [], ids: null };
  const charts = read.rows.map(({ value, place, placeOf }): Chart => {
    value.rows.forEach((row, i) => {
      reportUnknown(placeOf('rows', i), 'row', TOLLS_FILE, row, tolls, report);
    });
    return { ...value, rowPlaces: value.rows.map((_, i) => placeOf('rows', i)), place };
  });
  return { charts, ids: read.names };
}
