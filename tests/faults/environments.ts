import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { held, lost, type Case } from './case.ts';
import { buildOn, ENGINE, judgeEnd, lackOf, type Bench, type Run } from './workshop.ts';

/** A fault of the surroundings of a build. */
interface Environment {
  readonly name: string;
  readonly done: string;
  /** It must make no difference; else an error that says why, and the last good site, will do as well. */
  readonly same?: true;
  readonly run?: Run | ((bench: Bench) => Run);
  /** What is done to a bench before, and what undoes it. */
  readonly prepare?: (bench: Bench) => () => void;
  /** What the folder of the bench is called, and in which other folder it is. */
  readonly called?: string;
  readonly parent?: () => string;
  readonly lack?: () => string | null;
}

const CLOCK = `--import=${path.join(import.meta.dirname, 'clock.mjs')}`;
const YEAR_MS = 31_556_952_000;
const MB = 1_048_576;
/** Who has no rights anywhere. */
const NOBODY = '65534';
const undone = (): void => undefined;

const env = (
  name: string,
  done: string,
  variables: NodeJS.ProcessEnv,
  same = true,
): Environment => ({
  ...{ name, done, run: { env: variables } },
  ...(same ? { same: true } : {}),
});
const under = (name: string, done: string, words: readonly string[], same = true): Environment => ({
  ...{ name, done, run: { under: words } },
  ...(same ? { same: true } : {}),
  lack: () =>
    words[0] === 'sh'
      ? lackOf('sh', '-c', 'true')
      : lackOf(words[0] ?? '', ...words.slice(1), 'true'),
});
const shell = (line: string): string[] => ['sh', '-c', `${line}; exec "$@"`, 'sh'];
const lackOfRoot = (): string | null =>
  process.platform === 'linux' && process.getuid?.() === 0 ? null : 'it needs root on Linux';

function clock(year: number): Environment {
  const off = String(Math.round((year - 2026) * YEAR_MS));
  const done = `By a clock in the year ${year} (a shim of \`Date\` in each process).`;
  return env(`clock-${year}`, done, { NODE_OPTIONS: CLOCK, CLOCK_OFF: off });
}

function folder(name: string, called: string): Environment {
  return { name: `folder-${name}`, done: `In a folder called ${JSON.stringify(called)}.`, called };
}

/** A bench on a small disk of its own. */
function disk(name: string, done: string, change: (used: number) => string): Environment {
  let at = '';
  return {
    ...{ name, done, lack: lackOfRoot },
    parent: () => {
      at = mkdtempSync(path.join(os.tmpdir(), 'disk-'));
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', at]);
      return at;
    },
    prepare: () => {
      const measured = spawnSync('du', ['-sB1', at], { encoding: 'utf8' }).stdout;
      spawnSync('mount', ['-o', `remount,${change(Number(measured.split('\t')[0]))}`, at]);
      return () => {
        spawnSync('umount', ['-l', at]);
        rmSync(at, { recursive: true, force: true });
      };
    },
  };
}

const full = (name: string, words: string, bytes: number): Environment =>
  disk(`disk-full-${name}`, `On a disk with ${words} left.`, (used) => `size=${used + bytes}`);

/** A folder that nothing can be written into, by a mount of its own that ends with the build. */
function readOnly(name: string, what: string, of: (bench: Bench) => string): Environment {
  return {
    ...{ name: `read-only-${name}`, done: `With ${what} read-only.` },
    lack: () => lackOfRoot() ?? lackOf('unshare', '-m', 'true'),
    run: (bench) => ({
      under: [
        ...['unshare', '-m', 'sh', '-c'],
        'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"',
        of(bench),
      ],
    }),
  };
}

/** Half of each file of a cache of compiled code is gone. */
function halve(cache: string): void {
  for (const file of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
    const at = path.join(cache, file);
    if (statSync(at).isFile()) truncateSync(at, Math.floor(statSync(at).size / 2));
  }
}

