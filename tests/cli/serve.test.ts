import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Served } from '../../src/cli/serve.ts';
import { rulesOf } from '../../src/cli/show.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'serve-'));
  await mkdir(path.join(folder, 'storm'));
  await writeFile(path.join(folder, 'index.html'), 'first');
  await writeFile(path.join(folder, 'storm', 'index.html'), 'storm');
  await writeFile(path.join(folder, 'tolls.csv'), 'a,b');
  await writeFile(path.join(folder, '404.html'), 'no such page');
  served = await serveFolder(folder, { base: '/sub/', port: 0, headers: { 'X-Told': 'yes' } });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const get = (address: string): Promise<Response> => fetch(new URL(address, served.address));

describe('the server', () => {
  it('serves pages and files under the base path, with their types', async () => {
    expect(await (await get('/sub/')).text()).toBe('first');
    expect(await (await get('/sub/storm/')).text()).toBe('storm');
    expect((await get('/sub/storm/')).headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect((await get('/sub/tolls.csv')).headers.get('content-type')).toBe('text/csv');
  });

  it("answers what is not there with the site's own page and 404", async () => {
    for (const address of ['/sub/nothing/', '/', '/storm/', '/sub/%2e%2e/%2e%2e/etc/passwd']) {
      const answer = await get(address);
      expect(answer.status, address).toBe(404);
      expect(await answer.text(), address).toBe('no such page');
    }
  });

  it('leads the base path without its slash to the one with it', async () => {
    const answer = await fetch(new URL('/sub', served.address), { redirect: 'manual' });
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/sub/');
  });

  it('sends the headers that it was given', async () => {
    expect((await get('/sub/')).headers.get('x-told')).toBe('yes');
  });

  it('sends the headers of the site that is there now, where it is told to ask each time', async () => {
    const dist = path.join(folder, 'storm');
    const asking = await serveFolder(dist, { port: 0, headers: () => rulesOf(dist) });
    const told = async (): Promise<string | null> =>
      (await fetch(asking.address)).headers.get('x-told');
    expect(await told()).toBeNull();
    await writeFile(path.join(dist, '_headers'), '/*\n  X-Told: first\n');
    expect(await told()).toBe('first');
    await writeFile(path.join(dist, '_headers'), '/*\n  X-Told: second\n');
    expect(await told()).toBe('second');
    await asking.close();
  });

  it('takes the next port where one is in use', async () => {
    const port = Number(new URL(served.address).port);
    const second = await serveFolder(folder, { port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});
