import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { openBrowser, visit } from './visit.ts';

const { corpus } = readContent(inject('root'));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the timeline', () => {
  it('lists every event under an address of its own, without a script', async () => {
    const { page, context } = await visit(browser, 'timeline/', { javaScriptEnabled: false });
    const ids = await page.locator('.entry').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(corpus?.timeline.map(({ id }) => id).toSorted());
    const [first = ''] = ids;
    await page.locator(`[id="${first}"] .to-entry`).click();
    expect(new URL(page.url()).hash).toBe(`#${first}`);
    await context.close();
  });

  it('leads from each dating to the words of its document, and back by the keyboard', async () => {
    const { page, context } = await visit(browser, 'timeline/', {});
    const mark = page.locator('.dating a[role=doc-noteref]').first();
    const note = await mark.getAttribute('href');
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('.evidence a.number').press('Enter');
    expect(new URL(page.url()).hash).toBe(note);
    const evidence = page.locator(`[id="${note?.slice(1)}"]`);
    expect(await evidence.locator('blockquote[data-seed]').count()).toBeGreaterThan(0);
    await evidence.locator('a[role=doc-backlink]').first().focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute('id')}`);
    await context.close();
  });
});

describe('what is not known', () => {
  it('closes the overview with its first points, each a step from its page', async () => {
    const { page, context } = await visit(browser, '', { javaScriptEnabled: false });
    await page.locator('main a[href$="/not-known/"]').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/not-known\/$/u);
    expect(await page.locator('main li:has(a[role=doc-noteref])').count()).toBeGreaterThan(5);
    await context.close();
  });
});

describe('corrections', () => {
  it('are announced by a feed that the page names', async () => {
    const { page, context } = await visit(browser, 'corrections/', {});
    const feed = await page
      .locator('link[type="application/atom+xml"]')
      .first()
      .getAttribute('href');
    const answer = await page.request.get(new URL(feed ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    await context.close();
  });
});
