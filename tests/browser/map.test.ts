import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { toldOf } from '../../src/factcheck/map/locality.ts';
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

  it('is one stop of the tab key; arrow keys lead on, each mark says what is told, Enter leads to the list', async () => {
    const { page, faults, context } = await visit(browser, `${chapter?.slug ?? ''}/`, {});
    const marks = page.locator('#chart-places .chart-links a').filter({ visible: true });
    const reading = page.locator('#chart-places .reading').filter({ visible: true });
    expect(await page.locator('#chart-places .chart-links a[tabindex="0"]:visible').count()).toBe(
      1,
    );
    await marks.first().focus();
    const drawn = places.filter(({ position }) => position !== null);
    for (const { name, slug } of drawn) {
      expect(await reading.locator('.reading-title').innerText()).toBe(name);
      const [told] = toldOf(places, slug);
      const words = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
      expect(words(await reading.innerText())).toContain(words(told?.what ?? ''));
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    expect(await reading.count()).toBe(0);
    const last = drawn.at(-1)?.slug ?? '';
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#place-${last}`);
    expect(await page.locator(`[id="place-${last}"]`).isVisible()).toBe(true);
    await page.goto(`${page.url().split('#')[0] ?? ''}?again#places-${last}`);
    await page.waitForFunction(() => document.activeElement?.closest('.chart-links'));
    expect(await reading.locator('.reading-title').innerText()).toBe(drawn.at(-1)?.name);
    expect(faults).toEqual([]);
    await context.close();
  });
});
