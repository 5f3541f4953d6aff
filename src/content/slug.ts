import { startOf } from './report.ts';
import type { Report } from './report.ts';

/** Addresses of the site's own pages, and folders that the build or a host may put beside them. */
export const RESERVED: ReadonlySet<string> = new Set(
  `404 500 about assets chapters charts cite client corrections data disagreements embed
  favicon feed fonts glossary handout home images index map method not-known notes overview page pages pagefind people
  pictures print public robots rss search seeds site sitemap sources static styles teach timeline`.split(/\s+/),
);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One file of a folder, and the address that its name gives. */
export interface NamedFile {
  readonly slug: string;
  /** Relative to the project's root. */
  readonly file: string;
}

/** True where a word can be an address: small letters, digits, single hyphens between them. */
export function isSlug(word: string): boolean {
  return SLUG.test(word);
}

/** The nearest slug to a name, empty where it holds no letter or digit. */
export function slugOf(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g);
  return (words ?? []).join('-');
}

/** The files of a folder whose names give an address of their own; a finding for every other name. */
export function namedFiles(
  folder: string,
  names: readonly string[],
  extension: '.mdx' | '.yaml',
  reserved: ReadonlySet<string>,
  report: Report,
): NamedFile[] {
  const taken = new Map<string, string>();
  const files: NamedFile[] = [];
  // Well-named files first, so that the badly named one of a pair is the one refused.
  for (const name of names.toSorted((a, b) => badness(a, extension) - badness(b, extension))) {
    const file = `${folder}/${name}`;
    const problem = problemOf(name, extension, reserved, taken);
    if (problem) {
      report({ ...startOf(file), ...problem });
      continue;
    }
    const slug = name.slice(0, -extension.length);
    taken.set(slug, name);
    files.push({ slug, file });
  }
  return files.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function badness(name: string, extension: string): number {
  return name.endsWith(extension) && isSlug(name.slice(0, -extension.length)) ? 0 : 1;
}

function problemOf(
  name: string,
  extension: string,
  reserved: ReadonlySet<string>,
  taken: ReadonlyMap<string, string>,
): Problem | null {
  const shown = `\`${name.replaceAll('`', "'").replace(/\p{Cc}/gu, '?')}\``;
  const stem = name.replace(/^\.+/u, '').replace(/\.[^.]*$/u, '');
  const slug = slugOf(stem);
  const rename = slug === '' ? 'Rename it.' : `Rename it to \`${slug}${extension}\`.`;
  if (name.startsWith('.')) {
    const message = `Unexpected hidden file ${shown}, expected no leading dot.`;
    return { rule: 'input/file-name', message, remedy: 'Rename or delete it.' };
  }
  if (!name.endsWith(extension)) {
    const message = `Unexpected ${shown}, expected a name that ends in \`${extension}\`.`;
    return { rule: 'input/file-name', message, remedy: 'Rename, move or delete it.' };
  }
  const other = taken.get(slug);
  if (other !== undefined) {
    const message = `Unexpected second file ${shown} for the address \`${slug}\`, expected \`${other}\` alone.`;
    return { rule: 'input/same-slug', message, remedy: 'Rename or delete one of the two.' };
  }
  if (slug !== stem) {
    const message = `Unexpected file name ${shown}, expected small letters, digits and single hyphens.`;
    return { rule: 'input/file-name', message, remedy: rename };
  }
  if (reserved.has(slug)) {
    const message = `Unexpected file name ${shown}, expected one that is no page of the site's own.`;
    return { rule: 'input/reserved-name', message, remedy: 'Give the file another name.' };
  }
  return null;
}

interface Problem {
  readonly rule: `input/${string}`;
  readonly message: string;
  readonly remedy: string;
}
