import { dayParts } from '../../../factcheck/calendar.ts';
import { noteOf } from './note.ts';
import { GENRES, type Work } from './work.ts';

const TYPES: Readonly<Record<Work['kind'], string>> = {
  site: 'webpage',
  page: 'webpage',
  section: 'webpage',
  chart: 'graphic',
  data: 'dataset',
};

/** A work in CSL-JSON 1.0.2: a list of one item, with what is stated and nothing else. */
export function csl(work: Work): string {
  const parts = dayParts(work.day ?? '');
  const note = noteOf(work);
  const genre = GENRES[work.kind];
  const item = {
    id: work.key.replaceAll('/', '-'),
    type: TYPES[work.kind],
    title: work.title,
    ...(work.authors.length > 0
      ? { author: work.authors.map((a) => (typeof a === 'string' ? { literal: a } : a)) }
      : {}),
    ...(work.site === null ? {} : { 'container-title': work.site }),
    ...(work.publisher === null ? {} : { publisher: work.publisher }),
    ...(genre === null ? {} : { genre }),
    ...(parts ? { issued: { 'date-parts': [[parts.year, parts.month, parts.day]] } } : {}),
    language: work.language,
    URL: work.address,
    ...(note ? { note } : {}),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
