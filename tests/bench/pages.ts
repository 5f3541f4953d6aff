import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import { browserFlags, findBrowser, thisMachine } from '../../src/cli/browser.ts';
import { readBuiltSite } from '../../src/cli/built-site.ts';
import { EXIT, openDoor, readOptions } from '../../src/cli/door.ts';
import { readPageLoad } from '../../src/cli/page-load.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { kindsOf } from '../axe/kind.ts';
import { boundPage, readText, wordsOf } from './bound.ts';
import { FORMS, openLighthouse, type Load } from './lighthouse.ts';
import { median, round } from './median.ts';

const HELP = {
  usage: 'npm run bench:pages -- [--only TEXT] [--repeat N]',
  does: 'Loads one page of each kind of the last good build by Lighthouse, mobile and desktop, in turn with a page of the same words written by hand; prints ratios of bytes, requests and paints, and the scores. Fetches Lighthouse.',
  options: {
    '--only TEXT': 'the pages alone whose address has this text',
    '--repeat N': 'how often each is loaded, 3 times if left out',
  },
  reads: 'EXPLAINER_DIST (where the site is), SITE_BASE, CHROME_PATH and NO_BROWSER_INSTALL',
};
/** A page may take so much longer to paint than the same words by hand, and so many times the bytes of its own words. */
const MOST = { paint: 1.05, text: 2.2 } as const;
const BOUND = '/by-hand/';
const TYPES: Readonly<Record<string, string>> = {
  ...{ html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' },
  ...{ svg: 'image/svg+xml', txt: 'text/plain', json: 'application/json' },
};

/** `npm run bench:pages`. */
await openDoor(HELP, async () => {
  const { values } = readOptions({
    options: {
      only: { type: 'string', default: '' },
      repeat: { type: 'string', default: '3' },
    },
  });
  const { dist, base, engine } = readSettings(process.env);
  const { pages, files } = await readBuiltSite(dist);
  const read = (file: string): Promise<Buffer> => readFile(path.join(dist, file));
  const bound = new Map<string, Buffer>();
  const known = new Set(files);
  const server = createServer((request, answer) => {
    const asked = decodeURI(request.url ?? '/').split('?')[0] ?? '/';
    const file = `${asked.slice(base.length)}${asked.endsWith('/') ? 'index.html' : ''}`;
    const reply = (status: number, body: Buffer, type: string): void => {
      const sent = brotliCompressSync(body);
      const headers = { 'Content-Type': type, 'Content-Encoding': 'br' };
      answer.writeHead(status, { ...headers, 'Content-Length': sent.length }).end(sent);
    };
    const own = bound.get(asked);
    if (own) {
      reply(200, own, TYPES.html ?? '');
      return;
    }
    if (!known.has(file)) {
      reply(404, Buffer.from('Not found'), 'text/plain');
      return;
    }
    const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return void read(file).then((body) => reply(200, body, type));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lighthouse = await openLighthouse(path.join(engine, 'node_modules/.cache/lighthouse'));
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', ...browserFlags(thisMachine().root)],
  });
  const above: string[] = [];
  try {
    say(
      'page                          form     bytes÷  requests  first÷  largest÷  perf a11y best  seo  sent÷text',
    );
    const kinds = kindsOf(pages.map(({ address }) => address));
    // A miss is answered with 404, which is no page to be found by search.
    for (const [, address] of kinds.filter(
      ([, at]) => at.includes(values.only) && at.endsWith('/'),
    )) {
      const source = (await read(`${address.slice(1)}index.html`)).toString();
      const text = readText(source);
      bound.set(BOUND, Buffer.from(boundPage(text)));
      const words = brotliCompressSync(wordsOf(text)).length;
      for (const form of FORMS) {
        const own: Load[] = [];
        const hand: Load[] = [];
        for (let i = 0; i < Number(values.repeat); i += 1) {
          own.push(await lighthouse(`${origin}${base}${address.slice(1)}`, chrome.port, form));
          hand.push(await lighthouse(`${origin}${BOUND}`, chrome.port, form));
        }
        const middle = (loads: Load[], of: (load: Load) => number): number => median(loads.map(of));
        const ratio = (of: (load: Load) => number): number =>
          round(middle(own, of) / middle(hand, of), 2);
        const scores = [0, 1, 2, 3].map((i) => middle(own, ({ scores: all }) => all[i] ?? 0));
        const paints = [ratio(({ first }) => first), ratio(({ largest }) => largest)];
        const sent = round(brotliCompressSync(source).length / words, 2);
        const { drawn } = readPageLoad(source);
        say(
          [
            address.padEnd(29).slice(0, 29),
            form.padEnd(8),
            String(ratio(({ bytes }) => bytes)).padStart(6),
            String(middle(own, ({ requests }) => requests)).padStart(9),
            String(paints[0]).padStart(7),
            String(paints[1]).padStart(9),
            ...scores.map((score) => String(score).padStart(4)),
            `${sent}${drawn ? ' with a drawing' : ''}`.padStart(9),
          ].join(' '),
        );
        const lost = [...new Set(own.flatMap((load) => load.lost))].join(', ');
        if (scores.some((score) => score < 100)) above.push(`${address} ${form}: lost ${lost}`);
        if (paints.some((paint) => paint > MOST.paint))
          above.push(`${address} ${form}: paints after ${paints.join(' and ')} times as long`);
        if (form === 'mobile' && !drawn && sent > MOST.text)
          above.push(`${address}: ${sent} times the bytes of its own words`);
      }
    }
  } finally {
    chrome.kill();
    server.close();
  }
  above.forEach(say);
  return above.length === 0 ? EXIT.clean : EXIT.found;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
