import type { Browser, Page } from 'playwright-core';
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

/** Pairs of words in the drawing that is shown that lie on each other, words that leave it, and small ones. */
async function faults(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const drawing = [...document.querySelectorAll('#chart-places .chart')].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const frame = drawing?.getBoundingClientRect();
    const words = [...(drawing?.querySelectorAll('text') ?? [])].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
      size: Number.parseFloat(getComputedStyle(text).fontSize),
    }));
    if (!frame || words.length === 0) return ['no drawing'];
    const scale = frame.width / Number(drawing?.getAttribute('width'));
    return words.flatMap(({ text, box, size }, i) => [
      ...(size * scale < 11.99 ? [`${text} is small`] : []),
      ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`${text} leaves it`] : []),
      ...words
        .slice(i + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top + 2 < other.bottom - 2 &&
            other.top + 2 < box.bottom - 2,
        )
        .map((other) => `${text} lies on ${other.text}`),
    ]);
  });
}

describe.runIf(chapter)('the map of places', () => {
  it.each([320, 360, 768, 1440])(
    'has no words that collide, are cut off or small at %i',
    async (width) => {
      const { page, context } = await visit(browser, `${chapter?.slug ?? ''}/`, {
        viewport: { width, height: 900 },
      });
      expect(await faults(page)).toEqual([]);
      await context.close();
    },
  );

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
