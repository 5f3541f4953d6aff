import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserFlags, findBrowser, thisMachine } from '../../src/cli/browser.ts';
import { readBuiltSite } from '../../src/cli/built-site.ts';
import { judge } from '../../src/cli/judge.ts';
import { makeSite } from '../../src/cli/make.ts';
import { reportText } from '../../src/cli/report/text.ts';
import { errorsIn } from '../../src/factcheck/finding.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { HEADERS_FILE, readHeadersFile } from '../../src/cli/hosting/headers-file.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the content: the real one, unless `EXPLAINER_ROOT` names another. */
    root: string;
    /** The folder of the site, built once for all tests. */
    dist: string;
    /** Where it is served, with the headers that it asks of its host. */
    address: string;
    /** The addresses of its pages, without a leading slash. */
    pages: readonly string[];
    /** The slugs of its chapters, in order. */
    chapters: readonly string[];
    /** Where the browser listens. */
    browser: string;
  }
}

/** Builds the real site once, or takes the build that `TEST_DIST` names, serves it and starts a browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'site-'));
  const given = process.env.TEST_DIST;
  const dist = path.resolve(given ?? path.join(folder, 'dist'));
  const settings = readSettings({
    EXPLAINER_ROOT: process.env.EXPLAINER_ROOT,
    EXPLAINER_DIST: dist,
  });
  if (given === undefined) {
    const { report, failure } = await makeSite(settings, { record: false });
    if (failure !== null || errorsIn(report.findings).length > 0) {
      await rm(folder, { recursive: true });
      throw new Error(`${reportText(report, { colour: false, line: () => null })}${failure ?? ''}`);
    }
  }
  const { pages } = await readBuiltSite(dist);
  const headers = readHeadersFile(await readFile(path.join(dist, HEADERS_FILE), 'utf8'));
  const served = await serveFolder(dist, { port: 0, headers });
  const browser = await chromium.launchServer({
    executablePath,
    args: browserFlags(thisMachine().root),
  });
  project.provide('root', settings.root);
  project.provide('dist', dist);
  project.provide('address', served.address);
  project.provide(
    'pages',
    pages.map(({ address }) => address.slice(1)),
  );
  project.provide('chapters', chapters(settings.root));
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true });
  };
}

function chapters(root: string): string[] {
  const pages = judge(root).corpus?.pages ?? [];
  const sorted = pages.filter(({ kind }) => kind === 'chapter').sort((a, b) => a.order - b.order);
  return sorted.map(({ slug }) => slug);
}
