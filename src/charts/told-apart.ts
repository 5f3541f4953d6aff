import { rollup } from 'd3';
import type { Row } from './row.ts';

/** The same rows, the document kept only where one speaker has several numbers for one group and measure. */
export function toldApart(rows: readonly Row[]): Row[] {
  const shared = rollup(rows, (members) => members.length, keyOf);
  return rows.map((row) => {
    const { document, ...bare } = row;
    return document !== undefined && (shared.get(keyOf(row)) ?? 0) > 1 ? row : bare;
  });
}

function keyOf({ group, measure, speaker }: Row): string {
  return JSON.stringify([group, measure, speaker]);
}
