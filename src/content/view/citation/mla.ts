import { dayParts, MONTHS } from '../../../factcheck/calendar.ts';
import { inMla } from './author.ts';
import { headline } from './headline.ts';
import { GENRES, inner, READ_ON, stopped, type Piece, type Work } from './work.ts';
import { words } from '../../../words/words.ts';

/**
 * A work in MLA style, 9th edition. Without an author it begins with its title, as where a body published what it
 * wrote; without a date that element is left out, and the day of reading closes the entry. A publisher of the site's
 * own name is not named again.
 */
export function mla(work: Work): Piece[] {
  const { publisher, site } = work;
  const own = work.authors.length === 1 && work.authors[0] === publisher;
  const author = own ? '' : inMla(work.authors);
  const genre = GENRES[work.kind];
  const date = dateOf(work);
  const by = publisher === null || publisher === (site ?? work.title) ? '' : `${publisher}, `;
  const pieces: readonly Piece[] = [
    ...(author ? [{ text: `${stopped(author)} ` }] : []),
    ...titled(work),
    { text: by },
    { text: date && `${date}, `, as: 'engine' },
    { text: work.address, as: 'address' },
    { text: genre === null ? '.' : `. ${genre}.` },
    ...(date ? [] : [{ text: ` ${words.cite.accessed(READ_ON)}.` }]),
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Its title and the site that contains it; a site stands for itself, in italics. */
function titled({ title, site }: Work): Piece[] {
  if (site === null) return [{ text: stopped(headline(title)), as: 'italic' }, { text: ' ' }];
  return [
    { text: `“${stopped(headline(inner(title)))}” ` },
    { text: headline(site), as: 'italic' },
    { text: ', ' },
  ];
}

/** `20 Nov. 2031`; May, June and July are short enough. */
function dateOf({ day }: Work): string {
  const parts = dayParts(day ?? '');
  const month = MONTHS[(parts?.month ?? 1) - 1] ?? '';
  const cut = month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  return parts ? `${parts.day} ${month.length < 5 ? month : cut} ${parts.year}` : '';
}
