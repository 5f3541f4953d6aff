import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { check } from '../../src/factcheck/check.ts';
import { FIXTURES, inLines } from './fixture.ts';

it('the valid fixture passes the checker, so that each case beside it fails for its own fault', { timeout: 30_000 }, () => {
  const { corpus } = readContent(join(FIXTURES, 'valid'));
  expect(corpus?.pages.map(({ kind }) => kind)).toEqual([
    ...['overview', 'chapter', 'not-known', 'timeline', 'glossary', 'disagreement', 'disagreement', 'exercise'],
  ]);
  expect(corpus && inLines(check(corpus))).toBe('');
});
