import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../src/cli/built-site.ts';
import { formulaFindings } from '../../src/cli/formula.ts';
import { makeSite } from '../../src/cli/make.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { errorsIn } from '../../src/factcheck/finding.ts';
import { openBrowser } from '../browser/visit.ts';
import { HOSTILE, plantHostile, SENTENCE } from '../content/planted.ts';

let root: string;
let folder: string;
let dist: string;
let site: BuiltSite;
beforeAll(async () => {
  root = plantHostile();
  folder = await mkdtemp(path.join(os.tmpdir(), 'hostile-'));
  dist = path.join(folder, 'dist');
  const settings = readSettings({ EXPLAINER_ROOT: root, EXPLAINER_DIST: dist });
  const { report, failure } = await makeSite(settings, { record: false });
  expect([failure, errorsIn(report.findings)]).toEqual([null, []]);
  site = await readBuiltSite(dist);
});
afterAll(() => Promise.all([root, folder].map((each) => rm(each, { recursive: true }))));

const read = (file: string): Promise<string> => readFile(path.join(dist, file), 'utf8');

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('a site whose content is hostile', () => {
  it('shows it as text, to the letter', async () => {
    const text = textOf(parse(await read('about/index.html')));
    expect(HOSTILE.filter((words) => !text.includes(words))).toEqual([]);
    const passages = textOf(parse(await read('storm/index.html')));
    expect(passages).toContain(SENTENCE);
  });

  it(
    'runs none of it, even in a browser that keeps to no policy, and loads nothing by it',
    { timeout: 120_000 },
    async () => {
      const served = await serveFolder(dist, { port: 0 });
      const browser = await openBrowser();
      const context = await browser.newContext({ bypassCSP: true });
      await context.addInitScript('window.ran = 0; window.hostile = () => { window.ran += 1; };');
      const page = await context.newPage();
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(request.url()));
      const shown = site.files.filter((file) => /\.(?:html|svg)$/u.test(file));
      for (const file of shown) {
        await page.goto(new URL(file, served.address).href, { waitUntil: 'load' });
        expect(await page.evaluate('window.ran'), file).toBe(0);
        expect(await page.locator('iframe, [onerror], [onload]').count(), file).toBe(0);
      }
      await browser.close();
      await served.close();
      const known = new Set(site.files.map((file) => new URL(file, served.address).href));
      expect([...asked].filter((address) => !known.has(address))).toEqual([]);
      expect(shown.length).toBeGreaterThan(10);
    },
  );

  it('leaves its files what they are: XML, JSON, tables without formulas', async () => {
    for (const file of site.files) {
      if (/\.(?:xml|svg)$/u.test(file)) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw new Error(`${file}: ${error.message}`);
        });
        parser.write(await read(file)).close();
      }
      if (file.endsWith('.json')) JSON.parse(await read(file));
      if (file.endsWith('.csv')) expect(formulaFindings(file, await read(file))).toEqual([]);
    }
  });
});
