import { rollup } from 'd3';
import type { Kind } from './kind.ts';
import type { Row } from './row.ts';

/**
 * The same rows, the document kept only where one speaker has several numbers for one group and measure,
 * and wherever the chart is about who carries what.
 */
export function toldApart(rows: readonly Row[], kind?: Kind): Row[] {
  if (kind === 'paths') return [...rows];
  const shared = rollup(rows, (members) => members.length, keyOf);
  return rows.map((row) => {
    const { document, ...bare } = row;
    return document !== undefined && (shared.get(keyOf(row)) ?? 0) > 1 ? row : bare;
  });
}

function keyOf({ group, measure, speaker }: Row): string {
  return JSON.stringify([group, measure, speaker]);
}
