import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What each folder of `src/` may import of ours, beside itself. */
const VIEW = ['words', 'factcheck', 'charts', 'content', 'styles', 'client'];
const MAY: Readonly<Record<string, readonly string[]>> = {
  words: [],
  factcheck: [],
  charts: ['words'],
  client: ['words'],
  styles: [],
  markdown: ['words', 'factcheck'],
  content: ['words', 'factcheck', 'markdown'],
  components: VIEW,
  layouts: [...VIEW, 'components'],
  pages: [...VIEW, 'markdown', 'components', 'layouts'],
  cli: [...VIEW, 'markdown', 'components', 'layouts'],
};
/** What judges and what draws is pure: none of these. */
const IMPURE = /^(?:node:|astro|unified|remark|rehype|mdast|unist|vite|@astrojs)/u;

const IMPORT =
  /(?<=^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gu;
const files = globSync('src/*/**/*.{ts,astro}').map((file) => file.replaceAll(path.sep, '/'));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What a file imports, ours as paths from the root; types alone are left out where asked. */
function imports(file: string, types = true): string[] {
  return [...(sources.get(file) ?? '').matchAll(IMPORT)]
    .filter(([text]) => types || !/^\w+\s+type\s/u.test(text))
    .map(([, from, lazy]) => from ?? lazy ?? '')
    .map((to) => (to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to));
}

const folder = (file: string): string => file.split('/')[1] ?? '';

it('imports flow one way', () => {
  const crosses = (file: string, to: string): boolean =>
    to.startsWith('src/') &&
    folder(to) !== folder(file) &&
    !MAY[folder(file)]?.includes(folder(to));
  const wrong = files.flatMap((file) =>
    imports(file)
      .filter((to) => crosses(file, to))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

it('what judges and what draws uses no disk, no Astro, no unified', () => {
  const pure = files.filter((file) => ['factcheck', 'charts'].includes(folder(file)));
  const impure = (file: string): string[] => imports(file).filter((to) => IMPURE.test(to));
  expect(pure.flatMap((file) => impure(file).map((to) => `${file} imports ${to}`))).toEqual([]);
});

it('no module imports itself by a detour, types aside', () => {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(' > ')];
    if (done.has(file)) return [];
    done.add(file);
    return imports(file, false).flatMap((to) => walk(to, [...trail, file]));
  };
  expect(files.flatMap((file) => walk(file, []))).toEqual([]);
});
