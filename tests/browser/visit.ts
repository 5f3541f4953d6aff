import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';

/** A page that is open, and whatever went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, of scripts, of the network and of the policy, as they come. */
  readonly faults: readonly string[];
  readonly context: BrowserContext;
}

/** The browser that all tests share. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** Opens a page of the site in a context of its own, and waits until it is loaded. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  const home = inject('address');
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // What was still under way when the page was left is nobody's fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    const missing = response.status() >= 400 && !response.url().endsWith('/404.html');
    if (missing) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${home}${address}`, { waitUntil: 'load' });
  return { page, faults, context };
}
