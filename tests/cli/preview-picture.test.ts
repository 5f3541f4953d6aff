import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placePreviews } from '../../src/cli/preview-picture.ts';
import { fileOfPicture, picturedBy } from '../../src/components/preview.ts';
import { readContent } from '../../src/content/content.ts';

const { corpus } = readContent('tests/fixtures/election');
if (!corpus) throw new Error('The content cannot be read.');
const overview = corpus.pages.find(({ kind }) => kind === 'overview');
const page = (title: string): string =>
  `<meta property="og:title" content="${title}"><meta property="og:description" content="${overview?.summary ?? ''}">`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function placed(title: string): Promise<string[]> {
  await writeFile(path.join(folder, 'index.html'), `<head>${page(title)}</head><body></body>`);
  return (await placePreviews(folder, corpus!, process.cwd())).map(({ rule }) => rule);
}

describe('the pictures of a site', () => {
  it('are 1200 by 630, the same each time, and say what their pages say', async () => {
    expect(await placed(overview?.title ?? '')).toEqual([]);
    const png = await readFile(path.join(folder, 'pictures/index.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    await placed(overview?.title ?? '');
    expect(png.equals(await readFile(path.join(folder, 'pictures/index.png')))).toBe(true);
    await placed('Another title');
    expect(png.equals(await readFile(path.join(folder, 'pictures/index.png')))).toBe(false);
  });

  it('are refused with a number that the content does not have, and without words', async () => {
    expect(await placed('All 77,777 votes')).toContain('site/digit');
    expect(await placed('')).toContain('site/picture');
  });
});

it('pages that share a folder share the picture of their list, and what has no lasting address has none', () => {
  const addresses = [
    '/',
    '/storm/',
    '/sources/',
    '/sources/log/',
    '/print/',
    '/404.html',
    '/embed/a/',
  ];
  expect(addresses.map(picturedBy)).toEqual([
    '/',
    '/storm/',
    '/sources/',
    '/sources/',
    '/',
    null,
    null,
  ]);
  expect(['/', '/storm/'].map(fileOfPicture)).toEqual(['pictures/index.png', 'pictures/storm.png']);
});
