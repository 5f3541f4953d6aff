import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** What exists only after the first build, or only where somebody makes it. */
const MADE = ['dist', '.builds', 'node_modules', 'content/published.json', 'content/mutation.json'];
const PATH =
  /`((?:\.?[\w-]+\/)+[\w.*<>-]*|[\w-]+\.(?:md|json|ts|mjs|yaml|mdx))`|\]\((?!https?:|#)([^)]+)\)/gu;

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names no npm script that is not there', () => {
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names no path that is not there', () => {
    const named = [...text.matchAll(PATH)].map(
      (match) => (match[1] ?? match[2] ?? '').split('#')[0] ?? '',
    );
    const fixed = named.filter(
      (path) =>
        path &&
        !/[*<>]/u.test(path) &&
        !MADE.some((made) => path === made || path.startsWith(`${made}/`)),
    );
    expect(fixed.length).toBeGreaterThan(0);
    expect(fixed.filter((path) => !existsSync(path) && !existsSync(`content/${path}`))).toEqual([]);
  });
});
