import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXIT, openDoor, readOptions } from '../../src/cli/door.ts';
import { listFiles } from '../../src/cli/built-site.ts';

const HELP = {
  usage: 'npm run verify:reproducible',
  does: 'Builds the last commit twice: in two folders, zones, locales and modes of files, a year apart, and as two users where it may; compares every byte.',
  reads: 'SITE_ADDRESS and SITE_BASE (where it will live)',
};
const ENGINE = path.resolve(import.meta.dirname, '../..');
const CLOCK = `--import=${path.resolve(import.meta.dirname, '../faults/clock.mjs')}`;
/** Who has no rights anywhere. */
const NOBODY = 65_534;

const WAYS = [
  { name: 'one', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, umask: '022', nobody: false },
  {
    name: 'the other one/ü',
    env: {
      ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'nobody' },
      ...{ NODE_OPTIONS: CLOCK, CLOCK_OFF: String(31_556_952_000) },
    },
    umask: '077',
    nobody: true,
  },
] as const;

/** `npm run verify:reproducible`. */
await openDoor(HELP, async () => {
  readOptions({});
  const folder = mkdtempSync(path.join(os.tmpdir(), 'twice-'));
  chmodSync(folder, 0o755);
  try {
    const sites = WAYS.map((way) => build(path.join(folder, way.name), way));
    const [one = '', two = ''] = sites;
    const files = [...new Set([...(await listFiles(one)), ...(await listFiles(two))])].sort();
    const differ = files.filter((file) => !same(path.join(one, file), path.join(two, file)));
    for (const file of differ) process.stdout.write(`${file}: the bytes differ\n`);
    process.stdout.write(`${files.length} files built twice: ${differ.length} differ.\n`);
    return differ.length === 0 ? EXIT.clean : EXIT.found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Builds the last commit into a folder of its own; gives where the site is. Throws with the build's words where it fails. */
function build(home: string, { env, umask, nobody }: (typeof WAYS)[number]): string {
  mkdirSync(home, { recursive: true });
  // The project's dependencies are the same folder, that of the commit at hand.
  symlinkSync(path.join(ENGINE, 'node_modules'), path.join(home, 'node_modules'));
  run('sh', ['-c', 'git archive HEAD | tar -x -C "$0"', home], { cwd: ENGINE });
  const other = nobody && process.getuid?.() === 0;
  if (other) {
    run('chown', ['-R', String(NOBODY), home], {});
    chownSync(path.dirname(home), NOBODY, NOBODY);
  }
  run('sh', ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, 'src/cli/build.ts'], {
    cwd: home,
    env: { ...process.env, EXPLAINER_ROOT: '', EXPLAINER_DIST: '', HOME: home, ...env },
    ...(other ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  return path.join(home, 'dist');
}

function run(command: string, args: string[], options: object): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`Unexpected end of \`${command}\`:\n${stdout}${stderr}`);
}

function same(one: string, two: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(two));
  } catch {
    return false;
  }
}
