import { once } from '../factcheck/memo.ts';
import type { Page } from '../factcheck/page.ts';
import { placeAt } from '../factcheck/place.ts';
import { readPage, type PageOptions } from '../markdown/page.ts';
import { CAPS } from './cap.ts';
import { decode } from './encoding.ts';
import { readBytes, statsOf } from './file.ts';
import { readFolder } from './folder.ts';
import { startOf } from './report.ts';
import type { Report } from './report.ts';
import { namedFiles, RESERVED } from './slug.ts';

/** The folder of the chapters. */
export const CHAPTERS_FOLDER = 'content/chapters';

/** The page that opens the site. */
export const OVERVIEW_FILE = 'content/overview.mdx';

/** The list of what is not known, which may be absent. */
export const NOT_KNOWN_FILE = 'content/not-known.mdx';

/** The rows of a chart by its id, or null where there is no such chart. */
export type ChartRows = (id: string) => string[] | null;

/** Reads the overview, every chapter and the list of what is not known, in reading order. */
export function readPages(root: string, chartRows: ChartRows, report: Report): Page[] {
  const read = (file: string, kind: Page['kind'], slug: string): Page[] => {
    const { page, raw } = readPageFile(root, file, { kind, slug, chartRows }, report);
    if (page?.kind === 'chapter') reportOrder(page, raw, orders, report);
    return page ? [page] : [];
  };
  const orders = new Map<number, string>();
  const overview = read(OVERVIEW_FILE, 'overview', 'overview');
  const names = readFolder(root, CHAPTERS_FOLDER, report);
  const files = namedFiles(CHAPTERS_FOLDER, names ?? [], '.mdx', RESERVED, report);
  if (names?.length === 0) {
    report({
      ...startOf(CHAPTERS_FOLDER),
      rule: 'input/no-chapter',
      message: 'Unexpected folder without a chapter, expected one at least.',
      remedy: 'Restore the chapters, or write the first as `<name>.mdx`.',
    });
  }
  const chapters = files.flatMap(({ slug, file }) => read(file, 'chapter', slug));
  const open =
    statsOf(root, NOT_KNOWN_FILE) === 'missing' ? [] : read(NOT_KNOWN_FILE, 'not-known', 'not-known');
  return [...[...overview, ...chapters].toSorted((a, b) => a.order - b.order), ...open];
}

/** A page of the disk, null where it cannot be read, with its text and the rules that it breaks. */
export interface PageFile {
  readonly page: Page | null;
  /** Empty where the file cannot be read. */
  readonly raw: string;
  readonly broken: readonly string[];
}

/** Reads one MDX file of the content, and reports all that is wrong with it. */
export function readPageFile(
  root: string,
  file: string,
  options: PageOptions,
  report: Report,
): PageFile {
  const raw = readRaw(root, file, report);
  if (raw === null) return { page: null, raw: '', broken: [] };
  const { page, findings } = parse(file, raw, options);
  for (const finding of findings) report(finding);
  return { page, raw, broken: findings.map(({ rule }) => rule) };
}

/** Reads a page without charts anew only where it changed, since a save changes one of many. */
const readAgain = once((key) => {
  const [file, kind, slug, raw] = JSON.parse(key) as [string, Page['kind'], string, string];
  return readPage(file, raw, { kind, slug, chartRows: () => null });
});

/** Reads a page; where the parser itself breaks on a text, that is a fault of the text, not a crash. */
function parse(...[file, raw, options]: Parameters<typeof readPage>): ReturnType<typeof readPage> {
  const { kind, slug } = options;
  try {
    // What a chart shows stands in other files; all else of a page follows from its own text.
    return raw.includes('<Chart')
      ? readPage(file, raw, options)
      : readAgain(JSON.stringify([file, kind, slug, raw]));
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const finding = {
      ...startOf(file),
      rule: 'input/unparsable' as const,
      message: `Unexpected text that breaks the parser (${reason}), expected Markdown.`,
      remedy: 'Take back the last change; look for stray `<`, `---` and `===`.',
    };
    return { page: null, findings: [finding] };
  }
}

function readRaw(root: string, file: string, report: Report): string | null {
  const data = readBytes(root, file, CAPS.chapter, report);
  if (!data) return null;
  const raw = decode(file, data, 'content', report);
  if (raw?.trim() !== '') return raw;
  report({
    ...startOf(file),
    rule: 'input/empty-file',
    message: 'Unexpected empty file, expected a page.',
    remedy: 'Restore its content.',
  });
  return null;
}

/** Reports a chapter, or an exercise, with the order of another. */
export function reportOrder(
  page: Page,
  raw: string,
  orders: Map<number, string>,
  report: Report,
): void {
  const other = orders.get(page.order);
  if (other === undefined) {
    orders.set(page.order, page.file);
    return;
  }
  report({
    ...placeAt(page.file, raw, Math.max(0, raw.search(/^order:/mu))),
    rule: 'input/same-order',
    message: `Unexpected second ${page.kind} with the order \`${page.order}\`, expected \`${other}\` alone.`,
    remedy: `Give each ${page.kind} a number of its own.`,
  });
}
