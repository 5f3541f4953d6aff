import { describe, expect, it } from 'vitest';
import { SaxesParser } from 'saxes';
import { robotsOf, sitemapOf } from '../../../src/cli/hosting/crawl.ts';
import { readContent } from '../../../src/content/content.ts';

const { corpus } = readContent('tests/fixtures/valid');
if (!corpus) throw new Error('The fixture cannot be read.');
const HOME = 'https://alda.example/sub/';

describe('the sitemap', () => {
  const text = sitemapOf(HOME, ['/', '/storm/', '/embed/boats/', '/404.html', '/a&b/'], corpus);

  it('is XML that names whole addresses of what is read as a page, base path included', () => {
    const names: string[] = [];
    let path = '';
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => (path = name));
    parser.on('text', (value) => path === 'loc' && value.trim() !== '' && names.push(value));
    parser.write(text).close();
    expect(names).toEqual([HOME, `${HOME}storm/`, `${HOME}a&b/`]);
  });

  it('gives the day of a change only where the content states one', () => {
    const dated = corpus.pages.filter(({ changed }) => changed !== null).length;
    expect(text.match(/<lastmod>\d{4}-\d\d-\d\d</gu)?.length ?? 0).toBeLessThanOrEqual(dated);
    const page = { ...corpus.pages.find(({ slug }) => slug === 'storm'), changed: '2031-05-09' };
    const changed = sitemapOf(HOME, ['/storm/', '/about/'], {
      ...corpus,
      pages: [page as (typeof corpus.pages)[number]],
    });
    expect(changed.match(/<lastmod>[^<]*/gu)).toEqual(['<lastmod>2031-05-09']);
  });
});

describe('robots.txt', () => {
  it('names a sitemap only where the site has an address', () => {
    expect(robotsOf(null)).toBe('User-agent: *\nAllow: /\n');
    expect(robotsOf(HOME)).toContain('\nSitemap: https://alda.example/sub/sitemap.xml\n');
  });
});
