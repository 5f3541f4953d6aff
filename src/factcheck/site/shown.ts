/** A page of the built site as plain records: what a reader is shown, and by what it is held. */
export interface Shown {
  /** Relative to the site, with forward slashes. */
  readonly file: string;
  readonly runs: readonly Run[];
  readonly marks: readonly FactMark[];
  /** Marks and lines of places on a map; left out where a page has none. */
  readonly places?: readonly PlaceShown[];
  readonly quotes: readonly Quote[];
  /** Claims in its structured data, as they stand there; left out where a page has none. */
  readonly claims?: readonly ClaimShown[];
  /** The number that each note of the page bears, by label. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The charts of its figures, by id. */
  readonly charts: readonly string[];
  /** Elements that hold more than a value and yet are marked as what the engine computed. */
  readonly engines: readonly string[];
  /** The drawing of one chart as a file of its own, so that no table stands beside it. */
  readonly picture?: boolean;
}

/** Where something stands on a page; each is null outside. */
export interface Holder {
  /** The chart of the figure. */
  readonly chart: string | null;
  /** The label of the note. */
  readonly note: string | null;
  /** The row of the ledger, in a drawing or a table of tolls. */
  readonly row: string | null;
}

/** Words that are read in one go: of a paragraph, a cell, an attribute, a row. */
export interface Run extends Holder {
  /** A `row` is a whole row of a table or all words of a mark; a `tick` names a place on a scale. */
  readonly kind: 'words' | 'row' | 'description' | 'tick';
  /** What holds it, such as `<p>`, `alt` or `<title>`. */
  readonly where: string;
  /** `BREAK` stands where words that belong to something else were left out. */
  readonly text: string;
}

/** Stands where two pieces of text do not read on. */
export const BREAK = '\u2028';

/** A mark of a drawing that shows a row of the ledger. */
export interface FactMark {
  readonly chart: string | null;
  readonly fact: string;
  /** As written; null where the mark has none. */
  readonly value: string | null;
}

/** A place as a mark of a map, with its position, or as a line of the list beside it, with its words. */
export interface PlaceShown {
  readonly slug: string;
  /** As written, in degrees; null for a line. */
  readonly position: string | null;
  readonly text: string;
}

/** Words of a document as a page shows them, entities decoded. */
export interface Quote {
  readonly note: string | null;
  /** The name of the document's file without its extension. */
  readonly seed: string;
  readonly speaker: string | null;
  readonly text: string;
}

/** A claim as schema.org has it: whatever it holds is judged. */
export type ClaimShown = Readonly<Record<string, unknown>>;
