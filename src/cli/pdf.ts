import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser, thisMachine } from './browser.ts';
import { EXIT, openDoor, readOptions } from './door.ts';
import { serveFolder } from './serve.ts';
import { readSettings, type Settings } from './settings.ts';

const HELP = {
  usage: 'npm run pdf -- [--out FOLDER]',
  does: 'Makes the page for print and the handout of the last good build into PDF files, tagged and with bookmarks.',
  options: { '--out FOLDER': 'where they go; by default `pdf`' },
  reads:
    'EXPLAINER_DIST (where the site is), SITE_ADDRESS and SITE_BASE (where links lead), CHROME_PATH and NO_BROWSER_INSTALL (which browser)',
};

/** The files, and the paths of the pages that they are made of. */
const PAPERS = [
  { file: 'explainer.pdf', path: 'print/' },
  { file: 'handout.pdf', path: 'handout/' },
] as const;

/** `npm run pdf`: both papers of the last good build. */
await openDoor(HELP, async () => {
  const { values } = readOptions({ options: { out: { type: 'string', default: 'pdf' } } });
  const settings = readSettings(process.env);
  const folder = path.resolve(values.out);
  await mkdir(folder, { recursive: true });
  const executablePath = findBrowser();
  const served = await serveFolder(settings.dist, { base: settings.base, port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: browserFlags(thisMachine().root),
  });
  try {
    for (const paper of PAPERS) {
      const file = path.join(folder, paper.file);
      await makePdf(browser, `${served.address}${paper.path}`, file, settings);
      process.stdout.write(`${file}\n`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return EXIT.clean;
});

/** Links to other pages lead to where the site lives; where that is not known they are words alone. */
async function makePdf(
  browser: Browser,
  address: string,
  file: string,
  { address: home }: Settings,
): Promise<void> {
  const page = await browser.newPage({ colorScheme: 'light' });
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer?.ok()) {
    throw new Error(
      `Unexpected lack of \`${address}\`, expected a built site; run \`npm run build\`.`,
    );
  }
  await page.evaluate(
    ({ origin }) => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        const to = new URL(link.href, location.href);
        if (to.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) continue;
        if (origin === null) link.removeAttribute('href');
        else link.setAttribute('href', `${origin}${to.pathname}${to.hash}`);
      }
    },
    { origin: home },
  );
  await page.pdf({
    ...{ path: file, format: 'A4', preferCSSPageSize: true },
    ...{ tagged: true, outline: true, printBackground: true },
  });
  await page.close();
}
