import { csvParse } from 'd3';
import { parse } from 'parse5';
import type { BuiltPage } from './built-page.ts';
import { elementsOf, get, textOf, type Element } from './markup.ts';

/** How the addresses that a file gives are read from it, by the file's name. */
const READERS: readonly (readonly [name: RegExp, read: (text: string) => readonly string[]])[] = [
  [/\.(?:xml|svg)$/u, inTree],
  [/^robots\.txt$/u, (text) => matches(text, /^Sitemap: (.+)$/gmu)],
  [
    /^charts\/.+\.csv$/u,
    (text) => csvParse(text).flatMap(({ row, note }) => [row, note].flatMap(given)),
  ],
  [/^charts\/.+\.json$/u, (text) => inData(JSON.parse(text), /^(?:address|row|note)$/u)],
  [/^data\/datapackage\.json$/u, (text) => inData(JSON.parse(text), /^(?:path|homepage)$/u)],
  [/^cite\/.+\.json$/u, (text) => inData(JSON.parse(text), /^URL$/u)],
  [/^cite\/.+\.ris$/u, (text) => matches(text, /^UR {2}- (.+?)\r?$/gmu)],
  [/^cite\/.+\.bib$/u, (text) => matches(text, /^\s*url = \{(.+)\},?$/gmu)],
];

/** Every address that a feed, a sitemap, a table, a citation or a drawing of a built site gives, as a page of nothing but links. */
export function linkedFile(file: string, text: string): BuiltPage {
  const links = READERS.flatMap(([name, read]) => (name.test(file) ? read(text) : []));
  return {
    ...{ file, address: `/${file}`, links, letters: '' },
    ...{ ids: [], lasting: [], chapters: [], notes: [] },
  };
}

/** Whether a file of a built site, which is no page, may give addresses. */
export function isLinked(file: string): boolean {
  return READERS.some(([name]) => name.test(file));
}

const TOLD = /^(?:og:(?:url|image|image:secure_url)|twitter:image|citation_\w*url)$/u;
const LINKING = /^(?:link|a|image|use)$/u;
/** Where structured data has addresses. */
const STRUCTURED = /^(?:@id|url|image|contentUrl|embedUrl|item|sameAs|logo|mainEntityOfPage)$/u;

/** The addresses that an element of a page gives to programs, and no reader follows: where it is, its picture, what its structured data names. */
export function toldIn(element: Element): string[] {
  const content = get(element, 'content') ?? '';
  if (TOLD.test(get(element, 'property') ?? get(element, 'name') ?? '')) return [content];
  if (get(element, 'http-equiv') === 'refresh') return matches(content, /url=(.+)$/giu);
  return get(element, 'type') === 'application/ld+json'
    ? inData(JSON.parse(textOf(element)), STRUCTURED)
    : [];
}

/** Of a feed, a sitemap or a drawing, read as leniently as a page is: addresses have no capitals or entities of their own. */
function inTree(text: string): string[] {
  return elementsOf(parse(text)).flatMap((element) => {
    if (/^(?:loc|dc:identifier)$/u.test(element.tagName)) return textOf(element).trim();
    return LINKING.test(element.tagName) ? given(get(element, 'href')) : [];
  });
}

/** The texts under some keys of nested data. */
function inData(value: unknown, key: RegExp): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    key.test(name) && typeof one === 'string' ? [one] : inData(one, key),
  );
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => given(found));
}

function given(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [text];
}
