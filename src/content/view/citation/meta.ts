import type { Author } from '../../../factcheck/corpus.ts';
import type { Work } from './work.ts';

/** The tags of Highwire Press that Zotero and Google Scholar read, with what is stated and nothing else. */
export function tagsOf(work: Work): (readonly [name: string, content: string])[] {
  return [
    ['citation_title', work.title],
    ...work.authors.map((author) => ['citation_author', nameOf(author)] as const),
    // Of a page that changes, the day of the version at hand is what is cited.
    ...(work.day === null
      ? []
      : [['citation_publication_date', work.day.replaceAll('-', '/')] as const]),
    ...(work.publisher === null ? [] : [['citation_publisher', work.publisher] as const]),
    ['citation_language', work.language],
    ...(work.address.startsWith('/') ? [] : [['citation_public_url', work.address] as const]),
  ];
}

/** A page as schema.org has it, as the text of a data block in HTML. */
export function articleOf(work: Work, summary: string): string {
  const type = work.site === null ? 'WebSite' : work.kind === 'data' ? 'Dataset' : 'Article';
  const url = work.address.startsWith('/') ? {} : { url: work.address };
  const by = work.publisher === null ? {} : { publisher: organisation(work.publisher) };
  return blockOf({
    '@context': 'https://schema.org',
    '@type': type,
    [type === 'Article' ? 'headline' : 'name']: work.title,
    description: summary,
    inLanguage: work.language,
    ...(work.day === null ? {} : { dateModified: work.day }),
    ...(work.authors.length === 0 ? {} : { author: work.authors.map(authorOf) }),
    ...by,
    ...url,
    ...(work.site === null ? {} : { isPartOf: { '@type': 'WebSite', name: work.site } }),
  });
}

/** Data for programs as the text of an element: nothing in it ends the element. */
export function blockOf(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function nameOf(author: Author): string {
  return typeof author === 'string' ? author : `${author.family}, ${author.given}`;
}

function authorOf(author: Author): object {
  return typeof author === 'string'
    ? organisation(author)
    : { '@type': 'Person', familyName: author.family, givenName: author.given };
}

function organisation(name: string): object {
  return { '@type': 'Organization', name };
}
