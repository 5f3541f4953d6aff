import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { openBrowser, visit } from './visit.ts';

const { corpus } = readContent(inject('root'));
const register = corpus?.disagreements ?? [];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the register of disagreements', () => {
  it('lists every entry, and narrows by kind without a script', async () => {
    const { page, context } = await visit(browser, 'disagreements/', { javaScriptEnabled: false });
    const entries = page.locator('[data-kind]');
    expect(await entries.count()).toBe(register.length);
    const [first] = register;
    await page.locator(`[name="kind"][value="${first?.kind}"]`).check();
    expect(await entries.filter({ visible: true }).count()).toBe(
      register.filter(({ kind }) => kind === first?.kind).length,
    );
    await context.close();
  });

  it('quotes each side of an entry and leads back to where the site points to it', async () => {
    const entry = register.find(({ id }) =>
      corpus?.pages.some(({ notes }) => notes.some((n) => n.kind === 'differ' && n.entry === id)),
    );
    const { page, context } = await visit(browser, `disagreements/${entry?.id}/`, {});
    const article = page.locator(`article[data-disagreement="${entry?.id}"]`);
    expect(await article.locator('.sides > li').count()).toBe(entry?.sides.length);
    expect(await article.locator('.sides > li:not(:has(blockquote[data-seed]))').count()).toBe(0);
    await article.locator('.used-in a').first().click();
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).getAttribute('href')).toContain(
      `/disagreements/${entry?.id}/`,
    );
    await context.close();
  });
});
