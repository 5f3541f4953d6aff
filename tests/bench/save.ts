/**
 * `npm run bench:save`: how long a save in `npm run dev` takes until the page is shown with its finding,
 * against the same save in a copy of the project that judges nothing. Medians, by the clock.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readSettings } from '../../src/cli/settings.ts';
import { copyProject } from './copy.ts';
import { median, round } from './median.ts';

/** A server of development, as a browser sees it. */
interface Server {
  readonly folder: string;
  readonly child: ChildProcess;
  readonly page: string;
  readonly socket: WebSocket;
}

/** A save: what it does to which file. */
interface Save {
  readonly what: string;
  readonly file: string;
  readonly change: (text: string) => string;
}

const { engine } = readSettings(process.env);
const SAVES: readonly Save[] = [
  {
    what: 'a statement in a chapter',
    file: firstOf('content/chapters'),
    change: (text) => text.replace(/(?<=\n\n\p{Lu}[^\n]*)\.(?=\[\^)/u, ' in 1871.'),
  },
  {
    what: 'a number in the ledger',
    file: 'content/tolls.yaml',
    change: (text) => text.replace(/(?<=\n +number: )\d+/u, '98765'),
  },
  {
    what: 'a spelling in `site.yaml`',
    file: 'content/site.yaml',
    change: (text) => text.replace(/(?<=name: )(?=\p{Lu}\p{L}+, kind: place)/u, 'X'),
  },
  { what: 'a seed', file: firstOf('seeds'), change: (text) => `${text}More.\n` },
];
const ROUNDS = 3;
const LIMIT = 30_000;

const judged = await start(copyProject(engine, { blind: false }));
const plain = await start(copyProject(engine, { blind: true }));
try {
  const rows = [];
  for (const save of SAVES) {
    const times: { judged: number; plain: number }[] = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      times.push({
        judged: await saved(judged, save, true),
        plain: await saved(plain, save, null),
      });
    }
    rows.push({
      'saved with a fault': save.what,
      'to the finding, ms': round(median(times.map((each) => each.judged))),
      'to the page, not judged, ms': round(median(times.map((each) => each.plain))),
      ratio: round(median(times.map((each) => each.judged / each.plain)), 2),
      'goal at most, ms': 1000,
    });
  }
  console.table(rows);
} finally {
  for (const { child, folder, socket } of [judged, plain]) {
    socket.close();
    child.kill();
    await pause(500);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a server and asks for a page, as a browser that is left open does. */
async function start(folder: string): Promise<Server> {
  const child = spawn(process.execPath, ['src/cli/dev.ts'], {
    cwd: folder,
    env: { ...process.env, EXPLAINER_ROOT: folder, EXPLAINER_DIST: path.join(folder, 'dist') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      const address = /http:\/\/localhost:\d+/u.exec(printed)?.[0];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(`The server ended:\n${printed}`)));
  });
  const page = `${origin}/${path.parse(firstOf('content/chapters')).name}/`;
  await answer(page, null);
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/u.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('The server takes no connection for reloads.'));
  });
  return { folder, child, page, socket };
}

/** Saves a fault, waits for the reload and for the page with its finding, and mends it; gives milliseconds. */
async function saved(
  { folder, page, socket }: Server,
  save: Save,
  found: true | null,
): Promise<number> {
  const file = path.join(folder, save.file);
  const before = readFileSync(file, 'utf8');
  const after = save.change(before);
  if (after === before) throw new Error(`Nothing changed in ${save.file}.`);
  const reload = reloaded(socket);
  const begun = performance.now();
  writeFileSync(file, after);
  await reload;
  await answer(page, found);
  const took = performance.now() - begun;
  const mended = reloaded(socket);
  writeFileSync(file, before);
  await mended;
  await answer(page, found === null ? null : false);
  await pause(300);
  return took;
}

/** The next time that the server tells the browser to load the page again. */
function reloaded(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('No reload came.')), LIMIT);
    const listen = ({ data }: MessageEvent): void => {
      const { type } = JSON.parse(String(data)) as { type: string };
      if (type !== 'full-reload' && type !== 'error') return;
      clearTimeout(limit);
      socket.removeEventListener('message', listen);
      resolve();
    };
    socket.addEventListener('message', listen);
  });
}

/** Asks until the page is shown, with findings or without; in either way where `found` is null. */
async function answer(page: string, found: boolean | null): Promise<void> {
  for (const end = Date.now() + LIMIT; Date.now() < end;) {
    const response = await fetch(page);
    const html = await response.text();
    if (response.ok && (found === null || html.includes('class="banner"') === found)) return;
  }
  throw new Error(`${page} was not shown ${found === false ? 'without' : 'with'} findings.`);
}

/** The first file of a folder by name, from the project's root. */
function firstOf(folder: string): string {
  const [name = ''] = readdirSync(path.join(engine, folder)).sort();
  return `${folder}/${name}`;
}
