import { csvParse } from 'd3';
import type { DataFile } from '../factcheck/site/data.ts';
import type { BuiltPage } from './built-page.ts';

/** Reads a file of the site that holds a table for other programs; null for every other file. */
export function readDataFile(file: string, source: string): DataFile | null {
  const [, table = '', end] = /^data\/([a-z0-9-]+)\.(csv|json)$/u.exec(file) ?? [];
  if (end === undefined || file === 'data/datapackage.json') return null;
  const records: unknown = end === 'csv' ? [...csvParse(source)] : JSON.parse(source);
  return { file, table, records: Array.isArray(records) ? (records as DataFile['records']) : [] };
}

/** The places of the site to which the records of a file lead, as links of a page without words. */
export function linkingPage({ file, records }: DataFile, base: string): BuiltPage {
  const links = records.flatMap(({ path }) =>
    typeof path === 'string' ? [`${base.slice(0, -1)}${path}`] : [],
  );
  return {
    ...{ file, address: `/${file}`, links, letters: '' },
    ...{ ids: [], lasting: [], chapters: [], notes: [] },
  };
}
