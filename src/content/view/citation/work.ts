import type { Day } from '../../../factcheck/calendar.ts';
import type { Author } from '../../../factcheck/corpus.ts';
import { words } from '../../../words/words.ts';

/** Something of this site that may be cited, with what its content states of it. */
export interface Work {
  /** Names it for ever, as in `/cite/storm/wind.bib`. */
  readonly key: string;
  readonly kind: 'site' | 'page' | 'section' | 'chart' | 'data';
  readonly title: string;
  /** What it is called on its own page: of a section, its heading. */
  readonly name: string;
  /** The site that it is a part of; null for the site itself. */
  readonly site: string | null;
  /** Empty where none is stated. */
  readonly authors: readonly Author[];
  readonly publisher: string | null;
  /** When its words were last changed; null where that is not stated. */
  readonly day: Day | null;
  readonly language: string;
  /** Its path from the root of this site, such as `/storm/#wind`. */
  readonly path: string;
  /** What to write as its address: whole, or where the site has none yet the path alone. */
  readonly address: string;
  /** Whose figures it shows, printed in which documents, shown by whom; null where it shows none. */
  readonly figures: string | null;
}

/** A piece of a citation: words of the work, or what the engine adds. */
export interface Piece {
  readonly text: string;
  readonly as?: 'italic' | 'engine' | 'address';
}

/** What a work is called beside its title, where the styles want it said. */
export const GENRES: Readonly<Record<Work['kind'], string | null>> = {
  site: null,
  page: null,
  section: null,
  chart: words.cite.chart,
  data: words.cite.data,
};

/** Stands where only a reader knows the day. */
export const READ_ON = words.cite.readOn;

/** A text with a full stop, within its last quotation mark, unless it ends in a mark that stands for one. */
export function stopped(text: string): string {
  if (/[.?!…][”’]*$/u.test(text)) return text;
  return /”$|‘.*’$/u.test(text) ? `${text.slice(0, -1)}.${text.slice(-1)}` : `${text}.`;
}

/** A text to stand between double quotation marks: those inside it become single ones. */
export function inner(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** A citation without its type. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
