import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { exercisesOf } from '../../src/content/view/exercises.ts';
import { openBrowser, visit } from './visit.ts';

const { corpus } = readContent(inject('root'));
const [first] = corpus ? exercisesOf(corpus) : [];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const answers = (page: Page) => page.locator('.fold-answers > :not(summary)').first();
const notes = (page: Page) => page.locator('[data-footnotes]');

describe('an exercise', () => {
  it('keeps its answers until they are asked for, without a script', async () => {
    const { page, context } = await visit(browser, `teach/${first?.slug}/`, {
      javaScriptEnabled: false,
    });
    expect(await answers(page).isVisible()).toBe(false);
    await page.locator('.fold-answers > summary').focus();
    await page.keyboard.press('Enter');
    expect(await answers(page).isVisible()).toBe(true);
    await context.close();
  });

  it('prints without its answers and the notes that hold them, and with them once unfolded', async () => {
    const { page, context } = await visit(browser, `teach/${first?.slug}/`, {});
    await page.emulateMedia({ media: 'print' });
    expect(await answers(page).isVisible()).toBe(false);
    expect(await notes(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.fold-answers > summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await answers(page).isVisible()).toBe(true);
    expect(await notes(page).isVisible()).toBe(true);
    await context.close();
  });

  it('unfolds where an address leads into its answers', async () => {
    const { page, context } = await visit(browser, `teach/${first?.slug}/`, {});
    const id = await page.locator('.fold-answers ol a[id]').first().getAttribute('id');
    await page.evaluate((hash) => (location.hash = hash), `#${id}`);
    await expect.poll(() => answers(page).isVisible()).toBe(true);
    await context.close();
  });
});

describe('the page to teach with', () => {
  it('lists every exercise, and every address under its sort', async () => {
    const { page, context } = await visit(browser, 'teach/', {});
    expect(await page.locator('.exercises > li').count()).toBe(
      corpus ? exercisesOf(corpus).length : -1,
    );
    expect(await page.locator('.addresses').count()).toBeGreaterThan(4);
    await page.locator('.addresses > summary').first().click();
    expect(await page.locator('.addresses li a').first().isVisible()).toBe(true);
    await context.close();
  });
});
