import { toHtml } from 'hast-util-to-html';
import { describe, preview, type Sheets } from '../charts/index.ts';
import type { Chart, Corpus } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { pathOf } from '../content/path.ts';
import { isMachine } from '../content/view/lead.ts';
import { siteLinks } from '../content/view/site-links.ts';
import { uncheckedWords } from '../content/view/unchecked.ts';
import { specOf } from './chart-spec.ts';
import { words } from '../words/words.ts';

/** A page as others are told of it. */
export interface Told {
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

/** Pages that repeat the overview, for paper. */
const REPEATED: ReadonlySet<string> = new Set(['/print/', '/handout/']);

/**
 * The page whose picture stands for the page at a path: itself, or of pages that share a folder their list. Null for
 * one that has no lasting address.
 */
export function picturedBy(path: string): string | null {
  if (!path.endsWith('/') || path.startsWith('/embed/')) return null;
  if (path === '/' || REPEATED.has(path)) return '/';
  return `/${path.split('/')[1] ?? ''}/`;
}

/** The file of the picture of a page that has its own, relative to the site. */
export function fileOfPicture(path: string): string {
  return `pictures/${path === '/' ? 'index' : path.slice(1, -1)}.png`;
}

/** The picture of a page as SVG, to be painted with the project's font. */
export function pictureSvg(corpus: Corpus, told: Told, sheets: Sheets): string {
  const { title, language } = corpus.site;
  const chart = briefOn(corpus, told.path);
  const tree = preview(
    {
      ...{ site: title, title: told.title, summary: told.summary, language },
      figures: chart && {
        chart: chart.id,
        rows: specOf(corpus, chart, NOWHERE).rows,
        marked: machinesOf(corpus, chart),
        notice: uncheckedWords(corpus),
      },
    },
    sheets,
  );
  return `${toHtml(tree, { space: 'svg', closeEmptyElements: true })}\n`;
}

/** What the picture that stands for a page shows, in words. */
export function pictureWords(corpus: Corpus, { path, title }: Told): string {
  const { site } = corpus;
  const at = picturedBy(path);
  const own = at === path ? title : labelOf(corpus, at);
  const chart = briefOn(corpus, at);
  const said = [`${site.title}: ${own}`.replace(/(?<![.?!…])$/u, '.')];
  if (chart) said.push(`${describe(specOf(corpus, chart, NOWHERE).rows, 'brief').title}.`);
  return said.join(' ');
}

function labelOf(corpus: Corpus, path: string | null): string {
  const page = corpus.pages.find((each) => pathOf(each) === path);
  return page?.title ?? siteLinks(corpus).find(({ to }) => to === path)?.label ?? '';
}

/** The rows whose document says of itself that a machine wrote it. */
function machinesOf(corpus: Corpus, { rows }: Chart): ReadonlyMap<string, string> {
  const machines = corpus.tolls.filter((toll) => rows.includes(toll.id) && isMachine(corpus, toll));
  return new Map(machines.map(({ id }) => [id, words.notes.machineWritten]));
}

/** A picture has no notes. */
const NOWHERE = { href: () => '', number: () => null };

/** The overview's counts in brief, on the page at a path that shows each of them; null elsewhere. */
function briefOn(corpus: Corpus, path: string | null): Chart | null {
  const shown = (page: Page | undefined): Chart[] =>
    corpus.charts.filter(({ id }) => page?.charts.some((chart) => chart.id === id));
  const brief = shown(corpus.pages.find(({ kind }) => kind === 'overview')).find(
    ({ kind }) => kind === 'brief',
  );
  const rows = shown(corpus.pages.find((page) => pathOf(page) === path)).flatMap(
    (chart) => chart.rows,
  );
  return brief?.rows.every((row) => rows.includes(row)) ? brief : null;
}
