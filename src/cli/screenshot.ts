import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser, thisMachine } from './browser.ts';
import { EXIT, openDoor, readOptions } from './door.ts';
import { serveFolder } from './serve.ts';
import { readSettings } from './settings.ts';

const HELP = {
  usage: 'npm run screenshot',
  does: 'Takes the picture in the README, of the first screen of the last good build.',
  reads: 'EXPLAINER_DIST (where the site is), CHROME_PATH and NO_BROWSER_INSTALL (which browser)',
};

/** `npm run screenshot`: the picture in the README, of the first screen of the last good build. */
await openDoor(HELP, async () => {
  readOptions({});
  const { engine, dist, base } = readSettings(process.env);
  const served = await serveFolder(dist, { base, port: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserFlags(thisMachine().root),
  });
  const page = await browser.newPage({
    viewport: { width: 1200, height: 900 },
    colorScheme: 'light',
  });
  await page.goto(served.address, { waitUntil: 'networkidle' });
  const file = path.join(engine, 'tests/browser/overview.png');
  await page.screenshot({ path: file });
  await browser.close();
  await served.close();
  process.stdout.write(`${file}\n`);
  return EXIT.clean;
});
