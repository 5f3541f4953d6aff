import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { openBrowser, visit } from './visit.ts';

// What is asked of a page once, and what another width and other colours can change.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const OF_LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
const LOOKS = [
  { name: 'a phone in the light', width: 360, height: 740, colorScheme: 'light', rules: RULES },
  { name: 'a desk in the dark', width: 1440, height: 900, colorScheme: 'dark', rules: OF_LOOKS },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

// Pages of one layout that are looked at in full: the first few; of the others, on a phone, only what content can break.
const IN_FULL = 2;
const folders = new Map<string, number>();
const PAGES = inject('pages').map((page) => {
  const [folder = '', ...rest] = page.split('/');
  const seen = rest.length > 1 ? (folders.get(folder) ?? 0) + 1 : 0;
  folders.set(folder, seen);
  return [page, seen <= IN_FULL] as const;
});

// Two at once, since much of the time is waiting for the browser.
describe.concurrent.each(PAGES)('/%s', (address, inFull) => {
  it.for(inFull ? LOOKS : LOOKS.slice(0, 1))(
    'on $name: no error, nothing too wide, nothing in anyone’s way',
    async (look, { expect }) => {
      const { width, height, colorScheme, rules } = look;
      const { page, faults, context } = await visit(browser, address, {
        viewport: { width, height },
        colorScheme,
      });
      expect(await page.locator('main h1').count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(faults).toEqual([]);
      if (!inFull) {
        await context.close();
        return;
      }
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: [...rules], resultTypes: ['violations'] })
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(found).toEqual([]);
      await context.close();
    },
  );
});
