import { brotliCompressSync, constants } from 'node:zlib';
import type { Finding } from '../factcheck/finding.ts';
import { onceFor } from '../factcheck/memo.ts';
import { BUDGET, EXCEPTIONS } from './budget.ts';
import type { PageLoad } from './page-load.ts';

/** A page to be weighed, with the text of any file of the site, null where there is none. */
export interface Weighed {
  readonly file: string;
  /** Without the base path. */
  readonly address: string;
  readonly source: string;
  readonly load: PageLoad;
  readonly read: (address: string) => Buffer | null;
}

/** What a page weighs as sent, in bytes. */
export interface Weight {
  readonly page: number;
  readonly scripts: number;
  /** With all that is loaded. */
  readonly all: number;
}

const MODULE = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/gu;
/** Compressed fast it is heavier than as sent; so few pages need the last and slowest to be found light enough. */
const [FAST, BETTER, BEST] = [5, 9, 11];

/** Every figure of a page that is above its budget. */
export function weightFindings(page: Weighed): Finding[] {
  const limits = limitsOf(page);
  const isLight = (one: Weight): boolean => one.all <= limits.all && one.scripts <= limits.scripts;
  let weight = weigh(page, FAST);
  for (const quality of [BETTER, BEST]) if (!isLight(weight)) weight = weigh(page, quality);
  const { all, scripts } = weight;
  const fonts = page.load.loads.filter((address) => /\.(?:woff2?|ttf|otf)$/u.test(address));
  return [
    ...over(page, 'bytes with all that it loads', all, limits.all),
    ...over(page, 'bytes of script', scripts, limits.scripts),
    ...over(
      page,
      'files to wait for before the first paint',
      page.load.blocking.length,
      BUDGET.blocking,
    ),
    ...over(page, 'web fonts', fonts.length, 0),
  ];
}

/** What a page and all that it loads weigh, as sent with brotli at a quality of 1 to 11. */
export function weigh({ source, load, read }: Weighed, quality: number): Weight {
  const files = new Map<string, number>();
  const scripts = new Set<string>();
  const fetch = (address: string): void => {
    if (files.has(address)) return;
    const bytes = read(address);
    if (!bytes) return;
    files.set(address, sentBy(bytes)(quality));
    if (!address.endsWith('.js')) return;
    scripts.add(address);
    for (const [, module = ''] of bytes.toString().matchAll(MODULE))
      if (/^[./]/u.test(module)) fetch(new URL(module, `http://site.invalid${address}`).pathname);
  };
  load.loads.forEach(fetch);
  const page = sent(Buffer.from(source), quality);
  const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
  return {
    page,
    scripts: sum([...scripts].map((address) => files.get(address) ?? 0)),
    all: page + sum(files.values()),
  };
}

function limitsOf({ address, load }: Weighed): { readonly all: number; readonly scripts: number } {
  const own = EXCEPTIONS.find(({ at }) => address.startsWith(at));
  const bytes = own?.bytes ?? (load.drawn ? BUDGET.drawn : BUDGET.plain);
  return { all: own?.each ? bytes * Math.max(1, load.parts) : bytes, scripts: BUDGET.script };
}

/** Most pages load the same files: each is compressed once. */
const sentBy = onceFor((bytes: Buffer) => {
  const known = new Map<number, number>();
  return (quality: number): number => {
    const length = known.get(quality) ?? sent(bytes, quality);
    known.set(quality, length);
    return length;
  };
});

function sent(bytes: Buffer, quality: number): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

function over({ file }: Weighed, what: string, found: number, limit: number): Finding[] {
  if (found <= limit) return [];
  return [
    {
      ...{ file, line: 1, column: 1, rule: 'site/budget' },
      message: `Unexpected ${found} ${what}, expected at most ${limit}.`,
      remedy: 'Make the page lighter, or split it; the budgets stand in `src/cli/budget.ts`.',
      ...{ found: String(found), expected: String(limit) },
    },
  ];
}
