import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HEADERS_FILE, readHeadersFile } from './hosting/headers-file.ts';
import { serveFolder } from './serve.ts';
import type { Settings } from './settings.ts';

/** Serves the last good build until it is interrupted, and prints its address. Throws where there is none. */
export async function showSite(settings: Settings): Promise<void> {
  if (!existsSync(path.join(settings.dist, 'index.html'))) {
    throw new Error(
      `Unexpected lack of a built site at \`${settings.dist}\`, expected one; run \`npm run build\`.`,
    );
  }
  const headers = await readFile(path.join(settings.dist, HEADERS_FILE), 'utf8').catch(() => '');
  const { address } = await serveFolder(settings.dist, {
    base: settings.base,
    headers: readHeadersFile(headers),
  });
  process.stdout.write(`\nThe site is at ${address} (Ctrl+C ends it)\n`);
}
