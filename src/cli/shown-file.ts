import type { Run, Shown } from '../factcheck/site/shown.ts';
import { leaves } from './structured.ts';

/** An address, which shows no number to a reader. */
const ADDRESS = /^(?:UR {2}- |\s*url = \{)/u;

/** The names of fields that have a digit of their own. */
const TAG = /^(?:T2|N1) {2}- /u;

/** Reads of a file for managers of references what it shows: its lines, or the values of its JSON. */
export function readShownFile(file: string, source: string): Shown {
  const texts = file.endsWith('.json')
    ? leaves(JSON.parse(source))
    : source.split(/\r?\n/u).flatMap((line) => (ADDRESS.test(line) ? [] : line.replace(TAG, '')));
  return {
    ...{ file, marks: [], quotes: [], numbers: new Map(), charts: [], engines: [] },
    runs: texts.map((text): Run => ({ ...OUTSIDE, where: '`cite`', text })),
  };
}

const OUTSIDE = { chart: null, note: null, row: null, kind: 'words' } as const;

/** Whether a file of the site is one of those. */
export function isReference(file: string): boolean {
  return /^cite\/.*\.(?:bib|ris|json)$/u.test(file);
}
