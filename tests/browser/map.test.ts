import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { openBrowser, visit } from './visit.ts';

const { corpus } = readContent(inject('root'));
const chapter = corpus?.pages.find(({ map }) => map !== undefined);
const places = corpus?.places ?? [];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.runIf(chapter)('the map of places', () => {
  it('lists every place, and leads from each sentence to its note, without a script', async () => {
    const { page, context } = await visit(browser, `${chapter?.slug ?? ''}/`, {
      javaScriptEnabled: false,
    });
    const ids = await page.locator('.place').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(places.map(({ slug }) => `place-${slug}`));
    const links = await page
      .locator('#chart-places .tellings a[href^="#fn-"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThanOrEqual(places.length);
    for (const href of new Set(links)) expect(await page.locator(href).count(), href).toBe(1);
    await context.close();
  });
});
