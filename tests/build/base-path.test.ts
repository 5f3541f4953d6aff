import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readBuiltSite } from '../../src/cli/built-site.ts';
import { makeSite } from '../../src/cli/make.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { errorsIn } from '../../src/factcheck/finding.ts';

let folder: string;
let dist: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'base-'));
  dist = path.join(folder, 'dist');
  const env = {
    EXPLAINER_ROOT: inject('root'),
    EXPLAINER_DIST: dist,
    SITE_BASE: 'sub',
    SITE_ADDRESS: 'https://alda.example',
  };
  const { report, failure } = await makeSite(readSettings(env), { record: false });
  expect([failure, errorsIn(report.findings)]).toEqual([null, []]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a site under a base path', () => {
  it('has no link that leaves it', async () => {
    const { pages } = await readBuiltSite(dist);
    const own = pages
      .flatMap(({ links }) => links)
      .filter((link) => /^(?:\/|https:\/\/alda\.example)/u.test(link));
    expect(own.length).toBeGreaterThan(pages.length);
    expect(own.filter((link) => !/^(?:https:\/\/alda\.example)?\/sub\//u.test(link))).toEqual([]);
  });

  it('gives its full address where one is asked for', async () => {
    const first = await readFile(path.join(dist, 'index.html'), 'utf8');
    expect(first).toContain('https://alda.example/sub/');
  });

  it('names the base path nowhere in its folders', async () => {
    expect(await readdir(dist)).not.toContain('sub');
  });
});
