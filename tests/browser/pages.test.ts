import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit, type Visit } from './visit.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Of pages that share a folder, the first few are looked at on a desk too; of the others, only what content can break.
const IN_FULL = 2;
const folders = new Map<string, number>();
const PAGES = inject('pages').map((address) => {
  const [folder = '', ...rest] = address.split('/');
  // The page of the folder itself is none of those in it.
  if (rest.length < 2) return { address, seen: 0 };
  const seen = (folders.get(folder) ?? 0) + 1;
  folders.set(folder, seen);
  return { address, seen };
});
const WIDE = new Set(PAGES.filter(({ seen }) => seen <= IN_FULL).map(({ address }) => address));
/** `npm run test:axe` judges a page of every kind, in every view; here the overview and one of each folder, on a phone. */
const AXED = new Set(['', ...PAGES.filter(({ seen }) => seen === 1).map(({ address }) => address)]);

let browser: Browser;
// Only what is kept in the tab passes from page to page.
let visited: Visit;
beforeAll(async () => {
  browser = await openBrowser();
  visited = await visit(browser, '404.html', { viewport: PHONE });
});
afterAll(() => browser.close());

describe.each(PAGES.map(({ address }) => [address]))('/%s', (address) => {
  const views = WIDE.has(address) ? 'on a phone in the light and a desk in the dark' : 'on a phone';
  const axed = AXED.has(address) ? ', and on the phone nothing in anyone’s way, says axe' : '';

  it(`has one first heading, no error and nothing too wide ${views}${axed}`, async () => {
    const { page, faults } = visited;
    const before = faults.length;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PHONE);
    await page.goto(`${inject('address')}${address}`, { waitUntil: 'load' });
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(await wide()).toBeLessThanOrEqual(PHONE.width);
    if (AXED.has(address)) {
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: RULES, resultTypes: ['violations'] })
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(found).toEqual([]);
    }
    if (WIDE.has(address)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(DESK);
      expect(await wide()).toBeLessThanOrEqual(DESK.width);
    }
    expect(faults.slice(before)).toEqual([]);
  });
});
