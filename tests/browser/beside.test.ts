import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const [chapter = ''] = inject('chapters');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A chapter, its first mark of a statement with several notes, and what opens for it. */
async function open(options: Parameters<typeof visit>[2]) {
  const visited = await visit(browser, `${chapter}/`, options);
  const { page } = visited;
  const mark = page.locator('p sup:has(+ sup) > a[role=doc-noteref]').first();
  return { ...visited, mark, box: page.getByRole('dialog') };
}

const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');

describe('the notes of a statement', () => {
  it('open by mouse in the margin beside their line, all of them, and move nothing', async () => {
    const { page, mark, box, faults, context } = await open(DESK);
    const [before, address] = [await mark.boundingBox(), page.url()];
    await mark.click();
    expect(await box.getAttribute('aria-label')).toMatch(/^Notes \d+(?:, \d+)* and \d+$/u);
    expect(await box.locator('.note').count()).toBeGreaterThan(1);
    const [beside, line] = [await box.boundingBox(), await mark.boundingBox()];
    const text = await page.locator('.prose').boundingBox();
    expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? Infinity));
    expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual(1440);
    expect((beside?.y ?? 0) + (beside?.height ?? 0)).toBeLessThanOrEqual(900);
    expect([line?.x, line?.y]).toEqual([before?.x, before?.y]);
    expect(page.url()).toBe(address);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await box.getByRole('button', { name: 'Close' }).click();
    expect(await box.count()).toBe(0);
    expect(await focusedId(page)).toBe(await mark.getAttribute('id'));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('show in the margin while a pointer rests on their mark, and stay for a click', async () => {
    const { page, mark, box, context } = await open(DESK);
    await mark.hover();
    await box.waitFor();
    expect(await focusedId(page)).toBe('');
    await page.mouse.move(5, 5);
    await box.waitFor({ state: 'detached' });
    await mark.click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(800);
    expect(await box.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await box.count()).toBe(0);
    await context.close();
  });

  it('open by the keyboard at the foot, hold the next stops of the tab key, and close by Escape', async () => {
    const { page, mark, box, context } = await open({ viewport: { width: 768, height: 900 } });
    await mark.focus();
    await page.keyboard.press('Enter');
    const within = () => box.evaluate((element) => element.contains(document.activeElement));
    expect(await within()).toBe(true);
    const stops = await box.locator('a, button').count();
    for (let i = 0; i < stops; i += 1) {
      await page.keyboard.press('Tab');
      expect(await within()).toBe(true);
    }
    await page.keyboard.press('Tab');
    expect(await within()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await within()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focusedId(page)).toBe(await mark.getAttribute('id'));
    await context.close();
  });

  it('open by touch at the foot of a phone, under the statement, and close by a tap elsewhere', async () => {
    const { page, mark, box, context } = await open(PHONE);
    await mark.tap();
    const [foot, line] = [await box.boundingBox(), await mark.boundingBox()];
    expect(foot?.height).toBeLessThanOrEqual(740 * 0.45 + 1);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo(740, 0);
    expect((line?.y ?? Infinity) + (line?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    expect(line?.y).toBeGreaterThanOrEqual(0);
    await page.touchscreen.tap(180, 20);
    await box.waitFor({ state: 'detached' });
    await context.close();
  });

  it('lead to their places in the documents, in the list, and where sources differ', async () => {
    const { page, mark, box, context } = await open(DESK);
    await mark.click();
    const source = box.locator('.source-line a').first();
    const hash = new URL(await source.evaluate((link: HTMLAnchorElement) => link.href)).hash;
    expect(hash).toBe(`#from-${((await mark.getAttribute('href')) ?? '').replace('#fn-', '')}`);
    await source.click();
    await page.waitForURL('**/sources/**');
    expect(await page.locator('li:has(> :target) blockquote[data-seed]').count()).toBeGreaterThan(
      0,
    );
    await page.goBack();
    const pointer = page.locator('.differ a[data-with]').first();
    const label = (await pointer.getAttribute('data-with')) ?? '';
    await page.locator(`a[role=doc-noteref][href="#fn-${label}"]`).first().click();
    expect(await box.locator('.differ a').first().getAttribute('href')).toMatch(
      /\/disagreements\//u,
    );
    await context.close();
  });

  it('are clean for axe while open, in the light and in the dark', async () => {
    for (const [options, colorScheme] of [
      [DESK, 'light'],
      [PHONE, 'dark'],
    ] as const) {
      const { page, mark, context } = await open({ ...options, colorScheme });
      await mark.click();
      const { violations } = await new AxeBuilder({ page })
        .include('.evidence')
        .include('.prose > p')
        .options({ runOnly: RULES, resultTypes: ['violations'] })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      ).toEqual([]);
      await context.close();
    }
  });

  it('are followed as plain links by a modified click and where there are no popovers, and are not on paper', async () => {
    const { page, mark, box, context } = await open({ viewport: { width: 768, height: 900 } });
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      mark.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    expect(new URL(other.url()).hash).toBe(await mark.getAttribute('href'));
    expect(await box.count()).toBe(0);
    await mark.click();
    await page.emulateMedia({ media: 'print' });
    expect(await box.count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.addInitScript('delete HTMLElement.prototype.popover');
    await page.reload();
    await mark.click();
    expect(new URL(page.url()).hash).toBe(await mark.getAttribute('href'));
    await context.close();
  });
});

describe('a term', () => {
  it('is explained in place with its passage, by mouse and by key, and leads to the glossary without a script', async () => {
    const { page, box, faults, context } = await open(PHONE);
    const term = page.locator('a.term').first();
    const name = await term.innerText();
    await term.tap();
    expect(await box.locator('blockquote[data-seed]').count()).toBeGreaterThan(0);
    expect(await box.locator('.source-line a').count()).toBeGreaterThan(0);
    expect(await box.getByRole('link', { name: 'This term in the glossary' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await focusedId(page)).toBe(await term.getAttribute('id'));
    await page.keyboard.press('Enter');
    expect(await box.count()).toBe(1);
    const axe = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(axe.violations.map(({ id }) => id)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
    const plain = await visit(browser, `${chapter}/`, { javaScriptEnabled: false });
    await plain.page.locator('a.term').first().click();
    expect(plain.page.url()).toMatch(/\/glossary\/#[a-z-]+$/u);
    const back = plain.page.locator(':target').locator('xpath=ancestor::section').getByRole('link');
    await back.filter({ hasText: /./u }).last().click();
    expect(plain.page.url()).toMatch(/#term-[a-z-]+$/u);
    expect(name).not.toBe('');
    await plain.context.close();
  });
});
