import type { Work } from './work.ts';
import { words } from '../../../words/words.ts';

/** What a reference manager keeps as a note: whose figures a work shows, and what its address lacks. */
export function noteOf({ figures, address }: Work): string {
  return [
    figures ?? '',
    address.startsWith('/') ? words.cite.noAddress : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a work does not state and what the styles then do, for readers; empty where all is stated. */
export function lacksOf({ authors, publisher, day, address }: Work): string {
  return [
    authors.length === 0 && publisher === null
      ? words.cite.lacks.author
      : '',
    day === null
      ? words.cite.lacks.day
      : '',
    address.startsWith('/') ? words.cite.lacks.address : '',
  ]
    .filter(Boolean)
    .join(' ');
}
