import { describe, expect, it } from 'vitest';
import { isSlug, namedFiles, RESERVED, slugOf } from '../../src/content/slug.ts';
import type { Finding } from '../../src/factcheck/finding.ts';

function name(names: readonly string[]) {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const files = namedFiles('pages', names, '.mdx', RESERVED, report);
  return { slugs: files.map(({ slug }) => slug), rules: findings.map((f) => `${f.file} ${f.rule}`) };
}

describe('slugs', () => {
  it.each(['storm', 'the-storm', '2031', 'day-2'])('takes %s', (word) => {
    expect(isSlug(word)).toBe(true);
  });

  it.each(['', 'Storm', 'a b', 'a_b', '-a', 'a-', 'a--b', 'é', 'a.b', '../a', '__proto__', 'a\n'])(
    'refuses %j',
    (word) => {
      expect(isSlug(word)).toBe(false);
    },
  );

  it('makes of a name the address that is nearest to it', () => {
    expect(slugOf('Évening  Courier (2)')).toBe('evening-courier-2');
    expect(slugOf('#?')).toBe('');
  });
});

describe('namedFiles', () => {
  it('gives the files in the order of their addresses, whatever the order of the folder', () => {
    expect(name(['tide.mdx', 'a.mdx', 'storm.mdx']).slugs).toEqual(['a', 'storm', 'tide']);
  });

  it('keeps the well-named one of two files with one address', () => {
    expect(name(['Storm.mdx', 'storm.mdx'])).toEqual({
      slugs: ['storm'],
      rules: ['pages/Storm.mdx input/same-slug'],
    });
    expect(name(['a b.mdx', 'a-b.mdx', "a'b.mdx"]).rules).toEqual([
      'pages/a b.mdx input/same-slug',
      "pages/a'b.mdx input/same-slug",
    ]);
  });

  it('keeps neither of two badly named files', () => {
    expect(name(['A b.mdx', 'a B.mdx'])).toEqual({
      slugs: [],
      rules: ['pages/A b.mdx input/file-name', 'pages/a B.mdx input/file-name'],
    });
  });

  it('refuses every page name of the site', () => {
    const names = [...RESERVED].map((word) => `${word}.mdx`);
    expect(name(names)).toEqual({
      slugs: [],
      rules: names.map((file) => `pages/${file} input/reserved-name`),
    });
  });
});
