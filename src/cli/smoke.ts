import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, openDoor, readOptions } from './door.ts';
import { HEADERS_FILE, readHeadersFile } from './hosting/headers-file.ts';
import { smoke } from './hosting/smoke.ts';
import { readSettings } from './settings.ts';

const HELP = {
  usage: 'npm run smoke -- <address>',
  does: 'Asks a deployed site for every file of the last good build, and tells what is missing, other, or sent without its headers.',
  reads: 'EXPLAINER_DIST (where the build is) and SITE_BASE (the path under which it lives)',
};

/** `npm run smoke`: whether what is served at an address is the last good build. */
await openDoor(HELP, async () => {
  const { positionals } = readOptions({ allowPositionals: true });
  const [home = ''] = positionals;
  if (!URL.canParse(home) || !/^https?:$/u.test(new URL(home).protocol))
    throw new Error(
      `Unexpected address \`${home}\`, expected one such as \`https://example.org/\`.`,
    );
  const { dist, base } = readSettings(process.env);
  const text = await readFile(path.join(dist, HEADERS_FILE), 'utf8').catch(() => {
    throw new Error(
      `Unexpected lack of a built site at \`${dist}\`, expected one; run \`npm run build\`.`,
    );
  });
  const { faults, warnings, files } = await smoke(
    new URL(home).origin,
    base,
    dist,
    readHeadersFile(text),
  );
  for (const line of [...faults, ...warnings]) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${files} files asked for: ${faults.length} wrong, ${warnings.length} headers not as asked.\n`,
  );
  return faults.length === 0 ? EXIT.clean : EXIT.found;
});
