/**
 * The records that the checker judges. `src/content/` reads them from disk and `src/markdown/` from
 * MDX; here they are plain values. Keys follow the YAML, `as_of` and `left_out` in camel case.
 */
import type { Place } from './place.ts';
import type { Seed } from './seed.ts';

/** What a source does not say of itself, and what a count does not say of its day. */
export const NOT_STATED = 'not stated';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** Everything that is judged together. */
export interface Corpus {
  readonly site: Site;
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  readonly tolls: readonly Toll[];
  readonly charts: readonly Chart[];
  readonly pages: readonly Page[];
}

/** `content/site.yaml`. */
export interface Site {
  readonly title: string;
  /** May only repeat what the overview says. */
  readonly summary: string;
  readonly language: string;
  /** The days within which a bare weekday or day of the month is understood. */
  readonly event: { readonly from: Day; readonly to: Day };
  readonly publisher: string;
  readonly contact: string;
  readonly licence: string;
  readonly groups: readonly Group[];
  readonly sides: readonly Side[];
  readonly spellings: readonly Spelling[];
  readonly avoid: readonly Avoidance[];
  readonly events: readonly EventWords[];
  /** The largest share of a source's article words that the whole site may quote, 0 to 0.5. */
  readonly cap: number;
  readonly place: Place;
}

/** People counted together, such as civilians. `terms` are the words that name them, singular and plural. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly terms: readonly string[];
  /** The side that these people are on: a `Side`'s id. Left out where they are on none. */
  readonly side?: string | undefined;
}

/** Where a speaker stands; `status` is how figures from that side are labelled and drawn. */
export interface Side {
  readonly id: string;
  readonly label: string;
  readonly status: 'official' | 'claimed' | 'reported';
}

/** One name: the house spelling and every other spelling or short form that is the same thing. */
export interface Spelling {
  readonly name: string;
  readonly kind: 'place' | 'person' | 'body' | 'operation' | 'thing';
  /** Spellings found in the sources, understood but not used in our own voice. */
  readonly variants: readonly string[];
  /** Short or other forms that our own voice may use too. */
  readonly also: readonly string[];
  readonly place: Place;
}

/** The words for one kind of thing that happens, such as a death: all forms, as sources and prose have them. */
export interface EventWords {
  readonly id: string;
  readonly words: readonly string[];
  readonly place: Place;
}

/** Words that our own voice avoids, and what to write instead. */
export interface Avoidance {
  readonly words: readonly string[];
  readonly why: string;
  readonly instead: string;
  /** `quoted`: only inside quotation marks; `attributed`: also where the sentence names who says so. */
  readonly allow: 'quoted' | 'attributed';
  readonly place: Place;
}

/** `content/speakers.yaml`: someone whom a source quotes or cites. */
export interface Speaker {
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly side: string;
  /** The words by which sources and our own sentences name the speaker. */
  readonly aliases: readonly string[];
  /** Why no name is given, where the source gives none. */
  readonly unnamed?: string;
  /** More than one person speaks, so a plural is right. */
  readonly plural: boolean;
  readonly place: Place;
}

/** A fact that a document states about itself, with the words that say so; or `not stated`. */
export interface Stated {
  readonly value: string;
  readonly passage?: string;
  readonly place: Place;
}

/** Words of a source that the site does not use, and why. */
export interface LeftOut {
  /** The opening words of a sentence, or of a paragraph when `whole` is true. */
  readonly opening: string;
  readonly whole: boolean;
  readonly reason: string;
  readonly place: Place;
}

/** `content/sources/<slug>.yaml`: one document and what it says of itself. */
export interface Source {
  readonly slug: string;
  /** The seed's file name with its extension. */
  readonly file: string;
  readonly sha256: string;
  /** A short name for notes, which claims nothing that the document does not. */
  readonly short: string;
  readonly title: Stated;
  readonly publisher: Stated;
  readonly author: Stated;
  readonly published: Stated;
  readonly time: Stated;
  readonly address: Stated;
  readonly licence: Stated;
  readonly agencies: readonly Stated[];
  /** What the document says about a machine having written it. */
  readonly machine: Stated;
  /** How far to trust it and why: one neutral paragraph. */
  readonly trust: string;
  readonly leftOut: readonly LeftOut[];
  readonly seed: Seed;
  readonly place: Place;
}

export type Bound = 'exact' | 'at-least' | 'more-than' | 'about' | 'at-most';

/** `content/tolls.yaml`: one count of one group by one speaker over one window. */
export interface Toll {
  readonly id: string;
  readonly group: string;
  readonly measure: 'killed' | 'injured' | 'captured' | 'arrested' | 'escaped' | 'surrendered';
  /** Null where the document says that it has no number; then `passage` says so. */
  readonly number: number | null;
  readonly bound: Bound;
  /** Null where the document speaks without naming anyone. */
  readonly speaker: string | null;
  /** Who is counted, where the group does not say it well enough, such as `its own crews`. */
  readonly whom?: string;
  /** The days over which was counted; `label` in words, as the source has it. */
  readonly window: { readonly from: Day; readonly to: Day; readonly label: string };
  readonly asOf: Day | typeof NOT_STATED;
  readonly source: string;
  /** The passage's parts, joined by `[…]` in the file. */
  readonly parts: readonly string[];
  /** What else a reader must know to read the number rightly. */
  readonly remark?: string;
  readonly place: Place;
}

/** `content/charts.yaml`: which rows of the ledger a chart shows, and its words. */
export interface Chart {
  readonly id: string;
  readonly kind: string;
  /** The finding, as a sentence, with both speakers. */
  readonly title: string;
  /** What is counted, by whom, as of when. */
  readonly counts: string;
  /** One sentence that says how to read it. */
  readonly reading: string;
  readonly rows: readonly string[];
  readonly place: Place;
}

/** One MDX file: a chapter, the overview. */
export interface Page {
  readonly kind: 'chapter' | 'overview';
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** Chapters are read in this order, from 1; the overview has 0. */
  readonly order: number;
  /** When its words were last changed, as its makers say; null where they do not. */
  readonly changed: Day | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Every reference to a note in the order of the page, the rows of a chart included. */
  readonly uses: readonly Use[];
  readonly headings: readonly Heading[];
  readonly charts: readonly { readonly id: string; readonly place: Place }[];
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
);

/** One term of a sum; `sign` is −1 where it is taken away. */
export interface SumTerm {
  readonly sign: 1 | -1;
  readonly value: number;
}
