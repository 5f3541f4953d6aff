import { describe, expect, it } from 'vitest';
import { readBuiltPage } from '../../src/cli/built-page.ts';
import { isLinked, linkedFile } from '../../src/cli/linked-file.ts';
import { findDeadLinks } from '../../src/cli/links.ts';

const HOME = 'https://alda.example/sub';
const pages = [readBuiltPage('index.html', '<h2 id="wind"></h2>')];
const files = ['index.html', 'charts/boats.csv', 'pictures/index.png'];

/** What is dead of the addresses of a file, whose text has `@` where an address stands: one that is right, and ones that are not. */
function dead(file: string, text: string): unknown[] {
  const wrong = [`${HOME}/none/`, `${HOME}/#rain`, 'https://alda.example/', `${HOME}/charts`];
  return [`${HOME}/#wind`, 'https://elsewhere.example/', ...wrong].flatMap((address) => {
    const source = text.replaceAll('@', address);
    const linking = file.endsWith('.html') ? readBuiltPage(file, source) : linkedFile(file, source);
    const site = { files, pages: [linking, ...pages] };
    const found = findDeadLinks(site, { address: 'https://alda.example', base: '/sub/' });
    return found.map((one) => String(one.found).replace(HOME, ''));
  });
}
const WRONG = ['/none/', '/#rain', 'https://alda.example/', '/charts'];

describe('an address that leads nowhere is found', () => {
  it.each([
    ['a feed', 'corrections.xml', '<feed><link rel="self" href="@"></link></feed>'],
    ['a sitemap', 'sitemap.xml', '<?xml version="1.0"?><urlset><url><loc>@</loc></url></urlset>'],
    ['robots.txt', 'robots.txt', 'User-agent: *\nAllow: /\n\nSitemap: @\n'],
    ['rows of a chart as CSV', 'charts/boats.csv', 'id,row,note\nboats,@,\n'],
    ['rows of a chart as JSON', 'charts/boats.json', '{"rows":[{"note":"@"}]}'],
    ['a chart', 'charts/boats.svg', '<svg><a href="@"><path/></a></svg>'],
    [
      'what a chart says of itself',
      'charts/boats.svg',
      '<svg><metadata><dc:identifier>@</dc:identifier></metadata></svg>',
    ],
    ['the descriptor of the data', 'data/datapackage.json', '{"resources":[{"path":"@"}]}'],
    ['a citation as CSL-JSON', 'cite/storm.json', '[{"URL":"@"}]'],
    ['a citation as RIS', 'cite/storm.ris', 'TY  - ELEC\r\nUR  - @\r\nER  - \r\n'],
    [
      'a citation as BibTeX',
      'cite/storm.bib',
      '@misc{storm,\n  url = {@}\n}'.replace('@misc', 'misc'),
    ],
    ['the picture of a page', 'storm/index.html', '<meta property="og:image" content="@">'],
    ['the address of a page', 'storm/index.html', '<meta property="og:url" content="@">'],
    [
      'the new address of a page',
      'storm/index.html',
      '<meta http-equiv="refresh" content="0; url=@">',
    ],
    [
      'structured data',
      'storm/index.html',
      '<script type="application/ld+json">{"a":[{"@id":"x"}],"url":"@"}</script>'.replace(
        '[{"@id":"x"}]',
        '[]',
      ),
    ],
  ])('in %s', (_, file, text) => {
    expect(dead(file, text)).toEqual(WRONG);
  });
});

it('is looked for in every file that gives addresses, and relative ones are those of the file', () => {
  expect(['tolls.png', 'data/tolls.json', 'SHA256SUMS'].filter(isLinked)).toEqual([]);
  const data = linkedFile(
    'data/datapackage.json',
    '{"resources":[{"path":"tolls.csv"},{"path":"no.csv"}]}',
  );
  const site = { files: ['data/tolls.csv'], pages: [data] };
  expect(findDeadLinks(site, { address: null, base: '/' }).map(({ found }) => found)).toEqual([
    'no.csv',
  ]);
});
