import type { Finding } from '../factcheck/finding.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';

/** Where the site lives. */
export interface Home {
  /** Null where it has no address yet. */
  readonly address: string | null;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** Stands in for the site's own address where it has none. */
const NOWHERE = 'http://site.invalid';

/** Every link of every page that leads nowhere within the site, or out of its base path. */
export function findDeadLinks(site: BuiltSite, home: Home): Finding[] {
  const files = new Set(site.files);
  const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]));
  return site.pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((link) => {
      const why = judge(link, page, home, files, ids);
      return why === null ? [] : [dead(page, link, why)];
    }),
  );
}

function judge(
  link: string,
  page: BuiltPage,
  { address, base }: Home,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const origin = address ?? NOWHERE;
  const from = `${origin}${base}${page.address.slice(1)}`;
  if (!URL.canParse(link, from)) return 'an address that can be read';
  const to = new URL(link, from);
  if (to.origin !== origin) return null;
  if (!to.pathname.startsWith(base)) return `an address under the base path \`${base}\``;
  const wanted = decode(to.pathname.slice(base.length));
  const file = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted;
  if (!files.has(file)) {
    return files.has(`${wanted}/index.html`) ? 'a slash at its end' : 'a page or file of this site';
  }
  const id = decode(to.hash.slice(1).split(':~:')[0] ?? '');
  return id === '' || ids.get(file)?.has(id) ? null : `an id \`${id}\` on that page`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function dead(page: BuiltPage, link: string, expected: string): Finding {
  return {
    file: page.file,
    line: 1,
    column: 1,
    rule: 'site/dead-link',
    message: `Unexpected link to \`${link}\`, expected ${expected}.`,
    remedy: 'Correct the link, or the heading, note or page that it is meant to reach.',
    found: link,
  };
}
