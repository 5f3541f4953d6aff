import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Corpus } from '../../factcheck/corpus.ts';
import { pathOf } from '../../content/path.ts';

/** Lists the pages for search engines; there is none where the site has no address, since it must name whole ones. */
export const SITEMAP_FILE = 'sitemap.xml';
export const ROBOTS_FILE = 'robots.txt';

/** Pages that are read within others, or in place of others. */
const UNLISTED = /^\/(?:embed\/|404)/u;

/** The sitemap (sitemaps.org 0.9) of pages under an address that ends with the base path; a day only where the content states it. */
export function sitemapOf(home: string, addresses: readonly string[], corpus: Corpus): string {
  const changed = new Map(corpus.pages.map((page) => [pathOf(page), page.changed]));
  const entries = addresses
    .filter((address) => !UNLISTED.test(address))
    .map((address) => {
      const day = changed.get(address);
      const loc = x('loc', new URL(address.slice(1), home).href);
      return x('url', day ? [loc, x('lastmod', day)] : [loc]);
    });
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries),
  ]);
  return `${toXml(tree)}\n`;
}

/** What robots may read: everything. `home` is null where the site has no address. */
export function robotsOf(home: string | null): string {
  const all = 'User-agent: *\nAllow: /\n';
  return home === null ? all : `${all}\nSitemap: ${new URL(SITEMAP_FILE, home).href}\n`;
}
