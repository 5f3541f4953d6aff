import type { Finding } from '../../factcheck/finding.ts';
import type { Share } from '../../factcheck/share.ts';

/** What one run of the checker has to say; every reporter turns the same record into text. */
export interface Report {
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Null where the content could not be read far enough to judge its statements. */
  readonly counts: Counts | null;
  readonly shares: readonly Share[];
}

/** What was checked. */
export interface Counts {
  readonly pages: number;
  readonly statements: number;
  readonly notes: number;
}
