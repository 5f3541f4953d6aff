import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Presses a key until what has the focus fits, and says how often; fails where the focus never comes there. */
async function until(page: Page, key: string, selector: string): Promise<number> {
  for (let presses = 1; presses <= 1000; presses += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
      return presses;
  }
  throw new Error(`\`${key}\` never led to \`${selector}\`.`);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

it('a chapter is read by the keyboard alone, from the top to its last note and back', async () => {
  const [chapter = ''] = inject('chapters');
  const { page, context, faults } = await visit(browser, `${chapter}/`, {
    viewport: { width: 1440, height: 900 },
  });
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  expect(await until(page, 'Tab', '.skip')).toBe(1);
  await press('Enter');
  expect(await focused(page)).toContain('id="main"');

  await until(page, 'Tab', '.backings > summary');
  await press('Enter');
  expect(await page.locator('.prose .backing').first().isVisible()).toBe(true);
  await press('Enter');
  expect(await page.locator('.prose .backing').first().isVisible()).toBe(false);

  await until(page, 'Tab', '.contents-beside a');
  const goal = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  await press('Enter');
  expect(new URL(page.url()).hash).toBe(goal);

  await until(page, 'Tab', '.prose [role=doc-noteref]');
  const mark = await focused(page);
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await focused(page)).toBe(mark);

  // A chart is one stop of the tab key: arrows lead within it, Tab leads to what is shown and out.
  if ((await page.locator('.prose .chart-links a:visible').count()) > 1) {
    await until(page, 'Tab', '.chart-links a');
    const at = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const first = await at();
    await press('ArrowRight');
    expect(await at()).not.toBe(first);
    await press('ArrowLeft');
    expect(await at()).toBe(first);
    await press('Escape');
    expect(await page.locator('.reading:visible').count()).toBe(0);
    await press('Tab');
    expect(await page.locator('.chart-links a:focus').count()).toBe(0);
  }

  const last = (await page.locator('.note').last().getAttribute('id')) ?? '';
  await until(page, 'Tab', `[id="${last}"] .returns a`);
  const back = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  await press('Enter');
  expect(new URL(page.url()).hash).toBe(back);
  expect(await until(page, 'Shift+Tab', '.prose [role=doc-noteref]')).toBe(1);
  expect(faults).toEqual([]);
  await context.close();
});
