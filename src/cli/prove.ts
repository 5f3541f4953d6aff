import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '../factcheck/corpus.ts';
import { fileOfEmbed, LOOKS } from '../components/embed-code.ts';
import { sharedCharts } from '../components/shared-chart.ts';
import { printedPages } from '../content/path.ts';
import { uncheckedAt } from '../content/view/unchecked.ts';
import { byPlace, type Finding } from '../factcheck/finding.ts';
import { checkSite } from '../factcheck/site/check.ts';
import { dataFindings } from '../factcheck/site/data.ts';
import { PRINT } from '../factcheck/site/printed.ts';
import { fileOf } from '../factcheck/site/page-file.ts';
import { readBuiltPage } from './built-page.ts';
import { listFiles, type BuiltSite, type ReadSite } from './built-site.ts';
import { chartFiles } from './chart-file.ts';
import { linkingPage, readDataFile } from './data-file.ts';
import { expectedFiles } from './expected.ts';
import { formulaFindings } from './formula.ts';
import { addedFiles } from './hosting/finish.ts';
import { isLinked, linkedFile } from './linked-file.ts';
import { findDeadLinks } from './links.ts';
import { readPublished } from './published.ts';
import type { Settings } from './settings.ts';
import { proveIndex } from './search/read.ts';
import { isReference, readShownFile } from './shown-file.ts';
import { readPrinted, type Printed } from './printed-part.ts';
import { readShownPage } from './shown-page.ts';
import { pictureFiles } from './preview-picture.ts';
import { findGaps, lostText } from './whole.ts';

/** What a build aside lacks, or shows beyond its content: nothing of it goes out until there is nothing. */
export async function proveWhole(
  settings: Settings,
  folder: string,
  corpus: Corpus,
  { site, shown }: ReadSite,
): Promise<Finding[]> {
  const printed = await printedIn(folder, corpus);
  const routes = await listFiles(path.join(settings.engine, 'src/pages'));
  const copied = await listFiles(settings.copied);
  const gaps = findGaps(site, {
    corpus,
    expected: expectedFiles(corpus, routes, [
      ...[...copied, ...addedFiles(settings), ...pictureFiles(site, corpus)],
    ]),
    published: await readPublished(settings.root),
    home: settings,
  });
  const index = await proveIndex(folder, site, corpus, settings.base);
  return [
    ...gaps,
    ...lostOnPaper(printed, corpus),
    ...index.findings,
    ...findDeadLinks({ ...site, pages: [...silent(site), index.page] }, settings),
    ...(await deadInFiles(settings, folder, site)),
    ...(await copiedSeeds(folder, corpus, site)),
    ...(await formulas(folder, site)),
    ...(await unsupported(folder, corpus, site, shown, printed)),
    ...(await untrue(settings, folder, corpus, site)),
  ].sort(byPlace);
}

/** What the pages show that the content does not bear out. */
async function unsupported(
  folder: string,
  corpus: Corpus,
  site: BuiltSite,
  pages: ReadSite['shown'],
  { parts, rest }: Printed,
): Promise<Finding[]> {
  const references = site.files
    .filter((file) => isReference(file) || file === 'data/datapackage.json')
    .map(async (file) => readShownFile(file, await readFile(path.join(folder, file), 'utf8')));
  const charts = await chartFiles(folder, site);
  const shown = [
    ...[...pages].map(([file, page]) => (file === PRINT ? readShownPage(file, rest) : page)),
    ...(await Promise.all(references)),
    ...charts.drawings,
  ];
  const counted = corpus.pages.filter((page) => uncheckedAt(corpus, page) !== null);
  const alone = sharedCharts(corpus).filter(({ page }) => counted.includes(page));
  const counting = [
    ...counted.map(fileOf),
    ...alone.flatMap(({ id }) => LOOKS.map((look) => fileOfEmbed(id, look))),
  ];
  const printed = parts.map(({ page, source }) => readShownPage(fileOf(page), source));
  return [
    ...checkSite(corpus, shown, new Set(counting), charts.tables),
    ...checkSite(corpus, printed, new Set(counting)).map(onPrint),
  ];
}

/** The page for print, taken apart. */
async function printedIn(folder: string, corpus: Corpus): Promise<Printed> {
  const source = await readFile(path.join(folder, PRINT), 'utf8').catch(() => null);
  // That it is not there is told of every page that is missing.
  return source === null ? { parts: [], rest: '' } : readPrinted(corpus, source);
}

/** What is wrong with a part of the page for print stands there. */
function onPrint(finding: Finding): Finding {
  return { ...finding, file: PRINT };
}

/** What the page for print has lost of the pages that it repeats. */
function lostOnPaper({ parts }: Printed, corpus: Corpus): Finding[] {
  if (parts.length === 0) return [];
  const pages = parts.map(({ page, source }) => readBuiltPage(fileOf(page), source));
  return printedPages(corpus).flatMap((page) => lostText(pages, corpus, page, []).map(onPrint));
}

/** What the tables for other programs hold that the content does not, and links in them that lead nowhere. */
async function untrue(
  home: Settings,
  folder: string,
  corpus: Corpus,
  site: BuiltSite,
): Promise<Finding[]> {
  const read = site.files.map(async (file) =>
    /\.(?:csv|json)$/u.test(file)
      ? readDataFile(file, await readFile(path.join(folder, file), 'utf8'))
      : null,
  );
  const tables = (await Promise.all(read)).filter((table) => table !== null);
  const linking = tables.map((table) => linkingPage(table, home.base));
  return [
    ...tables.flatMap((table) => dataFindings(corpus, table)),
    ...findDeadLinks({ ...site, pages: [...silent(site), ...linking] }, home),
  ];
}

/** Addresses in feeds, citations, tables and other files that lead nowhere. */
async function deadInFiles(home: Settings, folder: string, site: BuiltSite): Promise<Finding[]> {
  const read = site.files
    .filter(isLinked)
    .map(async (file) => linkedFile(file, await readFile(path.join(folder, file), 'utf8')));
  return findDeadLinks({ ...site, pages: [...silent(site), ...(await Promise.all(read))] }, home);
}

/** The pages of a site as what others lead to: their own links are judged already. */
function silent({ pages }: BuiltSite): BuiltSite['pages'] {
  return pages.map((page) => ({ ...page, links: [] }));
}

/** Files of the site that hold a whole source document, which is nobody's to pass on. */
async function copiedSeeds(folder: string, corpus: Corpus, site: BuiltSite): Promise<Finding[]> {
  const whole = corpus.sources.map((source) => ({ source, words: source.seed.text.trim() }));
  const found = site.files.map(async (file): Promise<Finding[]> => {
    const text = await readFile(path.join(folder, file), 'utf8');
    return whole
      .filter(({ words }) => text.length >= words.length && text.includes(words))
      .map(({ source }) => ({
        file,
        line: 1,
        column: 1,
        rule: 'site/seed-copied',
        message: `Unexpected whole text of \`${source.slug}\`, expected short passages of it.`,
        remedy: 'Take the document out of the page or of `public/`.',
      }));
  });
  return (await Promise.all(found)).flat();
}

/** Cells of tables that a spreadsheet would run. */
async function formulas(folder: string, { files }: BuiltSite): Promise<Finding[]> {
  const found = files
    .filter((file) => file.endsWith('.csv'))
    .map(async (file) => formulaFindings(file, await readFile(path.join(folder, file), 'utf8')));
  return (await Promise.all(found)).flat();
}
