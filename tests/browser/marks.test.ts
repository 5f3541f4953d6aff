import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page of its own with the most rows of charts, which has both short and long drawings. */
const rowsOn = (page: string): number =>
  readFileSync(path.join(inject('dist'), page, 'index.html'), 'utf8').split('<tr id=').length;
const address = inject('pages')
  .filter((page) => (page === '' || page.endsWith('/')) && !/^(?:embed|print)\//u.test(page))
  .toSorted((a, b) => rowsOn(b) - rowsOn(a))[0];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The marks of the first chart with rows, in the drawing that is shown. */
function marksOf(page: Page): { chart: Locator; marks: Locator; reading: Locator } {
  const chart = page.locator('figure[data-chart]:has(tr[id])').first();
  const marks = chart.locator('.chart-links a').filter({ visible: true });
  return { chart, marks, reading: chart.locator('.reading').filter({ visible: true }) };
}

const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

describe('the marks of a chart', () => {
  it('are one stop of the tab key; arrow keys lead on, Escape closes, Enter goes to the note', async () => {
    const { page, faults, context } = await visit(browser, address ?? '', {});
    const { chart, marks, reading } = marksOf(page);
    expect(await chart.locator('.chart-links a[tabindex="0"]:visible').count()).toBe(1);
    await marks.first().focus();
    expect(await reading.count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toBe(await marks.nth(1).getAttribute('aria-label'));
    await page.keyboard.press('End');
    expect(await focusedName(page)).toBe(await marks.last().getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toBe(await marks.last().getAttribute('aria-label'));
    await page.keyboard.press('Escape');
    expect(await reading.count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await chart.locator('.chart-links a:focus').count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedName(page)).toBe(await marks.last().getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(await marks.last().getAttribute('href'));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('say under a pointer what the table says, and nothing once it has left', async () => {
    const { page, context } = await visit(browser, address ?? '', {
      viewport: { width: 1440, height: 900 },
    });
    const { chart, marks, reading } = marksOf(page);
    await marks.nth(1).locator('.chart-hit').first().hover();
    const name = (await marks.nth(1).getAttribute('aria-label')) ?? '';
    const [title = ''] = name.split('. ');
    expect(await reading.innerText()).toContain(title);
    // The pointer may go into the box.
    await reading.hover();
    await page.waitForTimeout(400);
    expect(await reading.count()).toBe(1);
    await page.mouse.move(1, 1);
    await reading.waitFor({ state: 'detached' });
    // Each line of it stands in the table or the note too.
    const row = chart.locator(
      `tr:has(a[href="${(await marks.nth(1).getAttribute('href')) ?? ''}"])`,
    );
    expect(await row.count()).toBeGreaterThan(0);
    await context.close();
  });

  it.each([320, 768])('keep what they say on a screen of %i px, by touch', async (width) => {
    const { page, context } = await visit(browser, address ?? '', {
      viewport: { width, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const { marks, reading } = marksOf(page);
    const before = page.url();
    for (const i of [0, 2]) {
      const mark = marks.nth(i);
      await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await mark
        .locator('.chart-hit')
        .first()
        .tap({ position: { x: 4, y: 4 } });
      const box = await reading.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    expect(page.url()).toBe(before);
    await marks
      .nth(2)
      .locator('.chart-hit')
      .first()
      .tap({ position: { x: 4, y: 4 } });
    expect(new URL(page.url()).hash).toBe(await marks.nth(2).getAttribute('href'));
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'are clean for axe with one of them read, %s',
    async (colorScheme) => {
      const { page, context } = await visit(browser, address ?? '', { colorScheme });
      const { marks, chart } = marksOf(page);
      await marks.nth(1).focus();
      const { violations } = await new AxeBuilder({ page })
        .include(`#${(await chart.getAttribute('id')) ?? ''}`)
        .options({ runOnly: RULES, resultTypes: ['violations'] })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      ).toEqual([]);
      await context.close();
    },
  );

  it('have addresses: the mark with a script, its row in the table without one', async () => {
    const first = await visit(browser, address ?? '', {});
    const { chart, marks } = marksOf(first.page);
    const row = ((await marks.nth(1).getAttribute('href')) ?? '').replace('#fn-', '');
    const target = `${address ?? ''}#${(await chart.getAttribute('data-chart')) ?? ''}-${row}`;
    const name = await marks.nth(1).getAttribute('aria-label');
    await first.context.close();
    const scripted = await visit(browser, target, {});
    await scripted.page.waitForFunction(() => document.activeElement?.closest('.chart-links'));
    expect(await focusedName(scripted.page)).toBe(name);
    await scripted.context.close();
    const plain = await visit(browser, target, { javaScriptEnabled: false });
    expect(await plain.page.locator('tr:target').count()).toBe(1);
    await plain.context.close();
  });
});
