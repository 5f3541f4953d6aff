import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The grader of MDN's HTTP Observatory. It weighs 130 MB, so that it is fetched where it is wanted alone. */
const PACKAGE = '@mdn/mdn-http-observatory';
const VERSION = '1.4.8';

/** What a page is graded by. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

/** A score, and the tests that cost it points. */
export interface Score {
  readonly score: number;
  readonly lost: readonly string[];
}

interface Output {
  result: string | null;
}
interface Requests {
  session: unknown;
  resources: { path: string | null };
  responses: Record<string, unknown>;
}

/** Fetches the grader into a folder if it is not there, and gives it. Throws where it cannot be had. */
export async function openObservatory(folder: string): Promise<(answer: Answer) => Score> {
  const home = path.join(folder, 'node_modules', PACKAGE, 'src');
  if (!existsSync(home)) {
    process.stderr.write(`Observatory: fetching ${PACKAGE}@${VERSION} (npm install).\n`);
    const wanted = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--force'];
    const args = ['install', ...wanted, '--prefix', folder, `${PACKAGE}@${VERSION}`];
    const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0)
      throw new Error(
        `Unexpected lack of \`${PACKAGE}\`, expected it from the registry; see npm's words above.`,
      );
  }
  // Its list of preloaded hosts comes from elsewhere when it is installed; the host that is graded is on none.
  const preloaded = path.join(home, '../conf/hsts-preload.json');
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
  const load = async <T>(file: string): Promise<T> =>
    (await import(pathToFileURL(path.join(home, file)).href)) as T;
  const { ALL_TESTS } = await load<{ ALL_TESTS: ((requests: Requests) => Output)[] }>(
    'constants.js',
  );
  const types = await load<{ Requests: new (host: string) => Requests }>('types.js');
  const { getScoreModifier } = await load<{ getScoreModifier: (result: string) => number }>(
    'grader/grader.js',
  );
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT: least } = await load<{
    MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
  }>('grader/charts.js');
  const { parseHttpEquivHeaders } = await load<{
    parseHttpEquivHeaders: (html: string, at: string) => unknown;
  }>('retriever/utils.js');

  return ({ headers, html: whole }) => {
    // No test reads a style, and the grader's parser prints those that it is too old for.
    const html = whole.replaceAll(/(<style\b[^>]*>).*?(?=<\/style>)/gsu, '$1');
    // A host that answers over HTTPS, and to HTTP with a redirect to it: what no file of a site decides.
    const url = new URL('https://site.example/');
    const response = { headers, status: 200, verified: true, data: html, request: { headers: {} } };
    const requests = new types.Requests(url.hostname);
    requests.resources.path = html;
    requests.session = { url, jar: { serializeSync: () => ({ cookies: [] }) } };
    requests.responses = {
      auto: { ...response, httpEquiv: parseHttpEquivHeaders(html, url.href) },
      ...{ cors: response, http: response, https: response },
      httpRedirects: [
        { url: new URL('http://site.example/'), status: 301 },
        { url, status: 200 },
      ],
      httpsRedirects: [],
    };
    const results = ALL_TESTS.flatMap((test) => test(requests).result ?? []);
    const points = results.map((result) => ({ result, points: getScoreModifier(result) }));
    const sum = (all: typeof points): number => all.reduce((total, one) => total + one.points, 100);
    const losses = points.filter((one) => one.points < 0);
    const lost = losses.map((one) => `${one.result} (${one.points})`);
    return { score: sum(losses) >= least ? sum(points) : sum(losses), lost };
  };
}
