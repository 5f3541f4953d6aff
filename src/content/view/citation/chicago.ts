import { dayParts, MONTHS } from '../../../factcheck/calendar.ts';
import { inChicago } from './author.ts';
import { headline } from './headline.ts';
import { GENRES, inner, READ_ON, stopped, type Piece, type Work } from './work.ts';
import { words } from '../../../words/words.ts';

/**
 * A work as an entry of a bibliography in Chicago style, 17th edition (14.207). Without an author it stands under the
 * body that publishes the site, and without that under its title; without a date it has the day of reading.
 */
export function chicago(work: Work): Piece[] {
  const { publisher, site, title } = work;
  const author = inChicago(work.authors);
  const head = author || (publisher ?? '');
  const genre = GENRES[work.kind];
  const by = author && publisher !== null && publisher !== author ? [publisher] : [];
  const date = dateOf(work);
  const named = site === null ? headline(title) : `“${stopped(headline(inner(title)))}”`;
  const parts = [
    ...(head ? [head] : []),
    named,
    ...(genre === null ? [] : [genre]),
    ...(site === null ? [] : [headline(site)]),
    ...by,
  ];
  return [
    { text: `${parts.map(stopped).join(' ')} ` },
    date
      ? { text: `${words.cite.lastModified(date)}. `, as: 'engine' }
      : { text: `${words.cite.accessed(READ_ON)}. ` },
    { text: work.address, as: 'address' },
    { text: '.' },
  ];
}

function dateOf({ day }: Work): string {
  const parts = dayParts(day ?? '');
  return parts ? `${MONTHS[parts.month - 1]} ${parts.day}, ${parts.year}` : '';
}
