import type { Finding } from '../../factcheck/finding.ts';

/** How much of a source the site quotes, beside what it may; `share` and `cap` run from 0 to 1. */
export interface Share {
  readonly slug: string;
  readonly quoted: number;
  readonly words: number;
  readonly share: number;
  readonly cap: number;
}

/** What one run of the checker has to say; every reporter turns the same record into text. */
export interface Report {
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Null where the content could not be read far enough to count. */
  readonly counts: Counts | null;
  readonly shares: readonly Share[];
}

/** What was checked. */
export interface Counts {
  readonly pages: number;
  readonly statements: number;
  readonly notes: number;
}
