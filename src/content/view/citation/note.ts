import type { Work } from './work.ts';

/** What a reference manager keeps as a note: whose figures a work shows, and what its address lacks. */
export function noteOf({ figures, address }: Work): string {
  return [
    figures ?? '',
    address.startsWith('/') ? 'The address of the site is to be put before the path.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a work does not state and what the styles then do, for readers; empty where all is stated. */
export function lacksOf({ authors, publisher, day, address }: Work): string {
  return [
    authors.length === 0 && publisher === null
      ? 'No author is stated: each style then begins with the title.'
      : '',
    day === null
      ? 'No day of change is stated: APA then writes “n.d.”, MLA and Chicago the day of reading.'
      : '',
    address.startsWith('/') ? 'This site has no address yet: put it before the path.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
