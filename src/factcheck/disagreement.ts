import type { Day } from './calendar.ts';
import type { Place } from './place.ts';

/** What sort of disagreement it is: of two sides, of two times, of two scopes, with the calendar or arithmetic, of words. */
export type DisagreementKind = 'conflict' | 'update' | 'scope' | 'error' | 'wording';

/** How much hangs on it. */
export type Weight = 'high' | 'some' | 'little';

/**
 * `content/disagreements/<id>.mdx`: one point on which the sources differ from each other, from the
 * calendar or from arithmetic. Its prose is the page of kind `disagreement` whose slug is the id.
 */
export interface Disagreement {
  readonly id: string;
  readonly kind: DisagreementKind;
  readonly matters: Weight;
  /** In the order in which they are shown. */
  readonly sides: readonly DisagreementSide[];
  /** The rows of the ledger whose difference it explains. */
  readonly tolls: readonly string[];
  /** The entries of the timeline whose different dates it explains. */
  readonly timeline: readonly string[];
  readonly place: Place;
}

/** One account of the point. */
export interface DisagreementSide {
  /** The label of a note of the page that quotes a passage. */
  readonly note: string;
  /** The day for which it holds, or `not stated`. */
  readonly asOf: Day | 'not stated';
  readonly place: Place;
}

/** The sections of every entry, by id, in order. */
export const SECTIONS: readonly { readonly id: string; readonly text: string }[] = [
  { id: 'says', text: 'What the documents say' },
  { id: 'concluded', text: 'What can be concluded' },
  { id: 'open', text: 'What cannot' },
  { id: 'matters', text: 'Why it matters' },
];
