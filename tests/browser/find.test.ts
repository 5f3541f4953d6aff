import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/content/content.ts';
import { spellingsOf } from '../../src/content/view/search.ts';
import { openBrowser, visit } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const [chapter = ''] = inject('chapters');
const { corpus } = readContent(inject('root'));
/** A name of which the documents have another spelling than the house. */
const [house = '', variant = ''] =
  spellingsOf(corpus!).find(
    ([name = '', other = '']) => !name.includes(' ') && !other.includes(' '),
  ) ?? [];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the search', () => {
  it('loads nothing before it is used, finds a name by another spelling, by keyboard alone', async () => {
    const { page, context, faults } = await visit(browser, 'search/', {});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const axe = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(axe.violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('searchbox').focus();
    expect(asked.filter((path) => !path.endsWith('.svg'))).toEqual([]);
    await page.keyboard.type(variant.toUpperCase());
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('found for').waitFor();
    expect(asked.some((path) => path.endsWith('.pf_index'))).toBe(true);
    const marked = await page.locator('.found mark').allInnerTexts();
    expect(marked.some((words) => words.startsWith(house))).toBe(true);
    expect(await page.locator('.found-kind').first().innerText()).toMatch(/\w/u);
    const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(href);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says so where nothing is found, takes words from its address as words, and lists the pages', async () => {
    const query = encodeURIComponent('"><img src=x onerror=alert(1)> zzzz');
    const { page, context, faults } = await visit(browser, `search/?q=${query}`, {});
    await page.getByRole('status').getByText('Nothing found').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('.all-pages a').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });
});

it('a miss suggests the nearest address, and lists the chapters without a script', async () => {
  const miss = `${chapter.slice(1)}x/`;
  const { page, context } = await visit(browser, miss, {});
  const link = page.locator('.nearest a').first();
  expect(await link.getAttribute('href')).toContain(`/${chapter}/`);
  expect(await page.locator('.nearest a').count()).toBeLessThanOrEqual(5);
  await context.close();
  const plain = await visit(browser, miss, { javaScriptEnabled: false });
  expect(await plain.page.locator('.nearest').isVisible()).toBe(false);
  expect(await plain.page.locator(`.chapters a[href$="/${chapter}/"]`).isVisible()).toBe(true);
  await plain.context.close();
});

/** What a reader, an administrator or the years may take away from a browser. */
const POOR = {
  'storage and clipboard denied': `Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });
Object.defineProperty(navigator, 'clipboard', { value: undefined });`,
  'an old browser': `delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover;
delete window.IntersectionObserver; delete window.ResizeObserver; delete CSS.highlights;
delete Array.prototype.toSorted; delete Map.groupBy;`,
  'scripts blocked': null,
};

it.each(Object.entries(POOR))(
  'every kind of page is readable with %s, and nothing throws',
  async (_, take) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    if (take === null) await page.route('**/*.js', (route) => route.abort('blockedbyclient'));
    else await page.addInitScript(take);
    const home = inject('address');
    for (const path of ['', `${chapter}/`, 'glossary/', 'search/', 'teach/']) {
      await page.goto(`${home}${path}`);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    }
    await page.goto(`${home}${chapter}/`);
    const mark = page.locator('.prose [role=doc-noteref]').first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    const shown = page.getByRole('dialog').or(page.locator(target)).first();
    expect(await shown.locator('blockquote[data-seed]').first().isVisible()).toBe(true);
    await page.locator('a.term').first().click();
    const explained = page.getByRole('dialog').or(page.locator(':target')).first();
    await explained.waitFor();
    if (take === null) {
      await page.goto(`${home}search/`);
      expect(await page.locator('.needs').isVisible()).toBe(true);
    }
    expect(thrown).toEqual([]);
    await context.close();
  },
);
