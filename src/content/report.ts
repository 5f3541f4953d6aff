import type { Finding } from '../factcheck/finding.ts';
import type { Place } from '../factcheck/place.ts';

/** Takes one finding; a reader hands it over and goes on with what it can read. */
export type Report = (finding: Finding) => void;

/** The first character of a file, for findings that concern all of it. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** A value as messages show it: short text in backticks, collections by their kind. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  const plain = typeof value === 'string' ? value : `${value as number | boolean}`;
  const text = plain.replace(/\p{Cc}+/gu, ' ').replaceAll('`', "'");
  if (text.trim() === '') return 'empty text';
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
