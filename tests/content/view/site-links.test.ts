import { expect, it } from 'vitest';
import { siteLinks } from '../../../src/content/view/site-links.ts';
import { corpus, page } from '../storm.ts';

const chapters = (count: number) =>
  Array.from({ length: count }, (_, i) => page(`part-${'abcdefghijklmnop'.charAt(i)}`, i + 1, [], []));
const links = (count: number) => siteLinks(corpus({ pages: chapters(count) })).map(({ to }) => to);

it('lead to each of a few chapters, and to the list of many, so that no page grows with their number', () => {
  expect(links(12)).toContain('/part-l/');
  expect(links(13)).toContain('/#chapters');
  expect(links(13).some((to) => to.startsWith('/part-'))).toBe(false);
  expect(links(16)).toHaveLength(links(13).length);
});

it('lead to no list of people where nobody speaks', () => {
  expect(links(1)).toContain('/people/');
  expect(siteLinks(corpus({ speakers: [] })).map(({ to }) => to)).not.toContain('/people/');
});
