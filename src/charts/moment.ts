import type { Status } from './row.ts';

/** One dating of one thing that happened, ready to be drawn. */
export interface Moment {
  /** The label of its note, carried by its mark as `data-fact`. */
  readonly id: string;
  /** What its mark carries as `data-value`. */
  readonly value: string;
  /** Where its mark leads: the note. */
  readonly href: string;
  /** Whole days, `YYYY-MM-DD`, both included; null where the speaker gives none. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** The hour, `HH:MM`; null where none is given. */
  readonly at: string | null;
  /** It had happened by then. */
  readonly by: boolean;
  readonly status: Status;
  /** What happened, in words. */
  readonly what: string;
  /** When, and by whom, in words. */
  readonly when: string;
  readonly who: string;
}

/** One thing that happened, with all its datings. */
export interface Happening {
  readonly id: string;
  readonly words: string;
  readonly moments: readonly Moment[];
}

/** What a drawing of the timeline shows. */
export interface TimelineSpec {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly happenings: readonly Happening[];
  /** The days around which it is drawn: nothing more than `REACH` days before or after them is. */
  readonly window: { readonly from: string; readonly to: string };
}

/** How many days before and after the window are drawn. */
export const REACH = 7;
