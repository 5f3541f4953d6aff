import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser, thisMachine } from '../../src/cli/browser.ts';
import { readBuiltSite, type BuiltSite } from '../../src/cli/built-site.ts';
import { EXIT, openDoor, readOptions } from '../../src/cli/door.ts';
import { caddyConfig } from '../../src/cli/hosting/caddy.ts';
import { HEADERS_FILE, readHeadersFile } from '../../src/cli/hosting/headers-file.ts';
import { nginxConfig } from '../../src/cli/hosting/nginx.ts';
import { headersAt } from '../../src/cli/hosting/rule.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { openObservatory } from './observatory.ts';
import { servedFaults } from './served.ts';
import { install, KINDS, startServer } from './servers.ts';

const HELP = {
  usage: 'npm run verify:deploy',
  does: 'Serves the last good build by nginx and by Caddy, asks for every file, opens every page in a browser, and has the headers graded by the HTTP Observatory. Installs or asks for what it lacks.',
  reads: 'EXPLAINER_DIST (where the site is) and SITE_BASE (the path under which it lives)',
};
const CONFIGS = { nginx: nginxConfig, caddy: caddyConfig } as const;
/** The least score of a page with its headers, of one that other sites may load, and of one whose host sends HSTS alone. */
const LEAST = { page: 130, shared: 120, meta: 75 } as const;

/** `npm run verify:deploy`. */
await openDoor(HELP, async () => {
  readOptions({});
  const { dist, base, engine } = readSettings(process.env);
  const site = await readBuiltSite(dist);
  const rules = readHeadersFile(await readFile(path.join(dist, HEADERS_FILE), 'utf8'));
  const folder = await mkdtemp(path.join(os.tmpdir(), 'deploy-'));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserFlags(thisMachine().root),
  });
  const faults: string[] = [];
  try {
    for (const kind of KINDS) {
      install(kind);
      const port = await freePort();
      const config = CONFIGS[kind.name](rules, { root: dist, port, base });
      const server = await startServer(kind, path.join(folder, kind.name), config, port);
      const origin = `http://127.0.0.1:${port}`;
      const answered = await servedFaults(origin, base, dist, site.files, rules);
      const shown = await shownFaults(browser, `${origin}${base}`, site);
      const framed = await framedFaults(browser, `${origin}${base}`, site);
      server.kill();
      const all = [...answered, ...shown, ...framed];
      say(
        `${kind.name}: ${site.files.length} files, ${site.pages.length} pages in a browser, ${all.length} faults`,
      );
      faults.push(...all.map((fault) => `${kind.name}: ${fault}`));
    }
    const grade = await openObservatory(path.join(engine, 'node_modules/.cache/observatory'));
    for (const { address, file } of site.pages) {
      const headers = lowered(headersAt(rules, `${base}${address.slice(1)}`));
      const html = await readFile(path.join(dist, file), 'utf8');
      const hsts = headers['strict-transport-security'] ?? '';
      const type = { 'content-type': 'text/html; charset=utf-8' };
      const scores = [
        [
          'with its headers',
          headers['cross-origin-resource-policy'] === 'cross-origin' ? LEAST.shared : LEAST.page,
          { ...type, ...headers },
        ],
        ['with HSTS alone', LEAST.meta, { ...type, 'strict-transport-security': hsts }],
      ] as const;
      for (const [how, least, sent] of scores) {
        // No meta tag can say who may frame a page.
        if (how === 'with HSTS alone' && address.startsWith('/embed/')) continue;
        const { score, lost } = grade({ headers: sent, html });
        if (/^\/(?:|embed\/[^/]+\/|search\/|data\/)$/u.test(address))
          say(`Observatory: ${address} ${how}: ${score}`);
        if (score < least)
          faults.push(
            `Observatory: ${address} ${how}: ${score}, expected at least ${least}; lost ${lost.join(', ')}`,
          );
      }
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  for (const fault of faults) say(fault);
  say(faults.length === 0 ? 'Nothing found.' : `${faults.length} found.`);
  return faults.length === 0 ? EXIT.clean : EXIT.found;
});

/** Errors of any page in a browser, and requests to anyone else. */
async function shownFaults(
  browser: Browser,
  home: string,
  { pages }: BuiltSite,
): Promise<string[]> {
  const faults: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`${page.url()}: asks for ${request.url()}`);
  });
  for (const { address } of pages)
    await page.goto(`${home}${address.slice(1)}`, { waitUntil: 'load' });
  const kept = await page.context().cookies();
  faults.push(...kept.map(({ name }) => `cookie ${name}`));
  await page.close();
  return faults;
}

/** Whether somebody else's page can frame what is made for it, and nothing else. */
async function framedFaults(
  browser: Browser,
  home: string,
  { pages }: BuiltSite,
): Promise<string[]> {
  const page = await browser.newPage();
  const chart = pages.find(({ address }) => address.startsWith('/embed/'))?.address.slice(1);
  const faults: string[] = [];
  // Another site, and on this machine too: browsers let no page from elsewhere frame what is on it.
  const other = createServer((request, answer) => {
    const framed = decodeURIComponent(request.url?.slice(1) ?? '');
    answer.setHeader('Content-Type', 'text/html');
    answer.end(
      `<title>Elsewhere</title><iframe src="${framed}" width="400" height="400"></iframe>`,
    );
  });
  const port = await listening(other);
  for (const [address, may] of [
    ['', false],
    [chart, true],
  ] as const) {
    if (address === undefined) continue;
    const target = encodeURIComponent(`${home}${address}`);
    await page.goto(`http://localhost:${port}/${target}`, { waitUntil: 'load' });
    const shows = (await page.frames()[1]?.locator('main').count()) === 1;
    if (shows !== may)
      faults.push(`/${address}: ${shows ? 'can' : 'cannot'} be framed by another site`);
  }
  other.close();
  await page.close();
  return faults;
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  server.close();
  return port;
}

/** Starts a server on a port of this machine that is free; gives the port. */
function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
