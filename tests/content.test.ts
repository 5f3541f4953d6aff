import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/content/content.ts';
import { check } from '../src/factcheck/check.ts';
import { errorsIn } from '../src/factcheck/finding.ts';
import { inLines } from './content/fixture.ts';

const { corpus, findings } = readContent(join(import.meta.dirname, '..'));

describe('the content of this repository', () => {
  it('can be read as a whole', () => {
    expect(corpus).not.toBeNull();
    expect(inLines(findings)).toBe('');
  });

  it('says nothing that its sources do not say', { timeout: 60_000 }, () => {
    expect(inLines(corpus ? errorsIn(check(corpus)) : [])).toBe('');
  });

  it('has chapters, and notes in every one of them', () => {
    const chapters = corpus?.pages.filter(({ kind }) => kind === 'chapter') ?? [];
    expect(chapters.length).toBeGreaterThan(0);
    for (const { slug, notes } of chapters) expect(notes.length, slug).toBeGreaterThan(0);
  });
});