/** A case never leaves this list. */
const ENVIRONMENTS: readonly Environment[] = [
  env('no-command', 'With no git, no browser nor any other command in PATH.', {
    PATH: path.dirname(process.execPath),
  }),
  env('no-browser', 'With a browser that is not there, and none to be fetched.', {
    CHROME_PATH: '/no/such/browser',
    NO_BROWSER_INSTALL: '1',
  }),
  env('no-home', 'Without a home.', { HOME: '/no/such/home' }),
  env('no-tmp', 'Without a folder for temporary files.', { TMPDIR: '/no/such/folder' }),
  ...['C', 'tr_TR.UTF-8', 'ur_PK.UTF-8', 'ar_EG.UTF-8', 'zh_CN.GB18030', 'no_such_locale'].map(
    (name) =>
      env(`locale-${name}`, `With the locale ${name}.`, {
        LANG: name,
        LC_ALL: name,
        LANGUAGE: name,
      }),
  ),
  ...[
    'UTC',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Asia/Kathmandu',
    'America/St_Johns',
    'No/Such_Zone',
  ].map((zone) => env(`zone-${zone.replace('/', '-')}`, `In the time zone ${zone}.`, { TZ: zone })),
  ...[1, 1970, 2038, 2100].map(clock),
  env('clock-back', 'By a clock that goes back an hour after two seconds.', {
    ...{ NODE_OPTIONS: CLOCK, CLOCK_BACK: '2000' },
  }),
  under('no-network', 'Without a network.', ['unshare', '-n']),
  under('one-processor', 'On one processor.', ['taskset', '-c', '0']),
  under('umask', 'With files for their owner alone.', shell('umask 077')),
  under('open-files', 'With 64 open files at most.', shell('ulimit -n 64'), false),
  under('file-size', 'With no file above 64 kB.', shell('ulimit -f 64'), false),
  ...[128, 48].map((megabytes) =>
    env(
      `heap-${megabytes}`,
      `With ${megabytes} MB for Node to keep things in.`,
      { NODE_OPTIONS: `--max-old-space-size=${megabytes}` },
      false,
    ),
  ),
  {
    name: 'output-closed',
    done: 'With an output that is closed at the first byte.',
    run: { deaf: true },
  },
  {
    ...{ name: 'other-user', done: 'As a user with no rights, to whom the folder alone belongs.' },
    lack: () => lackOfRoot() ?? lackOf('setpriv', '--version'),
    run: { under: ['setpriv', '--reuid', NOBODY, '--regid', NOBODY, '--clear-groups'] },
    prepare: ({ folder: at }) => {
      for (let up = path.dirname(at); up !== os.tmpdir() && up !== '/'; up = path.dirname(up))
        chmodSync(up, 0o755);
      spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, at]);
      return undone;
    },
  },
  folder('space', 'a b'),
  folder('umlaut', 'ü'),
  folder('percent', '%41'),
  folder('apostrophe', "it's"),
  folder('brackets', '[x]'),
  folder('hash', '#'),
  folder('question', '?'),
  folder('line-feed', 'a\nb'),
  folder('dollar', '$(id)'),
  folder('dash', '-rf'),
  full('0', 'nothing', 0),
  full('64k', '64 kB', 65_536),
  full('1m', '1 MB', MB),
  full('3m', '3 MB', 3 * MB),
  disk('read-only-disk', 'On a disk that is read-only.', () => 'ro'),
  readOnly('project', 'the project', () => ENGINE),
  readOnly('content', 'the content', ({ root }) => root),
  readOnly('builds', 'the folder of builds', ({ folder: at }) => path.join(at, '.builds')),
  {
    ...{ name: 'seed-pipe', done: 'With a document that is a pipe, which never ends.' },
    lack: () => lackOf('sh', '-c', 'command -v mkfifo'),
    prepare: ({ root }) => {
      spawnSync('mkfifo', [path.join(root, 'seeds', 'pipe.txt')]);
      return undone;
    },
  },
  {
    ...{ name: 'seed-changed', done: 'With a document that is replaced while the site is built.' },
    run: ({ root }) => ({
      during: {
        after: 2500,
        act: () => {
          for (const file of readdirSync(path.join(root, 'seeds')))
            writeFileSync(path.join(root, 'seeds', file), 'Other words.\n');
        },
      },
    }),
  },
  {
    ...{ name: 'stale-builds', same: true, done: 'Beside the half-made builds of others.' },
    prepare: ({ folder: at }) => {
      for (const name of ['1-stale/index.html', '999999999-wreck/_astro', '0-replaced-by-1-x'])
        mkdirSync(path.join(at, '.builds', name), { recursive: true });
      return undone;
    },
  },
  {
    ...{ name: 'half-cache', same: true, done: 'With a cache of compiled code cut in half.' },
    prepare: (bench) => {
      const cache = path.join(bench.folder, 'cache');
      const door = path.join(ENGINE, 'src/cli/check.ts');
      const variables = { ...process.env, NODE_COMPILE_CACHE: cache, EXPLAINER_ROOT: bench.root };
      spawnSync(process.execPath, [door], { env: variables, stdio: 'ignore' });
      halve(cache);
      return undone;
    },
    run: ({ folder: at }) => ({ env: { NODE_COMPILE_CACHE: path.join(at, 'cache') } }),
  },
];

