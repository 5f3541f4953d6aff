import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/cli/built-site.ts';
import { proveIndex } from '../../../src/cli/search/read.ts';
import { writeIndex } from '../../../src/cli/search/write.ts';
import { readContent } from '../../../src/content/content.ts';
import { searchRecords, spellingsOf } from '../../../src/content/view/search.ts';
import { FIXTURES } from '../../content/fixture.ts';

const { corpus } = readContent(path.join(FIXTURES, 'valid'));
if (!corpus) throw new Error('Unexpected invalid fixture, expected the valid one');

const folders: string[] = [];
async function written(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'search-'));
  folders.push(folder);
  await writeIndex(folder, corpus!);
  await mkdir(path.join(folder, 'search'));
  await writeFile(path.join(folder, 'search/names.json'), JSON.stringify(spellingsOf(corpus!)));
  return folder;
}
const prove = async (folder: string, change = corpus) =>
  proveIndex(folder, { files: await listFiles(folder), pages: [] }, change, '/base/');

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describe('what can be found', () => {
  it('is every section, entry, passage, speaker, source, event and term, each at an address of its own', () => {
    const records = searchRecords(corpus);
    expect([...new Set(records.map(({ kind }) => kind))].sort()).toEqual([
      ...['Chapter', 'Disagreement', 'Event', 'Exercise', 'Not known', 'Overview'],
      ...['Passage', 'Source', 'Speaker', 'Term'],
    ]);
    const paths = records.map((record) => record.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/storm/#killed');
    expect(paths).toContain('/glossary/#port-alda');
  });

  it('has each name in all its spellings, where it has several', () => {
    expect(spellingsOf(corpus)).toEqual([['Port Alda', 'Alda Harbour']]);
  });
});

describe('the index', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await written();
  });

  it('is the same to the byte each time', async () => {
    const other = await written();
    const files = await listFiles(folder);
    expect(files).toEqual(await listFiles(other));
    for (const file of files)
      expect(await readFile(path.join(folder, file))).toEqual(
        await readFile(path.join(other, file)),
      );
  });

  it('holds what the content has, and leads to it under the base path', async () => {
    const { findings, page } = await prove(folder);
    expect(findings).toEqual([]);
    expect(page.links).toContain('/base/storm/#killed');
    expect(page.links).toHaveLength(searchRecords(corpus).length);
  });

  it('is refused where it says what the content does not, lacks what it has, has a file too few, or other spellings', async () => {
    const fragments = path.join(folder, 'pagefind/fragment');
    const [first = ''] = await readdir(fragments);
    const before = await readFile(path.join(fragments, first));
    const text = gunzipSync(before).toString('utf8');
    await writeFile(
      path.join(fragments, first),
      gzipSync(text.replace(/"content":"/u, '"content":"999 ')),
    );
    const altered = (await prove(folder)).findings.map(({ message }) => message);
    expect(altered).toEqual([
      expect.stringMatching(/^Unexpected record of /u),
      expect.stringMatching(/^Unexpected lack of /u),
    ]);
    await writeFile(path.join(fragments, first), before);
    for (const names of ['[]', '[["Port Alda","Alda Harbour","Merrow"]]', 'null']) {
      await writeFile(path.join(folder, 'search/names.json'), names);
      const [finding, ...more] = (await prove(folder)).findings;
      expect([finding?.file, finding?.rule, more]).toEqual([
        'search/names.json',
        'site/search',
        [],
      ]);
    }
    await writeFile(path.join(folder, 'search/names.json'), JSON.stringify(spellingsOf(corpus)));
    await rm(path.join(folder, 'pagefind/pagefind-entry.json'));
    expect((await prove(folder)).findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('pagefind-entry'),
    ]);
  });
});
