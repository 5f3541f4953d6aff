import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judge } from '../../src/cli/judge.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'init-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const init = (...more: string[]) =>
  spawnSync(process.execPath, ['src/cli/init.ts', root, ...more], { encoding: 'utf8' });
const drop = (name: string, text: string | Uint8Array): void => {
  mkdirSync(path.join(root, 'seeds'), { recursive: true });
  writeFileSync(path.join(root, 'seeds', name), text);
};
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const REPORT = 'tests/fixtures/valid/seeds/harbour_report.txt';
const LANTERN = 'tests/fixtures/election/seeds/lantern_report.md';

describe('npm run init', () => {
  it('drafts cards, a chapter and a note for the documents, which pass the check, and guesses nothing', () => {
    mkdirSync(path.join(root, 'seeds'));
    copyFileSync(REPORT, path.join(root, 'seeds/harbour_report.txt'));
    copyFileSync(LANTERN, path.join(root, 'seeds/lantern_report.md'));
    const { status, stdout } = init();
    expect(stdout).toContain('for 2 documents');
    expect(status).toBe(0);
    const { corpus, report } = judge(root);
    expect(report.findings).toEqual([]);
    expect(report.counts).toMatchObject({ pages: 2, statements: 2, notes: 2 });
    expect(corpus?.sources.map(({ slug }) => slug)).toEqual(['harbour-report', 'lantern-report']);
    for (const { publisher, author, published, licence } of corpus?.sources ?? []) {
      expect([publisher, author, published, licence].map(({ value }) => value)).toEqual(
        Array(4).fill('not stated'),
      );
    }
    expect(read('content/sources/lantern-report.yaml')).toContain(
      'published: not stated # to be confirmed; it names 13 June 2032 first',
    );
    const again = init();
    expect(again).toMatchObject({ status: 2 });
    expect(again.stderr).toMatch(/content`, expected a folder with `seeds\/` alone: nothing is/u);
  }, 120_000);

  it('makes a place for documents where there is none, and says so', () => {
    const { status, stdout } = init();
    expect([status, stdout]).toEqual([1, expect.stringContaining('Put the documents there')]);
  });

  it.each([
    [
      'a document that is not UTF-8',
      'a.txt',
      Buffer.from([0x41, 0xe9, 0x0a]),
      /seeds\/a\.txt:1: /u,
    ],
    ['a file that is no plain text', 'a.pdf', 'A.', /expected a plain-text file/u],
    ['an empty document', 'a.txt', ' \n', /Unexpected empty `seeds\/a\.txt`/u],
    [
      'documents without a day',
      'a.txt',
      'A title\n\nIt was so in the town.\n',
      /--from 2031-03-02/u,
    ],
  ])('refuses %s, and writes nothing', (_, name, text, message) => {
    drop(name, text);
    const { status, stderr } = init();
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(() => read('content/site.yaml')).toThrow();
  });

  it('takes the days of the event as given', () => {
    drop(
      'a.txt',
      'A title\n\nThe ferry was late, and the harbour stayed shut until noon.\n\nNobody was asked about it, and the gulls had the quay for themselves.\n',
    );
    expect(init('--from', '2031-03-02', '--to', '2031-03-01')).toMatchObject({ status: 2 });
    const { status, stderr } = init('--from', '2031-03-02', '--to', '2031-03-04');
    expect([status, stderr]).toEqual([0, '']);
    expect(read('content/site.yaml')).toContain('{ from: 2031-03-02, to: 2031-03-04 }');
  }, 60_000);
});
