import { dayParts, MONTHS } from '../../../factcheck/calendar.ts';
import { inApa } from './author.ts';
import { headline } from './headline.ts';
import { GENRES, stopped, type Piece, type Work } from './work.ts';
import { words } from '../../../words/words.ts';

/**
 * A work in APA style, 7th edition. Without an author the body that publishes is the author (9.11), and without that the
 * title stands in the author's place (9.12); without a date `n.d.` stands in that of the date (9.17). The site is named
 * as the source, unless by the author's own name (9.32).
 */
export function apa(work: Work): Piece[] {
  const author = inApa(work.authors) || (work.publisher ?? '');
  const from = work.site === null ? work.publisher : headline(work.site, 3);
  const genre = GENRES[work.kind];
  const bracket = genre === null ? '' : ` [${genre}]`;
  const title: Piece[] = bracket
    ? [{ text: work.title, as: 'italic' }, { text: `${bracket}. ` }]
    : [{ text: stopped(work.title), as: 'italic' }, { text: ' ' }];
  const date: Piece[] = [{ text: `(${dateOf(work)}). `, as: 'engine' }];
  return [
    ...(author ? [{ text: `${stopped(author)} ` }, ...date, ...title] : [...title, ...date]),
    ...(from === null || from === author ? [] : [{ text: `${stopped(from)} ` }]),
    { text: work.address, as: 'address' },
  ];
}

function dateOf({ day }: Work): string {
  const parts = dayParts(day ?? '');
  return parts ? `${parts.year}, ${MONTHS[parts.month - 1]} ${parts.day}` : words.cite.noDate;
}
