import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A real server that can serve the built site. */
export interface Kind {
  readonly name: 'nginx' | 'caddy';
  /** The Debian package that has it. */
  readonly packaged: string;
  /** Writes what it needs into a folder of its own; gives the arguments that start it. */
  readonly prepare: (folder: string, config: string) => readonly string[];
}

export const KINDS: readonly Kind[] = [
  { name: 'nginx', packaged: 'nginx-light', prepare: prepareNginx },
  { name: 'caddy', packaged: 'caddy', prepare: prepareCaddy },
];

function prepareNginx(folder: string, config: string): string[] {
  symlinkSync('/etc/nginx/mime.types', path.join(folder, 'mime.types'));
  writeFileSync(path.join(folder, 'site.conf'), config);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n');
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off;\npid ${folder}/pid;\nerror_log stderr warn;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}\nhttp {\n  access_log off;\n${temporary}\n  include site.conf;\n}\n`,
  );
  return ['-p', folder, '-c', path.join(folder, 'nginx.conf')];
}

function prepareCaddy(folder: string, config: string): string[] {
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${config}`);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

/** Throws, with what to do, where a server is not installed and, as root on Debian, cannot be. */
export function install({ name, packaged }: Kind): void {
  const there = (): boolean => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  if (there()) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    process.stderr.write(`Server: installing the Debian package (apt-get install ${packaged}).\n`);
    const run = (...args: string[]): void =>
      void spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] });
    run('update');
    run('install', '-y', '--no-install-recommends', packaged);
    if (there()) return;
  }
  throw new Error(
    `Unexpected lack of ${name}, expected it to be installed; on Debian, as root, \`apt-get install ${packaged}\`.`,
  );
}

/** Starts a server on a port of this machine; waits until it answers. Throws with its own words where it does not. */
export async function startServer(
  kind: Kind,
  folder: string,
  config: string,
  port: number,
): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true });
  const args = kind.prepare(folder, config);
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(kind.name, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let words = '';
  child.stderr.on('data', (data: Buffer) => (words += data.toString()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer) return child;
    await wait(100);
  }
  child.kill();
  throw new Error(`Unexpected silence of ${kind.name}, expected an answer:\n${words}`);
}
