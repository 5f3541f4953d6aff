import { AxeBuilder } from '@axe-core/playwright';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../src/cli/built-site.ts';
import { makeSite } from '../../src/cli/make.ts';
import { serveFolder, type Served } from '../../src/cli/serve.ts';
import { readSettings, type Settings } from '../../src/cli/settings.ts';
import { openBrowser } from './visit.ts';

const PUBLISHED = { '/the-count/': ['tally'], '/the-tally/': [], '/the-vote/': ['the-watch'] };
const FORWARDS = `- { from: /the-count/#tally, to: /the-count/#another }
- { from: /the-tally/, to: /the-count/ }
- { from: /the-vote/#the-watch, to: /the-count/#watched }
`;

let settings: Settings;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'election-'));
  await cp('tests/fixtures/election', root, { recursive: true });
  // Some of it was published under other addresses before.
  await writeFile(path.join(root, 'content/published.json'), JSON.stringify(PUBLISHED));
  await writeFile(path.join(root, 'content/forwards.yaml'), FORWARDS);
  settings = readSettings({
    EXPLAINER_ROOT: root,
    SITE_BASE: 'sub',
    SITE_ADDRESS: 'https://alda.example',
  });
  const { report, failure, pages } = await makeSite(settings, { record: true });
  expect([failure, report.findings]).toEqual([null, []]);
  expect(pages).toBeGreaterThan(20);
  served = await serveFolder(settings.dist, { base: settings.base, port: 0 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(settings.root, { recursive: true });
});

it('another event is built by one setting, with no word of this one and no part that its content lacks', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(response.url());
  });

  await page.goto(served.address);
  expect(await page.locator('.tolls caption').textContent()).toMatch(/^\s*By whose count/u);
  expect(await page.locator('[data-chart="by-count"] svg').first().textContent()).not.toMatch(
    /people|independent check/u,
  );
  const axe = await new AxeBuilder({ page }).analyze();
  expect(axe.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const nav = page.getByRole('navigation', { name: 'All pages' });
  expect(await nav.getByRole('link').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('The vote')]),
  );
  expect(await page.getByRole('heading', { name: 'What is not known' }).count()).toBe(0);

  await page.getByRole('link', { name: 'The count, and who watched it' }).click();
  await page.locator('a[role="doc-noteref"]').first().focus();
  const note = await page.locator('a[role="doc-noteref"]').first().getAttribute('href');
  await page.goto(`${served.address}the-count/${note ?? ''}`);
  expect(await page.locator(`[id="${note?.slice(1) ?? ''}"]`).isVisible()).toBe(true);
  const bars = page.locator('[data-chart="result"] [data-fact]');
  expect(await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('data-value')))).toEqual(
    expect.arrayContaining(['4210', '3980']),
  );

  await page.goto(`${served.address}teach/`);
  expect(await page.locator('main').textContent()).not.toMatch(/exercise/iu);
  for (const empty of await page.locator('main section').all()) {
    expect(await empty.locator('h2 ~ *').count()).toBeGreaterThan(0);
  }
  expect(faults).toEqual([]);
  await context.close();
});

it('what was published under another address lands where it was forwarded, without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const target = page.locator(':target');
  await page.goto(`${served.address}the-count/#tally`);
  expect(await target.locator('xpath=..').getAttribute('id')).toBe('another');
  await page.goto(`${served.address}the-vote/#the-watch`);
  await target.getByRole('link').click();
  expect(page.url()).toBe(`${served.address}the-count/#watched`);
  await page.goto(`${served.address}the-tally/`);
  await page.waitForURL(`${served.address}the-count/`);
  await context.close();
});

describe('a site under a base path', () => {
  it('has no link that leaves it', async () => {
    const { pages } = await readBuiltSite(settings.dist);
    const own = pages
      .flatMap(({ links }) => links)
      .filter((link) => /^(?:\/|https:\/\/alda\.example)/u.test(link));
    expect(own.length).toBeGreaterThan(pages.length);
    expect(own.filter((link) => !/^(?:https:\/\/alda\.example)?\/sub\//u.test(link))).toEqual([]);
  });

  it('gives its full address where one is asked for', async () => {
    const first = await readFile(path.join(settings.dist, 'index.html'), 'utf8');
    expect(first).toContain('https://alda.example/sub/');
  });

  it('names the base path nowhere in its folders', async () => {
    expect(await readdir(settings.dist)).not.toContain('sub');
  });
});
