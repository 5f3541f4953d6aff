import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HEADERS_FILE, readHeadersFile } from './hosting/headers-file.ts';
import { serveFolder } from './serve.ts';
import type { Rule } from './hosting/rule.ts';
import type { Settings } from './settings.ts';

/** Serves the last good build until it is interrupted, and prints its address. Throws where there is none. */
export async function showSite(settings: Settings): Promise<void> {
  if (!existsSync(path.join(settings.dist, 'index.html'))) {
    throw new Error(
      `Unexpected lack of a built site at \`${settings.dist}\`, expected one; run \`npm run build\`.`,
    );
  }
  const { address } = await serveFolder(settings.dist, {
    base: settings.base,
    headers: () => rulesOf(settings.dist),
  });
  process.stdout.write(`\nThe site is at ${address} (Ctrl+C ends it)\n`);
}

/** What a site asks of its host, read anew each time: another build may have taken the place of the one before. */
export function rulesOf(dist: string): Rule[] {
  const file = path.join(dist, HEADERS_FILE);
  return existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : [];
}
