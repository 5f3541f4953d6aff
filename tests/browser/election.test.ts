import { AxeBuilder } from '@axe-core/playwright';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeSite } from '../../src/cli/make.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { openBrowser } from './visit.ts';

it('another event is built by one setting, with no word of this one and no part that its content lacks', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'election-'));
  await cp('tests/fixtures/election', root, { recursive: true });
  const settings = readSettings({ EXPLAINER_ROOT: root });
  const { report, failure, pages } = await makeSite(settings, { record: true });
  expect([failure, report.findings]).toEqual([null, []]);
  expect(pages).toBeGreaterThan(20);
  const served = await serveFolder(settings.dist, { port: 0 });
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(request.url()));

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
  await browser.close();
  await served.close();
  await rm(root, { recursive: true });
});
