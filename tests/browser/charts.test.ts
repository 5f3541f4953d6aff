import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { measureDrawings } from './drawing-faults.ts';
import { openBrowser, visit, type Visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A built page as it was written. */
function written(address: string): string {
  const file = address.endsWith('.html') ? address : `${address}index.html`;
  return readFileSync(path.join(inject('dist'), file), 'utf8');
}

/** The addresses of all pages on which a chart stands; one alone in a fixed light is the one that follows the reader's. */
const PAGES = inject('pages').filter(
  (address) =>
    // The page for print has the same drawings again.
    address !== 'print/' &&
    !/^embed\/.+\/(?:light|dark)\/$/u.test(address) &&
    written(address).includes(' data-chart="'),
);

// A map has a list beside it and no table.
const [PAGE = ''] = PAGES.filter((address) =>
  /<details[^>]*>(?:(?!<\/details>).)*<table/su.test(written(address)),
);

describe('the table of a chart', () => {
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

describe.each(PAGES.map((page) => [page]))('the drawings of /%s', (address) => {
  // Text at 200 % is laid out in half the width.
  const VIEWS = [
    { name: 'at 320 px', width: 320, height: 900 },
    { name: 'at 768 px', width: 768, height: 900 },
    { name: 'at 1440 px', width: 1440, height: 900 },
    { name: 'at 1440 px and 200 %', width: 720, height: 450 },
  ] as const;
  const LOOKS = [
    { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
    { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
    { media: 'screen', colorScheme: 'dark', forcedColors: 'active' },
  ] as const;

  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(browser, address, { deviceScaleFactor: 2 });
  });
  afterAll(() => visited.context.close());

  it.each(VIEWS)(
    '$name have all their words apart, whole and of a readable size, and marks that stand out in every light',
    async ({ width, height }) => {
      const { page } = visited;
      await page.setViewportSize({ width, height });
      for (const look of LOOKS) {
        await page.emulateMedia(look);
        const drawn = await measureDrawings(page);
        expect(drawn.length).toBeGreaterThan(0);
        for (const { name, texts, marks, faults } of drawn) {
          expect({ name, look, faults }).toEqual({ name, look, faults: [] });
          expect(texts).toBeGreaterThan(0);
          expect(marks).toBeGreaterThan(0);
        }
      }
    },
  );

  it('stay whole on paper, light though the screen be dark', async () => {
    const { page } = visited;
    await page.setViewportSize({ width: 660, height: 900 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark', forcedColors: 'none' });
    const onScreen = await measureDrawings(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const onPaper = await measureDrawings(page);
    expect(onPaper.map(({ name, marks }) => ({ name, marks }))).toEqual(
      onScreen.map(({ name, marks }) => ({ name, marks })),
    );
    // Paper is read closer: its letters may be smaller than those of a screen.
    const faults = onPaper.flatMap((drawn) =>
      drawn.faults.filter((fault) => !fault.includes(' px: ')),
    );
    expect(faults).toEqual([]);
  });
});

describe('the measure of drawings', () => {
  const FAULTS = [
    [/^9\.\d px: /u, (text: SVGElement) => (text.style.fontSize = '9px')],
    [/^overlap: /u, (text: SVGElement) => String(text.parentElement?.append(text.cloneNode(true)))],
    [/^cut off: /u, (text: SVGElement) => (text.style.transform = 'translateX(-50px)')],
    [/^1\.\d:1, /u, (text: SVGElement) => (text.style.fill = '#eee')],
  ] as const;

  it.each(FAULTS)('sees a fault %s that was planted', async (sign, plant) => {
    const { page, context } = await visit(browser, PAGE, {
      viewport: { width: 320, height: 900 },
    });
    const text = page.locator('[data-chart] svg[role=img] text:not(:has(tspan)):visible').first();
    await text.evaluate(plant);
    const [drawn] = await measureDrawings(page);
    expect(drawn?.faults).toContainEqual(expect.stringMatching(sign));
    await context.close();
  });
});
