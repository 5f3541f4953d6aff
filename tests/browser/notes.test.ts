import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const VIEWS = [
  { scripts: 'with JavaScript', javaScriptEnabled: true, width: 1440 },
  { scripts: 'without JavaScript', javaScriptEnabled: false, width: 360 },
] as const;

/** The id of a use of a note that is in view: a later one of a note used more than once, where there is one. */
async function aUse(page: Page): Promise<string> {
  const any = page.locator('a[role=doc-noteref]:not(details *)');
  const later = any.and(page.locator('[id$=":2"]'));
  const id = await ((await later.count()) > 0 ? later : any).first().getAttribute('id');
  return id ?? '';
}

/** Follows a mark to its note in the list; with a script that is by the box that opens beside the line. */
async function follow(page: Page, note: string, scripts: boolean): Promise<void> {
  await page.keyboard.press('Enter');
  if (scripts) await page.locator(`.evidence a.number[href="#${note}"]`).press('Enter');
}

async function target(page: Page): Promise<string | null> {
  const found = page.locator(':target');
  return (await found.count()) === 1 ? found.getAttribute('id') : null;
}

describe.each(inject('chapters').map((slug) => [slug]))('the notes of /%s/', (slug) => {
  describe.each(VIEWS)('$scripts', ({ javaScriptEnabled, width }) => {
    const open = () =>
      visit(browser, `${slug}/`, { javaScriptEnabled, viewport: { width, height: 800 } });

    it('lead by mouse to the evidence and back to the very use', async () => {
      const { page, faults, context } = await open();
      const use = await aUse(page);
      const note = use.replace(/^ref-/u, 'fn-').replace(/:\d+$/u, '');
      await page.locator(`[id="${use}"]`).click();
      if (javaScriptEnabled) await page.locator(`.evidence a.number[href="#${note}"]`).click();
      expect(await target(page)).toBe(note);
      const evidence = page.locator(`li[id="${note}"]`);
      expect(await evidence.locator('blockquote[data-seed]').first().isVisible()).toBe(true);
      await evidence.locator(`[role=doc-backlink][href$="#${use}"]`).click();
      expect(await target(page)).toBe(use);
      const box = await page.locator(`[id="${use}"]`).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(800);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('lead by keyboard to the evidence and back to the very use', async () => {
      const { page, context } = await open();
      const use = await aUse(page);
      const note = use.replace(/^ref-/u, 'fn-').replace(/:\d+$/u, '');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      await page.locator(`[id="${use}"]`).focus();
      await follow(page, note, javaScriptEnabled);
      await page.waitForURL(`**/#${note}`);
      for (let i = 0; i < 20 && !(await focused()).endsWith(`#${use}`); i += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toMatch(new RegExp(`#${use}$`, 'u'));
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/#${use}`);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(use);
      await context.close();
    });
  });

  it('are all there on paper', async () => {
    const { page, context } = await visit(browser, `${slug}/`, {
      viewport: { width: 720, height: 800 },
    });
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('[data-footnotes] li[id^="fn-"]');
    expect(await notes.count()).toBeGreaterThan(0);
    for (const note of await notes.all()) expect(await note.isVisible()).toBe(true);
    await context.close();
  });
});
