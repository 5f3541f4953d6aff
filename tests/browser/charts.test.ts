import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The addresses of all pages on which a chart stands. */
const PAGES = inject('pages').filter((address) => {
  const file = address.endsWith('.html') ? address : `${address}index.html`;
  return readFileSync(path.join(inject('dist'), file), 'utf8').includes(' data-chart="');
});

describe('the table of a chart', () => {
  const [PAGE = ''] = PAGES;
  const FOLDED = '[data-chart] details:has(table)';

  it('is folded on a screen, opens without a script, and is open on paper', async () => {
    const { page, context } = await visit(browser, PAGE, { javaScriptEnabled: false });
    const folded = page.locator(FOLDED).first();
    expect(await folded.locator('table').isVisible()).toBe(false);
    await folded.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await folded.locator('table').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await folded.locator('table').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const table of await page.locator(`${FOLDED} table`).all()) {
      expect((await table.boundingBox())?.height).toBeGreaterThan(40);
    }
    await context.close();
  });

  it('opens for a link to one of its rows, from the note as from elsewhere', async () => {
    const { page, context } = await visit(browser, PAGE, { javaScriptEnabled: false });
    const row = page.locator(`${FOLDED} a[role=doc-noteref]`).first();
    const id = await row.getAttribute('id');
    expect(await row.isVisible()).toBe(false);
    await page.locator(`[role=doc-backlink][href$="#${id}"]`).first().click();
    expect(await row.isVisible()).toBe(true);
    await context.close();
    const fresh = await visit(browser, `${PAGE}#${id}`, { javaScriptEnabled: false });
    expect(await fresh.page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await fresh.context.close();
  });
});
