import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, openDoor, readOptions } from './door.ts';
import { caddyConfig } from './hosting/caddy.ts';
import { HEADERS_FILE, readHeadersFile } from './hosting/headers-file.ts';
import { nginxConfig } from './hosting/nginx.ts';
import { readSettings } from './settings.ts';

const HELP = {
  usage: 'npm run headers -- nginx|caddy [--root FOLDER] [--port NUMBER]',
  does: 'Prints the configuration of a server that serves the last good build with the headers that its pages call for. Hosts that read `_headers` find that file in the build.',
  options: {
    '--root': 'the folder of the site on the server; default the last good build',
    '--port': 'where the server listens; default 80',
  },
  reads: 'EXPLAINER_DIST (where the site is) and SITE_BASE (the path under which it lives)',
};

const SERVERS = { nginx: nginxConfig, caddy: caddyConfig } as const;

/** `npm run headers`: the headers of the last good build as the configuration of a server. */
await openDoor(HELP, async () => {
  const { values, positionals } = readOptions({
    options: { root: { type: 'string' }, port: { type: 'string', default: '80' } },
    allowPositionals: true,
  });
  const { dist, base } = readSettings(process.env);
  const [name = ''] = positionals;
  if (name !== 'nginx' && name !== 'caddy')
    throw new Error(`Unexpected server \`${name}\`, expected \`nginx\` or \`caddy\`.`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`Unexpected port \`${values.port}\`, expected a number from 1 to 65535.`);
  const file = path.join(dist, HEADERS_FILE);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(
      `Unexpected lack of \`${file}\`, expected a built site; run \`npm run build\`.`,
    );
  });
  const place = { root: values.root ?? dist, port, base };
  process.stdout.write(SERVERS[name](readHeadersFile(text), place));
  return EXIT.clean;
});
