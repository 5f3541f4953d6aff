import { describe, expect, it } from 'vitest';
import { readBuiltPage } from '../../src/cli/built-page.ts';
import { findDeadLinks } from '../../src/cli/links.ts';

function dead(links: readonly string[], base = '/', address: string | null = null): unknown[] {
  const anchors = links.map((link) => `<a href="${link}"></a>`).join('');
  const pages = [
    readBuiltPage('index.html', anchors),
    readBuiltPage('storm/index.html', '<h2 id="wind"></h2><p id="ü"></p>'),
  ];
  const site = { files: ['index.html', 'storm/index.html', 'tolls.csv'], pages };
  return findDeadLinks(site, { address, base }).map(({ found }) => found);
}

describe('links', () => {
  it('may lead to pages, files, ids and other sites', () => {
    const links = [
      '/',
      '/storm/',
      'storm/',
      './storm/#wind',
      '/storm/#%C3%BC',
      '/storm/#wind:~:text=a',
      '/tolls.csv',
      '#',
      'https://example.org/none/',
      'mailto:a@b.c',
    ];
    expect(dead(links)).toEqual([]);
  });

  it('may not lead to a page, a file or an id that is not there, or to a page without its slash', () => {
    const links = ['/none/', '/storm/#rain', '/none.csv', '/storm', '#wind', 'http://[', '/%zz/'];
    expect(dead(links)).toEqual(links);
  });

  it('honour the base path', () => {
    expect(dead(['/sub/storm/#wind', 'storm/', '/sub/'], '/sub/')).toEqual([]);
    expect(dead(['/storm/', '/'], '/sub/')).toEqual(['/storm/', '/']);
  });

  it("count the site's own address as their own", () => {
    expect(
      dead(
        ['https://alda.example/storm/', 'https://alda.example/none/'],
        '/',
        'https://alda.example',
      ),
    ).toEqual(['https://alda.example/none/']);
  });
});