/** R2: a right build or a clear error, nothing half-written. */
export const SURROUNDINGS: readonly Case[] = [
  ...ENVIRONMENTS.map(caseOf),
  {
    id: 'R2/two-at-once',
    done: 'Two builds into one folder at the same time.',
    must: 'The same site, byte for byte, and both end well.',
    attempt: async (shop) => {
      const bench = await shop.bench();
      const [one, two] = await Promise.all([buildOn(bench), buildOn(bench)]);
      const seen = await judgeEnd(shop, bench, one, 'same');
      return seen.held ? judgeEnd(shop, bench, two, 'same') : seen;
    },
  },
  {
    id: 'R2/pdf-without-browser',
    done: '`npm run pdf` with a browser that is not there.',
    must: 'An error that says so, and no file.',
    attempt: async (shop) => {
      const bench = await shop.bench();
      const out = path.join(bench.folder, 'pdf');
      const { code, words } = await buildOn(bench, {
        ...{ door: 'pdf.ts', args: ['--out', out] },
        env: { CHROME_PATH: '/no/such/browser', NO_BROWSER_INSTALL: '1' },
      });
      const files = readdirSync(out, { encoding: 'utf8' });
      return code === 2 && /browser/iu.test(words) && files.length === 0
        ? held('exit 2, no file', words.trim().slice(0, 160))
        : lost(`exit ${code ?? 'by signal'}, ${files.length} files`, words);
    },
  },
  {
    id: 'R2/record-broken',
    done: 'With a record of what was published that is cut in half.',
    must: 'An error that names the record, which is left as it is; the last good site stands.',
    attempt: async (shop) => {
      const bench = await shop.bench();
      const record = path.join(bench.root, 'content/published.json');
      const text = readFileSync(record, 'utf8').slice(0, 300);
      writeFileSync(record, text);
      const ended = await buildOn(bench);
      const seen = await judgeEnd(shop, bench, ended);
      if (!seen.held) return seen;
      const named = ended.words.includes('published.json') && ended.code !== 0;
      const kept = readFileSync(record, 'utf8') === text;
      return named && kept
        ? seen
        : lost(named ? 'the record is another' : 'not named', ended.words);
    },
  },
];

function caseOf({ name, done, same, run, prepare, called, parent, lack }: Environment): Case {
  return {
    id: `R2/${name}`,
    done,
    must: same
      ? 'The same site, byte for byte.'
      : 'The same site, or an error that says why and the last good site as it was.',
    ...(lack ? { lack } : {}),
    attempt: async (shop) => {
      const bench = await shop.bench(called, parent?.());
      const undo = prepare?.(bench);
      try {
        const ended = await buildOn(bench, typeof run === 'function' ? run(bench) : run);
        return await judgeEnd(shop, bench, ended, same ? 'same' : 'either');
      } finally {
        undo?.();
        rmSync(bench.folder, { recursive: true, force: true });
      }
    },
  };
}
