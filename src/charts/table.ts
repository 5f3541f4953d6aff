import { csvFormat } from 'd3';
import { asOfWords, count, heading, NOT_STATED, whoWords, windowWords } from './phrase.ts';
import type { Kind } from './kind.ts';
import type { Row, Status } from './row.ts';
import { toldApart } from './told-apart.ts';

/** One line of the table beside a chart: what each of its marks shows, in words. */
export interface TableRow {
  readonly id: string;
  readonly href: string;
  readonly noteNumber: number | null;
  readonly group: string;
  /** With its bound in words, or `not stated`. */
  readonly number: string;
  /** Who gave it, and in which document where one speaker gave several. */
  readonly who: string;
  readonly window: string;
  readonly asOf: string;
  readonly status: Status;
  readonly statusLabel: string;
  /** Empty where there is none. */
  readonly remark: string;
}

/** The records of the table that says everything that the chart says, in the order of the rows. */
export function table(rows: readonly Row[], kind?: Kind): TableRow[] {
  return toldApart(rows, kind).map((row) => ({
    id: row.id,
    href: row.href,
    noteNumber: row.noteNumber,
    group: heading(row),
    number: count(row),
    who: whoWords(row),
    window: windowWords(row),
    asOf: asOfWords(row),
    status: row.status,
    statusLabel: row.statusLabel,
    remark: [row.remark, row.leavesOut].filter(Boolean).join(' '),
  }));
}

/** The rows as CSV with a head line; what is not stated says so, days are `YYYY-MM-DD`. */
export function csv(rows: readonly Row[]): string {
  return csvFormat(
    rows.map((row) => ({
      id: row.id,
      group: row.groupLabel,
      measure: row.measure,
      number: row.number ?? NOT_STATED,
      bound: row.bound,
      status: row.status,
      speaker: row.speaker,
      document: row.document ?? '',
      whom: row.whom ?? '',
      from: row.window.from,
      to: row.window.to,
      window: row.window.label,
      as_of: row.asOf ?? NOT_STATED,
      remark: row.remark ?? '',
      leaves_out: row.leavesOut ?? '',
    })),
  );
}
