import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';

it('a page that did not change is not read again, one that did is', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'reread-'));
  cpSync('tests/fixtures/election', root, { recursive: true });
  const file = path.join(root, 'content/chapters/the-vote.mdx');
  const page = (slug: string) => readContent(root).corpus?.pages.find((one) => one.slug === slug);
  const before = page('the-vote');
  expect(page('the-vote')).toBe(before);
  writeFileSync(file, readFileSync(file, 'utf8').replace('When the polls', 'Where the polls'));
  expect(page('the-vote')?.title).toBe('Where the polls closed');
  expect(page('another-count')).toBe(page('another-count'));
  rmSync(root, { recursive: true });
});
