import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Named {
  readonly name: string;
  readonly variants?: readonly string[];
  readonly also?: readonly string[];
  readonly aliases?: readonly string[];
}

const site = parse(readFileSync('content/site.yaml', 'utf8')) as { spellings: readonly Named[] };
const speakers = parse(readFileSync('content/speakers.yaml', 'utf8')) as readonly Named[];

/** Every name of the event: with a capital letter, and longer than a letter. */
const names = [...site.spellings, ...speakers]
  .flatMap(({ name, variants = [], also = [], aliases = [] }) => [
    name,
    ...variants,
    ...also,
    ...aliases,
  ])
  .filter((name) => /\p{Lu}/u.test(name) && name.length > 1);

const engine = globSync([
  'src/**/*.*',
  'public/**/*.{txt,svg,xml,json,js,css,html}',
  '*.config.*',
  '*.json',
  '.ci/run',
]);

it('the engine knows no name of the event', () => {
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const found = engine.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([name]) => `${file}: ${name}`),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(engine.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
