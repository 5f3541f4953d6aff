import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './visit.ts';

/** Storage and clipboard throw, as where a reader or an administrator forbids them. */
const DENIED = `Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });
Object.defineProperty(navigator, 'clipboard', { value: undefined });`;
const DARK = 'rgb(21, 23, 26)';
const [chapter = ''] = inject('chapters');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

it('all scripts together weigh less than 10 KB', () => {
  const folder = path.join(inject('dist'), '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const weights = scripts.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(10_240);
});

describe('the choice of light or dark', () => {
  it('holds on the next page before its scripts run, and paper stays light', async () => {
    const { page, context, faults } = await visit(browser, `${chapter}/`, {});
    await page.getByRole('radio', { name: 'dark' }).check();
    expect(await ground(page)).toBe(DARK);
    await page.route('**/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(inject('address'));
    expect(await ground(page)).toBe(DARK);
    await page.emulateMedia({ media: 'print' });
    expect(await ground(page)).not.toBe(DARK);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('outweighs a dark device, and is not offered without a script', async () => {
    const { page, context } = await visit(browser, '', { colorScheme: 'dark' });
    expect(await ground(page)).toBe(DARK);
    await page.getByRole('radio', { name: 'light' }).check();
    expect(await ground(page)).not.toBe(DARK);
    await page.getByRole('radio', { name: 'device' }).check();
    expect(await ground(page)).toBe(DARK);
    await context.close();
    const plain = await visit(browser, '', { javaScriptEnabled: false });
    expect(await plain.page.getByRole('radio').count()).toBe(0);
    await plain.context.close();
  });
});

describe('a link to a part of a page', () => {
  it('is copied, and said to be, without moving the page', async () => {
    const { page, context } = await visit(browser, `${chapter}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const before = page.url();
    const sign = page.locator('.titled .self').first();
    await sign.click();
    await page.getByRole('status').getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${before}${(await sign.getAttribute('href')) ?? ''}`);
    expect(page.url()).toBe(before);
    await page.locator('.prose [role=doc-noteref]').first().click();
    await page.getByRole('dialog').locator('a.self').click();
    await page.getByRole('dialog').getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#ref-');
    await context.close();
  });

  it('is followed and shown where storage and clipboard are denied, and nothing throws', async () => {
    const { page, context, faults } = await visit(browser, '', {});
    await page.addInitScript(DENIED);
    await page.goto(`${inject('address')}${chapter}/`);
    const sign = page.locator('.titled .self').first();
    await sign.click();
    await page.getByRole('status').getByText(inject('address')).waitFor();
    expect(new URL(page.url()).hash).toBe(await sign.getAttribute('href'));
    await page.getByRole('radio', { name: 'dark' }).check();
    expect(await ground(page)).toBe(DARK);
    expect(faults).toEqual([]);
    await context.close();
  });
});

it('the list of contents shows where the reader is, after a jump too', async () => {
  const { page, context } = await visit(browser, `${chapter}/`, {
    viewport: { width: 1440, height: 900 },
  });
  const current = page.locator('.contents-beside a[aria-current=location]');
  expect(await current.count()).toBe(0);
  const third = page.locator('.prose h2').nth(2);
  await third.evaluate((heading) => heading.scrollIntoView());
  await current.waitFor();
  expect(await current.getAttribute('href')).toBe(`#${(await third.getAttribute('id')) ?? ''}`);
  await page.evaluate(() => scrollTo(0, 0));
  await current.waitFor({ state: 'detached' });
  await context.close();
});

describe('what bears out each statement', () => {
  const tags = (page: Page) => page.locator('.prose .backing');
  const legend = (page: Page) => page.locator('.backings');

  it('is shown by a switch without a script, counted as the legend says, and printed when shown', async () => {
    const { page, context } = await visit(browser, `${chapter}/`, { javaScriptEnabled: false });
    const count = await tags(page).count();
    expect(await tags(page).filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await legend(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await legend(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await tags(page).filter({ visible: true }).count()).toBe(count);
    for (const row of await legend(page).locator('dl > div:has([data-backing])').all()) {
      const kind = await row.locator('[data-backing]').getAttribute('data-backing');
      const told = await row.locator('.count').textContent();
      expect(await page.locator(`.prose .backing[data-backing=${kind}]`).count()).toBe(
        Number(told),
      );
    }
    await page.emulateMedia({ media: 'print' });
    expect(await tags(page).first().isVisible()).toBe(true);
    await context.close();
  });

  it('is shown by an address, on the next chapter too, and leaves the notes beside their words', async () => {
    const { page, context, faults } = await visit(browser, `${chapter}/#evidence`, {});
    expect(await tags(page).first().isVisible()).toBe(true);
    await page.locator('.prose [role=doc-noteref]').nth(1).click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.goto(`${inject('address')}${inject('chapters').at(-1)}/`);
    expect(await tags(page).first().isVisible()).toBe(true);
    await legend(page).locator('summary').click();
    await page.reload();
    expect(await tags(page).first().isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });
});
