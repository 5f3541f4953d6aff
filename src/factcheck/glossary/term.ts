import type { Place } from '../place.ts';

/** `content/glossary.yaml`: a word of the chapters, and what the documents say that it means. */
export interface Term {
  /** Its address on the page of terms. */
  readonly slug: string;
  /** In the house's spelling; every other spelling of that name is found too. */
  readonly name: string;
  /** Sentences, each judged as any other, with its passages as its notes. */
  readonly told: readonly Explanation[];
  readonly place: Place;
}

/** One sentence on a term. */
export interface Explanation {
  readonly what: string;
  readonly said: readonly Saying[];
  /** The entries of the register to which it points. */
  readonly differ: readonly { readonly entry: string; readonly place: Place }[];
  readonly place: Place;
}

/** A passage that bears an explanation out. */
export interface Saying {
  readonly label: string;
  /** Null where the document speaks for itself. */
  readonly speaker: string | null;
  readonly source: string;
  readonly parts: readonly string[];
  readonly place: Place;
}
