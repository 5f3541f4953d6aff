/**
 * The records that the checker judges. `src/content/` reads them from disk and `src/markdown/` from
 * MDX; here they are plain values. Keys follow the YAML, `as_of` and `left_out` in camel case.
 */
import type { Day } from './calendar.ts';
import type { Correction, Facts } from './correction.ts';
import type { Disagreement } from './disagreement.ts';
import type { Term } from './glossary/term.ts';
import type { Forward } from './forward.ts';
import type { Locality } from './map/locality.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';
import type { Seed } from './seed.ts';
import type { TimelineEvent } from './timeline/event.ts';

/** What a source does not say of itself, and what a count does not say of its day. */
export const NOT_STATED = 'not stated';

/** Everything that is judged together. */
export interface Corpus {
  readonly site: Site;
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  readonly tolls: readonly Toll[];
  readonly charts: readonly Chart[];
  /** What happened when, in order; empty where the content has no timeline. */
  readonly timeline: readonly TimelineEvent[];
  /** Where it happened, in the order of the file; empty where the content has no map. */
  readonly places: readonly Locality[];
  /** What words of the chapters mean, by the alphabet; empty where the content has no glossary. */
  readonly glossary: readonly Term[];
  readonly pages: readonly Page[];
  /** The register; the prose of each entry is among the pages. */
  readonly disagreements: readonly Disagreement[];
  /** Addresses that moved; empty where none did. */
  readonly forwards: readonly Forward[];
  /** What was changed after publication, the latest first. */
  readonly corrections: readonly Correction[];
  /** What the site said when it was last published; null where it never was. */
  readonly published: Facts | null;
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
  /** Who wrote it; empty where that is not stated. */
  readonly authors: readonly Author[];
  readonly contact: string;
  readonly licence: string;
  readonly about: About;
  readonly groups: readonly Group[];
  /** What rows of the ledger count beside people, such as attacks. */
  readonly things?: readonly Group[];
  readonly sides: readonly Side[];
  readonly spellings: readonly Spelling[];
  readonly avoid: readonly Avoidance[];
  readonly events: readonly EventWords[];
  /** Whether any document shows that somebody outside the sides checked their figures; where none does, the site says so by them. */
  readonly independentCheck: 'none' | 'some';
  /** The largest share of a source's article words that the whole site may quote, 0 to 0.5. */
  readonly cap: number;
  readonly place: Place;
}

/** A body by its name, or a person. */
export type Author = string | { readonly family: string; readonly given: string };

/** What the site says of itself, each `not stated` until someone does. */
export interface About {
  /** How the text was written, and by whom. */
  readonly written: string;
  /** Who read it against the documents, and when. */
  readonly reviewed: string;
  /** What a reader should know before reading; may only repeat what the overview says. */
  readonly warning: string;
}

/** People counted together, such as civilians. `terms` are the words that name them, singular and plural. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly terms: readonly string[];
  /** The side that these people are on: a `Side`'s id. Left out where they are on none. */
  readonly side?: string | undefined;
  /** Of things: what one of them is, such as `votes`, so that things of one unit may share a scale. Left out, each is its own. */
  readonly unit?: string | undefined;
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

export type Bound = 'exact' | 'at-least' | 'more-than' | 'about' | 'at-most' | 'less-than';

/** `content/tolls.yaml`: one count of one group by one speaker over one window. */
export interface Toll {
  readonly id: string;
  readonly group: string;
  /** What became of the people; `counted` for things. */
  readonly measure:
    'killed' | 'injured' | 'captured' | 'arrested' | 'escaped' | 'surrendered' | 'counted';
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
  /** Where each row stands; the chart's own place where left out. */
  readonly rowPlaces?: readonly Place[];
  readonly place: Place;
}
