import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBuiltSite } from '../../src/cli/built-site.ts';
import { readPublished } from '../../src/cli/published.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { held, lost, type Case, type Seen } from './case.ts';
import { buildOn, ENGINE, judgeEnd, lackOf, runWords, type Workshop } from './workshop.ts';

const { root, dist } = readSettings(process.env);
const built = (): string | null =>
  existsSync(dist) ? null : 'there is no built site; run `npm run build`';

/** A case that another command of the project tries, with a list of its own. */
function command(id: string, done: string, must: string, words: readonly string[]): Case {
  return {
    ...{ id, done, must },
    attempt: async () => {
      const { code, words: said } = await runWords(words);
      const last = said.trim().split('\n').at(-1) ?? '';
      return code === 0
        ? held('nothing found', last)
        : lost(`exit ${code ?? 'by signal'}`, said.slice(-2000));
    },
  };
}

const node = (...words: string[]): string[] => [process.execPath, ...words];
const vitest = (project: 'unit' | 'site', ...files: string[]): string[] =>
  node('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...files);

/** R5: the same commit makes the same bytes. */
export const REPRODUCIBLE: readonly Case[] = [
  command(
    'R5/last-commit',
    '`npm run verify:reproducible`: the last commit in two folders, zones, locales and modes of files, a year apart, as two users.',
    'No byte differs.',
    node('tests/deploy/reproducible.ts'),
  ),
  {
    id: 'R5/all-good-builds',
    done: 'All builds of this run that ended well, whatever was done to them, two at least.',
    must: 'They have made one site.',
    attempt: async (shop: Workshop) => {
      await shop.good();
      return shop.sites.size === 1 ? held('one site') : lost(`${shop.sites.size} sites`);
    },
  },
];

/** R6: hostile texts are inert. */
export const HOSTILE: readonly Case[] = [
  command(
    'R6/in-every-field',
    '`tests/content/hostile.test.ts`: hostile pieces anywhere in every file, characters that turn the text or steer a terminal, links out of the root.',
    'Read, or refused by file and line; nothing is followed.',
    vitest('unit', 'tests/content/hostile.test.ts'),
  ),
  command(
    'R6/in-a-browser',
    '`tests/build/hostile.test.ts`: markup, scripts, template signs and paths in every field that may hold them, built and opened in a browser that keeps to no policy.',
    'Shown to the letter; nothing runs, nothing is loaded; XML, JSON and tables stay what they are.',
    vitest('site', 'tests/build/hostile.test.ts'),
  ),
];

/** R9: pages by checks. */
export const PAGES: readonly Case[] = [
  {
    ...command(
      'R9/axe',
      '`npm run test:axe`: each kind of page of the last good build at four widths, light and dark, by all rules of axe for WCAG 2.2 AA.',
      'Nothing is found.',
      node('tests/axe/run.ts'),
    ),
    lack: built,
  },
  command(
    'R9/browser',
    'The tests of built pages in a browser.',
    'All pass.',
    vitest('site', 'tests/browser'),
  ),
];

/** R10: headers. */
export const HEADERS: readonly Case[] = [
  {
    ...command(
      'R10/servers',
      '`npm run verify:deploy`: nginx and Caddy with every page in a browser, and the grades of the HTTP Observatory.',
      'Nothing is found; 130 or more, embeds 120, 75 without headers.',
      node('tests/deploy/verify.ts'),
    ),
    lack: built,
  },
];

/** R11: links for ever. */
export const LASTING: readonly Case[] = [
  {
    id: 'R11/published-ids',
    done: 'Every address and id of `content/published.json`, looked for in the last good build.',
    must: 'Each is there.',
    lack: built,
    attempt: publishedIds,
  },
  {
    id: 'R11/sums',
    done: 'Every file of the last good build, against its sum in `SHA256SUMS`.',
    must: 'Each has its sum, and none is without one.',
    lack: built,
    attempt: sums,
  },
];

async function publishedIds(): Promise<Seen> {
  const published = await readPublished(root);
  const { pages } = await readBuiltSite(dist);
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const all = Object.entries(published).flatMap(([address, known]) =>
    ['', ...known].map((id) => [address, id] as const),
  );
  const gone = all.filter(
    ([address, id]) => !ids.has(address) || (id !== '' && !ids.get(address)?.has(id)),
  );
  const counted = `${all.length - gone.length} of ${all.length}`;
  return gone.length === 0
    ? held('all are there', counted)
    : lost('some are gone', `${counted}; ${gone.map((one) => one.join('#')).join(', ')}`);
}

async function sums(): Promise<Seen> {
  const { files } = await readBuiltSite(dist);
  const lines = readFileSync(path.join(dist, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const known = new Map(lines.map((line) => [line.slice(66).trim(), line.slice(0, 64)]));
  const wrong = files.filter((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(path.join(dist, file)))
      .digest('hex');
    return file !== 'SHA256SUMS' && known.get(file) !== sum;
  });
  return wrong.length === 0
    ? held('each has its sum', `${files.length} files`)
    : lost('some have not', wrong.join(', '));
}

/** R12: charts stay what they were. */
export const DRAWINGS: readonly Case[] = [
  command(
    'R12/golden',
    'Each kind of chart, alone and in a page, drawn anew.',
    'Each is its golden file, byte for byte.',
    vitest('unit', 'tests/charts'),
  ),
];

/** How many lines of tests there are to be for one of the engine. */
const RATIO = 1.5;

/** R13: tests of tests. */
export const TESTS: readonly Case[] = [
  {
    id: 'R13/test-lines',
    done: 'The lines of `tests/` counted, fixtures and golden files aside, and those of `src/`.',
    must: 'One and a half lines of tests for one of the engine, at least.',
    attempt: () => {
      const lines = (pattern: string): number =>
        globSync(pattern, { cwd: ENGINE })
          .map((file) => readFileSync(path.join(ENGINE, file), 'utf8').split('\n').length)
          .reduce((sum, count) => sum + count, 0);
      const ratio = lines('tests/**/*.{ts,mjs}') / lines('src/**/*.{ts,astro}');
      const more = ratio.toFixed(2);
      return ratio >= RATIO ? held('enough', more) : lost('fewer', more);
    },
  },
  {
    id: 'R13/mutation',
    done: 'The faults planted by `npm run test:mutation` when its score was last kept.',
    must: 'Each was refused, or stands under a reason.',
    lack: () => (existsSync(path.join(root, 'content/mutation.json')) ? null : 'no score was kept'),
    attempt: () => {
      const { kinds, missed } = JSON.parse(
        readFileSync(path.join(root, 'content/mutation.json'), 'utf8'),
      ) as Record<'kinds' | 'missed', { tried?: number; refused?: number; count?: number }[]>;
      const sum = (all: readonly (number | undefined)[]): number =>
        all.reduce<number>((total, one) => total + (one ?? 0), 0);
      const tried = sum(kinds.map((kind) => kind.tried));
      const refused = sum(kinds.map((kind) => kind.refused));
      const explained = sum(missed.map(({ count }) => count));
      const more = `${refused} of ${tried} refused, ${explained} under a reason`;
      return refused + explained >= tried
        ? held('each refused or explained', more)
        : lost('some without a reason', more);
    },
  },
  {
    id: 'R13/branches',
    done: 'The branches of `src/factcheck/`, counted while the tests run.',
    must: 'All are taken.',
    lack: () => 'nothing counts branches here',
    attempt: () => lost('nothing counts branches here'),
  },
];

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { resolved?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean }
    >
  >;
}
const REGISTRY = 'https://registry.npmjs.org/';
const lock = (): Lock =>
  JSON.parse(readFileSync(path.join(ENGINE, 'package-lock.json'), 'utf8')) as Lock;

/** R14: what the project is made of. */
export const SUPPLY: readonly Case[] = [
  {
    id: 'R14/locked',
    done: 'Every package of the lock file looked at.',
    must: 'Each comes from the registry of npm and has a sum.',
    quick: true,
    attempt: () => {
      const all = Object.entries(lock().packages).filter(([name]) => name !== '');
      const wrong = all.filter(
        ([, { resolved, integrity }]) =>
          // Where no address is kept, it is that of the registry.
          !(resolved ?? REGISTRY).startsWith(REGISTRY) || !integrity?.startsWith('sha512-'),
      );
      return wrong.length === 0
        ? held('each', `${all.length} packages`)
        : lost(
            'some do not',
            wrong
              .slice(0, 5)
              .map(([name]) => name)
              .join(', '),
          );
    },
  },
  {
    id: 'R14/install-scripts',
    done: 'The packages that want to run something when installed.',
    must: 'Each is allowed or refused by name in `package.json`.',
    quick: true,
    attempt: () => {
      const { allowScripts } = JSON.parse(
        readFileSync(path.join(ENGINE, 'package.json'), 'utf8'),
      ) as { allowScripts: Record<string, boolean> };
      const wanting = Object.entries(lock().packages)
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([name]) => name.replace(/^.*node_modules\//u, ''));
      const unnamed = wanting.filter((name) => !(name in allowScripts));
      return unnamed.length === 0
        ? held('each is named', wanting.join(', '))
        : lost('some are not named', unnamed.join(', '));
    },
  },
  command(
    'R14/clean-install',
    '`npm ci --ignore-scripts --dry-run`.',
    'The lock file fits `package.json`.',
    ['npm', 'ci', '--ignore-scripts', '--dry-run', '--no-audit', '--no-fund'],
  ),
  {
    id: 'R14/build-leaves-lock',
    done: 'A build without a network, the lock file and `package.json` summed before and after.',
    must: 'The same site, and the same two files.',
    lack: () => lackOf('unshare', '-n', 'true'),
    attempt: async (shop) => {
      const sum = (): string =>
        ['package-lock.json', 'package.json']
          .map((file) => readFileSync(path.join(ENGINE, file), 'utf8'))
          .join('\n');
      const before = sum();
      const bench = await shop.bench();
      const ended = await buildOn(bench, { under: ['unshare', '-n'] });
      if (sum() !== before) return lost('a file of the project is another');
      return judgeEnd(shop, bench, ended, 'same');
    },
  },
];
