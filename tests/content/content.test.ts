import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { caseNames, FIXTURES, inLines, layCase } from './fixture.ts';

const laid: string[] = [];

afterEach(() => {
  for (const root of laid.splice(0)) rmSync(root, { recursive: true });
});

function lay(name: string): string {
  const root = layCase(name);
  laid.push(root);
  return root;
}

const cases = caseNames();

describe('readContent', () => {
  it('reads a valid explainer without a finding', () => {
    const { corpus, findings } = readContent(join(FIXTURES, 'valid'));
    expect(inLines(findings)).toBe('');
    expect(corpus?.sources.map(({ slug }) => slug)).toEqual(['evening-courier', 'harbour-report']);
    expect(corpus?.pages.map(({ slug }) => slug)).toEqual([
      ...['overview', 'storm', 'not-known', 'timeline', 'glossary', 'how-many-sailors', 'which-weekday', 'whose-count'],
    ]);
    expect(corpus?.disagreements.map(({ kind, sides }) => [kind, sides.length])).toEqual([
      ['conflict', 2],
      ['error', 1],
    ]);
    expect(corpus?.speakers).toHaveLength(2);
    expect(corpus?.tolls).toHaveLength(2);
    expect(corpus?.charts).toHaveLength(1);
  });

  it('gives the same records wherever and however often it reads', () => {
    const first = readContent(join(FIXTURES, 'valid'));
    expect(readContent(join(FIXTURES, 'valid'))).toEqual(first);
    expect(readContent(lay('valid'))).toEqual(first);
  });

  it('gives nothing but findings where there is no content', () => {
    const { corpus, findings } = readContent(join(FIXTURES, 'no-such-folder'));
    expect(corpus).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['input/missing-folder']);
  });

  it.each(cases)('refuses the case %s in the words of its golden file, each time', (name) => {
    const golden = join(FIXTURES, name, 'expected.txt');
    const root = lay(name);
    const read = readContent(root);
    const found = inLines(read.findings);
    if (process.env.UPDATE === '1') writeFileSync(golden, found);
    expect(existsSync(golden), `${golden} is missing: run with UPDATE=1`).toBe(true);
    expect(found).toBe(readFileSync(golden, 'utf8'));
    expect(found).not.toBe('');
    expect(readContent(root)).toEqual(read);
  });
});
