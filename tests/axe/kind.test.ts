import { expect, it } from 'vitest';
import { kindsOf } from './kind.ts';

it('of pages that share a folder one is judged, of all others each', () => {
  const addresses = [
    '/',
    '/404.html',
    '/storm/',
    '/sources/',
    '/sources/gazette/',
    '/sources/log/',
  ];
  expect(kindsOf(addresses)).toEqual([
    ['/', '/'],
    ['/404.html', '/404.html'],
    ['/storm/', '/storm/'],
    ['/sources/', '/sources/'],
    ['one of /sources/', '/sources/gazette/'],
  ]);
});
