import { EXERCISE_SECTIONS } from '../factcheck/exercise.ts';
import type { Page } from '../factcheck/page.ts';
import { statsOf } from './file.ts';
import { readFolder } from './folder.ts';
import { readPageFile, reportOrder, type ChartRows } from './pages.ts';
import type { Report } from './report.ts';
import { reportSections } from './sections.ts';
import { namedFiles } from './slug.ts';

/** The folder of the exercises, which may be absent. */
export const TEACH_FOLDER = 'content/teach';

/** The list of all exercises has this name. */
const RESERVED = new Set(['index']);

/** Reads `content/teach/`, in the order that the exercises give themselves. */
export function readExercises(root: string, chartRows: ChartRows, report: Report): Page[] {
  if (statsOf(root, TEACH_FOLDER) === 'missing') return [];
  const names = readFolder(root, TEACH_FOLDER, report) ?? [];
  const orders = new Map<number, string>();
  return namedFiles(TEACH_FOLDER, names, '.mdx', RESERVED, report)
    .flatMap(({ slug, file }) => {
      const { page, raw } = readPageFile(root, file, { kind: 'exercise', slug, chartRows }, report);
      if (!page) return [];
      reportOrder(page, raw, orders, report);
      reportSections(page, EXERCISE_SECTIONS, 'exercise', report);
      return [page];
    })
    .toSorted((a, b) => a.order - b.order);
}
