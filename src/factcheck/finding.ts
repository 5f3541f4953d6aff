import type { Place } from './place.ts';

/** The families of rules; each finding belongs to one. `input` is for what cannot be read at all. */
export type Family =
  | 'input'
  | 'passage'
  | 'note'
  | 'coverage'
  | 'fit'
  | 'figure'
  | 'event'
  | 'name'
  | 'speaker'
  | 'quotation'
  | 'wording'
  | 'ledger'
  | 'disagreement'
  | 'correction'
  | 'sources'
  | 'site';

/** One thing that is wrong, as a value: reporters turn it into text, and the build fails on any that is no warning. */
export interface Finding extends Place {
  /** Family and rule, such as `passage/not-found`. */
  readonly rule: `${Family}/${string}`;
  /** One sentence, *Unexpected X, expected Y*, values in backticks. */
  readonly message: string;
  /** What to do, one sentence. */
  readonly remedy: string;
  /** A warning is shown and counted, and never fails a build; an error where left out. */
  readonly severity?: 'error' | 'warning';
  /** What was found and what was expected, where both are short pieces of text. */
  readonly found?: string;
  readonly expected?: string;
}

/** Those findings that fail a build. */
export function errorsIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity !== 'warning');
}

/** Those findings that are shown and counted, and fail nothing. */
export function warningsIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'warning');
}

/** Sorts by file, line, column and rule, so that every door shows the same order. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
