import { csvFormatRow } from 'd3';
import { NOT_STATED } from '../../../factcheck/corpus.ts';

/** What a cell of a table may hold; null where there is nothing to say. */
export type Cell = string | number | boolean | null;

/** One column of a table: what it is called in files, and what it means. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** What it holds and in which unit, as a sentence. */
  readonly words: string;
  /** Written as `not stated` where it holds null: the documents do not say it. */
  readonly stated?: boolean;
  /** The only values that it may hold. */
  readonly values?: readonly string[];
}

/** A table for other programs, its rows in the order of the content. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180, UTF-8, lines ended by CRLF). Null is an empty cell, or `not stated`. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column) => cellOf(column, row[column.name] ?? null))),
  ];
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}

/** The rows of a table as JSON: an array of objects with all columns, null where nothing is said. */
export function jsonOf({ columns, rows }: Table): string {
  const whole = rows.map((row) =>
    Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])),
  );
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function cellOf({ stated = false }: Column, value: Cell): string {
  if (value === null) return stated ? NOT_STATED : '';
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
}
