import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Weighs tens of megabytes with what it needs, so that it is fetched where it is wanted alone. */
const PACKAGE = 'lighthouse';
const VERSION = '13.5.0';

export const FORMS = ['mobile', 'desktop'] as const;
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse finds of one load of a page. */
export interface Load {
  /** From 0 to 100, by category. */
  readonly scores: readonly number[];
  /** First and largest paint, in milliseconds of its simulated network. */
  readonly first: number;
  readonly largest: number;
  readonly requests: number;
  /** As sent, headers included. */
  readonly bytes: number;
  /** What keeps it from 100, by its name. */
  readonly lost: readonly string[];
}

interface Audit {
  readonly score: number | null;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly { readonly transferSize?: number }[] };
}
interface Result {
  readonly lhr: {
    readonly audits: Readonly<Record<string, Audit>>;
    readonly categories: Readonly<
      Record<
        string,
        { score: number | null; auditRefs: readonly { id: string; weight: number }[] } | undefined
      >
    >;
  };
}
type Run = (url: string, flags: object, config?: unknown) => Promise<Result | undefined>;

/** Fetches Lighthouse into a folder if it is not there, and gives what loads an address in a browser at a port. Throws where it cannot be had. */
export async function openLighthouse(
  folder: string,
): Promise<(url: string, port: number, form: (typeof FORMS)[number]) => Promise<Load>> {
  const home = path.join(folder, 'node_modules', PACKAGE, 'core');
  if (!existsSync(home)) {
    process.stderr.write(`Lighthouse: fetching ${PACKAGE}@${VERSION} (npm install).\n`);
    const wanted = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    const args = ['install', ...wanted, '--prefix', folder, `${PACKAGE}@${VERSION}`];
    const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0)
      throw new Error(
        `Unexpected lack of \`${PACKAGE}\`, expected it from the registry; see npm's words above.`,
      );
  }
  const load = async <T>(file: string): Promise<T> =>
    (await import(pathToFileURL(path.join(home, file)).href)) as T;
  const { default: lighthouse } = await load<{ default: Run }>('index.js');
  const { default: desktop } = await load<{ default: unknown }>('config/desktop-config.js');
  return async (url, port, form) => {
    const flags = { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES };
    const result = await lighthouse(url, flags, form === 'desktop' ? desktop : undefined);
    if (!result) throw new Error(`Unexpected silence of Lighthouse on ${url}, expected a report.`);
    const { audits, categories } = result.lhr;
    const number = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
    const sent = audits['network-requests']?.details?.items ?? [];
    return {
      scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
      first: number('first-contentful-paint'),
      largest: number('largest-contentful-paint'),
      requests: sent.length,
      bytes: sent.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
      lost: CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    };
  };
}
