import { dayParts, MONTHS } from '../../../factcheck/calendar.ts';
import type { Author } from '../../../factcheck/corpus.ts';
import { noteOf } from './note.ts';
import { GENRES, type Work } from './work.ts';

/** A work as an entry of BibTeX: `@misc`, which every style knows, with what BibLaTeX reads too. */
export function bibtex(work: Work): string {
  const parts = dayParts(work.day ?? '');
  const genre = GENRES[work.kind];
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{{${escape(work.title)}}}`],
    ['author', work.authors.length > 0 ? `{${work.authors.map(nameOf).join(' and ')}}` : ''],
    ['howpublished', braced(work.site)],
    ['publisher', braced(work.publisher)],
    ['type', braced(genre)],
    ['year', parts ? `{${parts.year}}` : ''],
    ['month', parts ? (MONTHS[parts.month - 1] ?? '').slice(0, 3).toLowerCase() : ''],
    ['day', parts ? `{${parts.day}}` : ''],
    ['url', `{${work.address}}`],
    ['note', braced(noteOf(work) || null)],
  ];
  const lines = fields.filter(([, value]) => value !== '');
  return `@misc{${work.key.replaceAll('/', '-')},\n${lines.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

function braced(text: string | null): string {
  return text === null ? '' : `{${escape(text)}}`;
}

/** A body stands in braces of its own, so that it is not taken apart. */
function nameOf(author: Author): string {
  return typeof author === 'string'
    ? `{${escape(author)}}`
    : `${escape(author.family)}, ${escape(author.given)}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Signs that mean something to TeX, alone or in pairs such as `--`, as text. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\~^{}&%$#_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replaceAll(/([-`'])(?=\1)|[?!](?=`)/gu, '$&{}');
}
