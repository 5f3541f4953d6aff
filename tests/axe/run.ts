import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser, thisMachine } from '../../src/cli/browser.ts';
import { readBuiltSite } from '../../src/cli/built-site.ts';
import { EXIT, openDoor, readOptions } from '../../src/cli/door.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { kindsOf } from './kind.ts';

const HELP = {
  usage: 'npm run test:axe -- [--only TEXT]',
  does: 'Holds each kind of page of the last good build against every rule of axe for WCAG 2.2 AA, at four widths, in the light and in the dark.',
  options: { '--only TEXT': 'the pages alone whose address has this text' },
  reads: 'EXPLAINER_DIST (where the site is), CHROME_PATH and NO_BROWSER_INSTALL (which browser)',
};

/** Target sizes of 24 px are a rule of WCAG 2.2 that axe leaves off unless it is asked. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 360, 768, 1440] as const;
const LOOKS = ['light', 'dark'] as const;

interface Found {
  readonly where: string;
  readonly rule: string;
  readonly html: string;
}

/** `npm run test:axe`: a table of findings by kind of page and view, then each finding once. */
await openDoor(HELP, async () => {
  const { values } = readOptions({ options: { only: { type: 'string', default: '' } } });
  const { dist, base } = readSettings(process.env);
  const { pages } = await readBuiltSite(dist);
  const kinds = kindsOf(pages.map(({ address }) => address)).filter(([, address]) =>
    address.includes(values.only),
  );
  const served = await serveFolder(dist, { base, port: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserFlags(thisMachine().root),
  });
  const views = WIDTHS.flatMap((width) => LOOKS.map((look) => ({ width, look })));
  const all: Found[] = [];
  try {
    const heads = views.map(({ width, look }) => `${width} ${look}`.padStart(10)).join('');
    process.stdout.write(`${'kind of page'.padEnd(24)}${heads}\n`);
    for (const [kind, address] of kinds) {
      process.stdout.write(kind.padEnd(24));
      for (const view of views) {
        const found = await judged(browser, `${served.address}${address.slice(1)}`, view);
        process.stdout.write(String(found.length).padStart(10));
        all.push(
          ...found.map((one) => ({ ...one, where: `${address} ${view.width} ${view.look}` })),
        );
      }
      process.stdout.write('\n');
    }
  } finally {
    await browser.close();
    await served.close();
  }
  const once = Map.groupBy(all, ({ rule, html }) => `${rule}\n    ${html}`);
  for (const [what, places] of once)
    process.stdout.write(`\n${what}\n    at ${places.map(({ where }) => where).join(', ')}\n`);
  return all.length === 0 ? EXIT.clean : EXIT.found;
});

/** What axe finds on a page with something of each kind that can be unfolded open. */
async function judged(
  browser: Browser,
  address: string,
  { width, look }: { readonly width: number; readonly look: 'light' | 'dark' },
): Promise<Found[]> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: look,
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  // Of what folds alike, such as the passages of each speaker, the first is like all others.
  await page.evaluate(() => {
    const seen = new Set<string>();
    for (const folded of document.querySelectorAll('details')) {
      const { tagName = '', className = '' } = folded.parentElement ?? {};
      const sort = `${tagName} ${className} ${folded.className}`;
      folded.open = !seen.has(sort);
      seen.add(sort);
    }
  });
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      runOnly: RULES,
      rules: { 'target-size': { enabled: true } },
    })
    .analyze();
  await context.close();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({
      where: '',
      rule: id,
      html: `${html.slice(0, 160)}${id === 'target-size' ? ` (${failureSummary?.split('\n')[1]?.trim() ?? ''})` : ''}`,
    })),
  );
}
