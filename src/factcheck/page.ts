import type { Day } from './calendar.ts';
import type { Place } from './place.ts';
import type { Reckoning } from './reckoning.ts';

/** What a page is for: `not-known` lists what the documents leave open, `timeline` what happened when, `glossary` what words mean, a `disagreement` is an entry of their register, an `exercise` teaches how to read them. */
export type PageKind =
  'chapter' | 'overview' | 'not-known' | 'timeline' | 'glossary' | 'disagreement' | 'exercise';

/** One MDX file, such as a chapter; or the timeline or the glossary, whose entries are its list items. */
export interface Page {
  readonly kind: PageKind;
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** Chapters, and exercises, are read in this order, from 1; every other page has 0. */
  readonly order: number;
  /** When its words were last changed, as its makers say; null where they do not. */
  readonly changed: Day | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Every reference to a note in the order of the page, the rows of a chart included. */
  readonly uses: readonly Use[];
  readonly headings: readonly Heading[];
  readonly charts: readonly { readonly id: string; readonly place: Place }[];
  /** Where the map of places stands, and the id of the heading above it; absent where it does not. */
  readonly map?: { readonly section: string; readonly place: Place };
  /** Where the title and summary stand in the file. */
  readonly places: { readonly title: Place; readonly summary: Place };
}

export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
  readonly place: Place;
}

export interface Use {
  readonly label: string;
  readonly place: Place;
}

/** A run of prose that stands on its own: a paragraph, a list item, a cell, a heading. */
export interface Block {
  readonly kind: 'paragraph' | 'list-item' | 'cell' | 'quote' | 'heading';
  /** The id of the heading above, or an empty string. */
  readonly section: string;
  readonly text: Text;
  /** References to notes: `offset` is where in the text they stand. */
  readonly references: readonly (Use & { readonly offset: number })[];
}

/** Words and where each run of them stands in its file. */
export interface Text {
  readonly value: string;
  readonly file: string;
  /** Ascending by `start`, an offset into `value`. */
  readonly runs: readonly {
    readonly start: number;
    readonly line: number;
    readonly column: number;
  }[];
}

/** The definition of a note, read from the raw line. */
export type Note = {
  readonly label: string;
  readonly place: Place;
  /** Where the note's body begins, for findings inside it. */
  readonly body: Place;
} & (
  | {
      readonly kind: 'passage';
      readonly speaker: string | null;
      readonly source: string;
      readonly parts: readonly string[];
    }
  | {
      readonly kind: 'sum';
      readonly terms: readonly SumTerm[];
      readonly total: number;
      readonly of: readonly string[];
    }
  | { readonly kind: 'signpost' | 'exception'; readonly reason: string; readonly family?: string }
  | { readonly kind: 'differ'; readonly entry: string }
  | { readonly kind: 'calendar'; readonly reckoning: Reckoning }
);

/** One term of a sum; `sign` is −1 where it is taken away. */
export interface SumTerm {
  readonly sign: 1 | -1;
  readonly value: number;
}
