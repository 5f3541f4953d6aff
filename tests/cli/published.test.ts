import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBuiltPage } from '../../src/cli/built-page.ts';
import { addPublished, findLost, readPublished, writePublished } from '../../src/cli/published.ts';

const storm = readBuiltPage(
  'storm/index.html',
  '<main><h2 id="wind"></h2><a id="ref-a:2"></a></main>',
);

describe('the record of what was published', () => {
  it('gains addresses and ids, in order, and loses none', () => {
    const before = { '/storm/': ['rain'], '/gone/': [] };
    const after = addPublished(before, [
      storm,
      readBuiltPage('404.html', '<main><h1 id="x"></h1></main>'),
    ]);
    expect(after).toEqual({ '/gone/': [], '/storm/': ['rain', 'wind'] });
    expect(Object.keys(after)).toEqual(['/gone/', '/storm/']);
  });

  it('finds what no page carries any more, on its line of the file', () => {
    const published = { '/gone/': ['wind'], '/storm/': ['rain', 'wind'] };
    expect(
      findLost(published, [storm]).map(({ line, message }) => [line, message.split('`')[1]]),
    ).toEqual([
      [2, '/gone/'],
      [6, '/storm/#rain'],
    ]);
  });
});

describe('the file of it', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'published-'));
    await mkdir(path.join(root, 'content'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is empty where it is absent, and is written only where it changed', async () => {
    const before = await readPublished(root);
    expect(before).toEqual({});
    const after = addPublished(before, [storm]);
    expect(await writePublished(root, after, null)).toBe(true);
    expect(await readPublished(root)).toEqual(after);
    expect(await writePublished(root, after, null)).toBe(false);
    expect(await readFile(path.join(root, 'content/published.json'), 'utf8')).toBe(
      '{\n  "/storm/": [\n    "wind"\n  ]\n}\n',
    );
  });

  it('is refused where it is not what was once written', async () => {
    await writeFile(path.join(root, 'content/published.json'), '{"/storm/": "wind"}');
    await expect(readPublished(root)).rejects.toThrow('`content/published.json`');
  });
});
