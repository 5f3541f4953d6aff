import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HEADERS_FILE, readHeadersFile } from '../../src/cli/hosting/headers-file.ts';
import { serveFolder, type Served } from '../../src/cli/serve.ts';
import { NO_ADDRESS } from '../../src/components/embed-code.ts';
import { openBrowser, visit } from './visit.ts';

const CHARTS = inject('pages').flatMap((page) => /^embed\/([^/]+)\/$/u.exec(page)?.[1] ?? []);
/** A page with charts, under which the code stands. */
const [CHAPTER = ''] = inject('pages').filter((page) => page === 'timeline/');

let browser: Browser;
let site: Served;
let host: Server;
/** The page of somebody else: its body. */
let body = '';
let codes: Map<string, string[]>;
beforeAll(async () => {
  browser = await openBrowser();
  const headers = await readFile(path.join(inject('dist'), HEADERS_FILE), 'utf8');
  site = await serveFolder(inject('dist'), { port: 0, headers: readHeadersFile(headers) });
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title><body style="margin:0">${body}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  codes = await readCodes();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  host.close();
});

/** The code under each chart, by id: the frame, and the listener. */
async function readCodes(): Promise<Map<string, string[]>> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const found = new Map<string, string[]>();
  for (const address of inject('pages').filter((one) => /^(?!embed|print).*\/$|^$/u.test(one))) {
    const html = readFileSync(path.join(inject('dist'), address, 'index.html'), 'utf8');
    const ids = [...html.matchAll(/ id="chart-([^"]+)"/gu)].map(([, id = '']) => id);
    const fresh = ids.filter((id) => CHARTS.includes(id) && !found.has(id));
    if (fresh.length === 0) continue;
    await page.goto(`${inject('address')}${address}`);
    for (const id of fresh) {
      const code = await page.locator(`#chart-${id} .take-away .code`).allTextContents();
      found.set(
        id,
        code.map((text) => text.replace(`${NO_ADDRESS}/`, site.address)),
      );
    }
  }
  await context.close();
  return found;
}

/** Opens somebody else's page, on another origin, and gives the frame in it. */
async function elsewhere(
  html: string,
  width: number,
  options: object = {},
): Promise<{ page: Page; frame: Frame; close: () => Promise<void> }> {
  body = html;
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
  const page = await context.newPage();
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (!frame) throw new Error('The page has no frame.');
  await frame.waitForSelector('main figure');
  return { page, frame, close: () => context.close() };
}

describe('a chart in a frame of another site', () => {
  it('is offered in code under each chart', () => {
    expect(CHARTS.length).toBeGreaterThan(3);
    expect([...codes.keys()].toSorted()).toEqual(CHARTS.toSorted());
  });

  it.each(CHARTS)(
    '%s fits frames of 320 and 700 px without a script, and says where it is from',
    async (id) => {
      const [code = ''] = codes.get(id) ?? [];
      const { page, frame, close } = await elsewhere(code, 320, { javaScriptEnabled: false });
      expect(frame.url()).toBe(`${site.address}embed/${id}/`);
      for (const width of [320, 700]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await frame.evaluate('document.documentElement.scrollWidth');
        expect(wide).toBeLessThanOrEqual(width);
        expect(await frame.locator('.chart').filter({ visible: true }).count()).toBe(1);
        expect(await frame.locator(`main a[href$="#chart-${id}"]`).isVisible()).toBe(true);
      }
      await close();
    },
  );

  it.each(CHARTS)(
    '%s stands whole on a phone in the height of its code, and not in twice the room',
    async (id) => {
      const [code = ''] = codes.get(id) ?? [];
      const height = Number(/height="(\d+)"/u.exec(code)?.[1]);
      const { frame, close } = await elsewhere(code, 360);
      const tall = Number(
        await frame.evaluate('document.documentElement.getBoundingClientRect().height'),
      );
      expect(tall).toBeLessThanOrEqual(height);
      expect(tall).toBeGreaterThan(height / 1.35);
      await close();
    },
  );

  it('takes the height of its chart where the page listens, and that of the table once it is opened', async () => {
    const id = CHARTS.find((one) => one !== 'timeline') ?? '';
    const { page, frame, close } = await elsewhere(codes.get(id)?.join('') ?? '', 700);
    const framed = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
    const tall = () =>
      frame.evaluate('Math.ceil(document.documentElement.getBoundingClientRect().height)');
    await expect.poll(async () => (await framed()) - Number(await tall())).toBe(0);
    const closed = await framed();
    await frame.locator('summary').first().click();
    await expect.poll(framed).toBeGreaterThan(closed + 100);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'is %s where its address says so, whatever the reader has',
    async (look) => {
      const other = look === 'light' ? 'dark' : 'light';
      const paper = async (address: string, colorScheme: 'light' | 'dark'): Promise<unknown> => {
        const { page, context } = await visit(browser, address, { colorScheme });
        const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        await context.close();
        return colour;
      };
      const [id = ''] = CHARTS;
      const fixed = await paper(`embed/${id}/${look}/`, other);
      expect(fixed).toBe(await paper(`embed/${id}/`, look));
      expect(fixed).not.toBe(await paper(`embed/${id}/`, other));
    },
  );
});

describe('what can be taken away', () => {
  it('is offered under each chart in targets of 24 px and more, named after the chart', async () => {
    const { page, context } = await visit(browser, CHAPTER, {
      viewport: { width: 360, height: 740 },
    });
    const offers = page.locator('.take-away a, .take-away summary').filter({ visible: true });
    expect(await offers.count()).toBeGreaterThanOrEqual(5);
    for (const offer of await offers.all()) {
      const box = await offer.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      expect(await offer.textContent()).toMatch(/(?:of the|this) chart,? “.+”/u);
    }
    await context.close();
  });
});
