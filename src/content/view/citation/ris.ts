import { noteOf } from './note.ts';
import type { Work } from './work.ts';

const TYPES: Readonly<Record<Work['kind'], string>> = {
  site: 'ELEC',
  page: 'ELEC',
  section: 'ELEC',
  chart: 'FIGURE',
  data: 'DATA',
};

/** A work in RIS, as most managers of references read it; lines end with CRLF. */
export function ris(work: Work): string {
  const [year = ''] = work.day?.split('-') ?? [];
  const lines: readonly (readonly [string, string])[] = [
    ['TY', TYPES[work.kind]],
    ['TI', work.title],
    ...work.authors.map(
      (author) =>
        ['AU', typeof author === 'string' ? author : `${author.family}, ${author.given}`] as const,
    ),
    ['T2', work.site ?? ''],
    ['PB', work.publisher ?? ''],
    ['PY', year],
    ['DA', work.day === null ? '' : `${work.day.replaceAll('-', '/')}/`],
    ['LA', work.language],
    ['UR', work.address],
    ['N1', noteOf(work)],
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => tag === 'ER' || value !== '')
    .map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/gu, ' ')}\r\n`)
    .join('');
}
