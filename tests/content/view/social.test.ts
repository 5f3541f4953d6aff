import { expect, it } from 'vitest';
import type { Site } from '../../../src/factcheck/corpus.ts';
import { socialTags } from '../../../src/content/view/social.ts';

const site = { title: 'The storm', language: 'en-GB' } as Site;
const page = { title: 'Boats', summary: 'Boats were lost.', day: '2031-05-09', article: true };
const home = { url: 'https://a.example/b/', image: 'https://a.example/b.png', alt: 'Boats.' };
const names = (...args: Parameters<typeof socialTags>): string[] =>
  socialTags(...args).map(([name]) => name);

it('tells of a page what its content states', () => {
  expect(Object.fromEntries(socialTags(site, { ...page, home }))).toMatchObject({
    'og:title': 'Boats',
    'og:description': 'Boats were lost.',
    'og:type': 'article',
    'og:locale': 'en_GB',
    'article:modified_time': '2031-05-09',
    'og:url': home.url,
    'og:image': home.image,
    'og:image:alt': 'Boats.',
  });
});

it('names no address and no picture where the site has no address, and no day that nobody stated', () => {
  const known = names(site, { ...page, day: null, home: null });
  expect(known.filter((name) => /url|image|time/u.test(name))).toEqual([]);
});

it('names no country that the language does not have', () => {
  expect(names({ ...site, language: 'en' }, { ...page, home })).not.toContain('og:locale');
});
