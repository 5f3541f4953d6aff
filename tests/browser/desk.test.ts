import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './visit.ts';

const VOTE = 'content/chapters/the-vote.mdx';
const TOLLS = 'content/tolls.yaml';
const SEED = 'seeds/count_notice.txt';

let root: string;
let opened: string;
let server: ChildProcess;
let origin: string;
let browser: Browser;
let page: Page;

/** Saves a file with other words in it; gives what it was. */
function edit(file: string, from: string, to: string): string {
  const before = readFileSync(path.join(root, file), 'utf8');
  if (!before.includes(from)) throw new Error(`Unexpected lack of \`${from}\` in ${file}`);
  writeFileSync(
    path.join(root, file),
    before.replace(from, () => to),
  );
  return before;
}

function mend(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}

const banner = () => page.locator('.banner');
const item = (place: string) => page.locator('#panel li', { hasText: place });
const seen = (words: string) => banner().getByText(words).waitFor({ timeout: 20_000 });
const gone = () => banner().waitFor({ state: 'detached', timeout: 20_000 });

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'desk-'));
  cpSync('tests/fixtures/election', root, { recursive: true });
  opened = path.join(root, 'opened.txt');
  const editor = path.join(root, 'editor.sh');
  writeFileSync(editor, `#!/bin/sh\necho "$@" >> '${opened}'\n`);
  chmodSync(editor, 0o755);
  // Variables of the runner that Vite and Astro take for their own: they watch nothing under a test.
  const own = ['VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !own.includes(name)),
  );
  server = spawn(process.execPath, ['src/cli/dev.ts'], {
    env: { ...env, EXPLAINER_ROOT: root, LAUNCH_EDITOR: editor, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  origin = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (data: Buffer) => {
      printed += data.toString();
      const address = /http:\/\/localhost:\d+/u.exec(printed)?.[0];
      if (address) resolve(address);
    });
    server.on('exit', () => reject(new Error(`The server ended:\n${printed}`)));
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(20_000);
});

afterAll(async () => {
  await page.close();
  server.kill();
  rmSync(root, { recursive: true });
});

it(
  'while a chapter is written it is shown with all findings of all files, and never as fit to publish',
  { timeout: 240_000 },
  async () => {
    // Clean: nothing but the page. The first answer waits until all is compiled.
    await page.goto(`${origin}/the-vote/`, { timeout: 100_000 });
    expect(await page.locator('.banner, .quiet').count()).toBe(0);

    const vote = edit(VOTE, 'at 20:00 on 10 June 2032 in', 'at 21:00 on 10 June 2032 in');
    await seen('2 findings in 1 file, 2 of them on this page');
    expect(await banner().textContent()).toContain('Not fit to publish.');
    expect((await fetch(`${origin}/the-vote/`)).status).toBe(200);

    await page.locator('.toggle').press('Enter');
    const first = item(`${VOTE}:7:`);
    expect(await first.locator('dl').textContent()).toMatch(/Found.*21:00.*Expected.+To do.+/su);
    const [line = '', caret = ''] = (await first.locator('pre').textContent())?.split('\n') ?? [];
    expect(line.slice(caret.indexOf('^'))).toMatch(/^21:00/u);
    expect(await page.locator('[data-findings] .desk-mark').textContent()).toBe('finding');

    await first.locator('.editor').click();
    await expect
      .poll(() => readFileSync(opened, { encoding: 'utf8', flag: 'a+' }))
      .toContain(path.join(root, VOTE));

    // Another file is broken too: the panel is open still, and has both.
    const tolls = edit(TOLLS, 'number: 4210', 'number: 4211');
    await seen('in 2 files');
    await item(`${TOLLS}:1:3`).waitFor({ state: 'visible' });
    expect(await item(`${VOTE}:7:`).isVisible()).toBe(true);
    await page.locator('#panel').press('Escape');
    expect(await page.locator('#panel').isVisible()).toBe(false);

    mend(VOTE, vote);
    mend(TOLLS, tolls);
    await gone();

    // A seed is watched as the content is.
    const seed = edit(SEED, 'town hall', 'old town hall');
    await seen('finding');
    mend(SEED, seed);
    await gone();

    // What cannot be read has the overlay, and no other page suffers from it.
    edit(VOTE, 'The returning officer', 'The <b returning officer');
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ state: 'attached' });
    await expect.poll(() => overlay.locator('.error-caret').count()).toBe(1);
    const told = (await overlay.locator('#message-content').textContent()) ?? '';
    expect(told).toContain(`${VOTE}:11:5 input/mdx-syntax`);
    expect(await overlay.locator('#hint-content').textContent()).toContain('Write \\<');
    const other = await fetch(`${origin}/the-count/`);
    expect([other.status, await other.text()]).toEqual([200, expect.stringContaining('Not fit')]);
    mend(VOTE, vote);
    await page.locator('[data-chapter="the-vote"]').waitFor();

    edit(TOLLS, '- id: officer-for', '- id: [officer-for');
    await overlay.waitFor({ state: 'attached' });
    mend(TOLLS, tolls);
    await page.locator('[data-chapter="the-vote"]').waitFor();
    await gone();
  },
);

it('nothing of the desk reaches a build', () => {
  const dist = inject('dist');
  const files = globSync('**/*.{html,js,css}', { cwd: dist });
  expect(files.length).toBeGreaterThan(10);
  const found = files.filter((file) =>
    /explainer-desk|explainer:findings|data-findings|desk-mark/u.test(
      readFileSync(path.join(dist, file), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});
