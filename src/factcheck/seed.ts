/** What a line of a seed is: only `article` can carry a statement, `furniture` is never quoted. */
export type LineKind = 'article' | 'about' | 'furniture';

/** One line; a paragraph of a seed is a line. Offsets count UTF-16 units from the start of the text. */
export interface SeedLine {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly kind: LineKind;
}

/** One sentence of a line. */
export interface SeedSentence {
  readonly start: number;
  readonly end: number;
  /** The number of its line. */
  readonly line: number;
}

/** A source document as received, cut into lines and sentences. */
export interface Seed {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
  readonly lines: readonly SeedLine[];
  readonly sentences: readonly SeedSentence[];
}
