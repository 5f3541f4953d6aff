import { asOfWords, count, heading, whoWords, windowWords } from './phrase.ts';
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
