import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What each folder of `src/` may import of ours, beside itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  factcheck: [],
  charts: [],
  client: [],
  styles: [],
  markdown: ['factcheck'],
  content: ['factcheck', 'markdown'],
  components: ['factcheck', 'charts', 'content', 'styles', 'client'],
  layouts: ['factcheck', 'charts', 'content', 'styles', 'client', 'components'],
  pages: [
    'factcheck',
    'charts',
    'markdown',
    'content',
    'styles',
    'client',
    'components',
    'layouts',
  ],
  cli: ['factcheck', 'charts', 'markdown', 'content', 'styles', 'client', 'components', 'layouts'],
};
/** What judges and what draws is pure: none of these. */
const IMPURE = /^(node:|astro|unified|remark|rehype|mdast|unist|vite|@astrojs)/u;

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s*(?:[\w*{][^'";]*?from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gu;
const files = globSync('src/**/*.{ts,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const imports = new Map(files.map((file) => [file, targets(file)]));

function targets(file: string): string[] {
  const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return found.map((target) =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target,
  );
}

const folder = (file: string): string => file.split('/')[1] ?? '';

it('imports flow one way', () => {
  const wrong = files.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter(
        (to) =>
          to.startsWith('src/') &&
          folder(to) !== folder(file) &&
          !MAY[folder(file)]?.includes(folder(to)),
      )
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

it('what judges and what draws uses no disk, no Astro, no unified', () => {
  const pure = files.filter((file) => ['factcheck', 'charts'].includes(folder(file)));
  expect(
    pure.flatMap((file) =>
      (imports.get(file) ?? []).filter((to) => IMPURE.test(to)).map((to) => `${file}: ${to}`),
    ),
  ).toEqual([]);
});

it('no module imports itself by a detour', () => {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(' > ')];
    if (done.has(file)) return [];
    const found = (imports.get(file) ?? []).flatMap((to) => walk(to, [...trail, file]));
    done.add(file);
    return found;
  };
  expect(files.flatMap((file) => walk(file, []))).toEqual([]);
});
