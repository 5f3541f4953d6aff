import { expect, it } from 'vitest';
import { readBuiltPage } from '../../src/cli/built-page.ts';
import { forwardFindings, withPlaces } from '../../src/cli/forward.ts';
import { findLost } from '../../src/cli/published.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import type { Forward } from '../../src/factcheck/forward.ts';

const PLACE = { file: 'content/forwards.yaml', line: 1, column: 1 };
const forward = (from: string, to: string): Forward => ({ from, to, place: PLACE });
const corpus = (...forwards: Forward[]): Corpus => ({ forwards }) as unknown as Corpus;
const under = (path: string): string => `/base${path}`;
const storm =
  '<main><h2 id="gale">A gale</h2><table><tr id="row"><td>1</td></tr></table><p>End</p></main>';

it('puts the old id within the element that bears the new one, and changes nothing else', () => {
  const html = withPlaces(storm, '/storm/', [forward('/storm/#wind', '/storm/#gale')], under);
  expect(html).toBe(storm.replace('<h2 id="gale">', '<h2 id="gale"><span id="wind"></span>'));
  const row = withPlaces(storm, '/storm/', [forward('/storm/#line', '/storm/#row')], under);
  expect(row).toBe(storm.replace('<td>', '<td><span id="line"></span>'));
});

it('leads from the end of the old page where the new place is on another', () => {
  const html = withPlaces(storm, '/storm/', [forward('/storm/#toll', '/toll/#all')], under);
  const page = readBuiltPage('storm/index.html', html);
  expect(page.ids).toContain('toll');
  expect(page.links).toEqual(['/base/toll/#all']);
  expect(html.indexOf('What stood here')).toBeGreaterThan(html.indexOf('End'));
});

it('lets an old id land, and finds one that is gone without a forward', () => {
  const published = { '/storm/': ['wind'], '/old/': ['rain', 'snow'] };
  const moved = [forward('/storm/#wind', '/storm/#gale'), forward('/old/', '/storm/')];
  const html = withPlaces(storm, '/storm/', moved.slice(0, 1), under);
  const pages = [
    readBuiltPage('storm/index.html', html.replace('<p>', '<p id="rain">')),
    readBuiltPage('old/index.html', '<main><a data-moved href="/storm/">x</a></main>'),
  ];
  const lost = findLost(published, pages, moved).map(({ message }) => message.split('`')[1]);
  expect(lost).toEqual(['/old/#snow']);
  expect(forwardFindings(corpus(...moved), pages, published)).toEqual([]);
});

it('refuses a forward to nowhere, and one of an address that was never published', () => {
  const page = readBuiltPage('storm/index.html', storm);
  const wrong = corpus(forward('/storm/#wind', '/storm/#gone'), forward('/never/', '/storm/'));
  const found = forwardFindings(wrong, [page], { '/storm/': ['wind'] });
  expect(found.map(({ rule, found: what }) => [rule, what])).toEqual([
    ['site/forward', '/storm/#gone'],
    ['site/forward', '/never/'],
  ]);
});
