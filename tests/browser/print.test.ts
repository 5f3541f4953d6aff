import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page as `npm run pdf` makes it; Chromium writes its objects as plain text. */
async function pdfOf(page: Page): Promise<{ text: string; pages: number }> {
  const data = await page.pdf({
    ...{ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true },
  });
  const text = data.toString('latin1');
  return { text, pages: text.match(/\/Type\s*\/Page\b/gu)?.length ?? 0 };
}

describe('the handout', () => {
  it('has two printed pages, and each mark of a note leads to that note on the overview', async () => {
    const { page, context, faults } = await visit(browser, 'handout/', {});
    const { text, pages } = await pdfOf(page);
    expect(pages).toBe(2);
    expect(text).toContain('/StructTreeRoot');
    expect(await page.locator('.handout .chapters > li').count()).toBe(5);
    const mark = page.locator('.handout .note-mark').last();
    const number = await mark.textContent();
    await mark.click();
    expect(new URL(page.url()).pathname).toMatch(/\/$/u);
    expect(await page.locator('li.note:target > .number').textContent()).toBe(number);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the page for print', () => {
  it('has every part with its notes, under ids of its own, each part on a new sheet', async () => {
    const { page, context, faults } = await visit(browser, 'print/', { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    const parts = page.locator('[data-part]');
    const marks = page.locator('[data-part] a[role=doc-noteref]:not(details *)');
    for (const at of [0, await parts.count()]) {
      const mark = at === 0 ? marks.first() : marks.last();
      const part = await mark.evaluate((link) => link.closest('[data-part]')?.id ?? '');
      await mark.click();
      expect(await page.locator('li.note:target').evaluate((li) => li.closest('article')?.id)).toBe(
        part,
      );
    }
    const { text, pages } = await pdfOf(page);
    expect(pages).toBeGreaterThan(await parts.count());
    expect(text).toContain('/Outlines');
    expect(faults).toEqual([]);
    await context.close();
  });
});
