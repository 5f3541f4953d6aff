import { fileOfChart, FORMATS } from '../components/chart-files.ts';
import { fileOfEmbed, LOOKS } from '../components/embed-code.ts';
import { sharedCharts } from '../components/shared-chart.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import { fileOf } from '../factcheck/site/page-file.ts';
import { citedFiles } from '../content/view/citation/works.ts';
import { DATA_FILES } from '../content/view/data/files.ts';

/** What the built site must hold: pages and other files, relative to the site. */
export interface Expected {
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

/**
 * The pages that the content and the routes call for. A route with a parameter makes one page for each
 * thing of the content that belongs to its folder; one that is not listed here may make none.
 */
export function expectedFiles(
  corpus: Corpus,
  routes: readonly string[],
  copied: readonly string[],
): Expected {
  const fixed = routes.filter((route) => !/[[\]]|(?:^|\/)_/u.test(route));
  const { pages, sources } = corpus;
  const charts = sharedCharts(corpus).map(({ id }) => id);
  return {
    pages: [
      ...fixed.filter((route) => route.endsWith('.astro')).map(pageOf),
      ...pages.map(fileOf),
      ...corpus.forwards
        .filter(({ from }) => !from.includes('#'))
        .map(({ from }) => `${from.slice(1)}index.html`),
      ...sources.map(({ slug }) => `sources/${slug}/index.html`),
      ...charts.flatMap((id) => LOOKS.map((look) => fileOfEmbed(id, look))),
    ].filter((page, i, all) => all.indexOf(page) === i),
    files: [
      ...fixed.filter((route) => route.endsWith('.ts')).map((route) => route.slice(0, -3)),
      ...citedFiles(corpus),
      ...charts.flatMap((id) => FORMATS.map((format) => fileOfChart(id, format))),
      ...DATA_FILES,
      ...copied,
    ],
  };
}

function pageOf(route: string): string {
  const name = route.slice(0, -'.astro'.length);
  if (name === '404') return '404.html';
  return name === 'index' || name.endsWith('/index') ? `${name}.html` : `${name}/index.html`;
}
