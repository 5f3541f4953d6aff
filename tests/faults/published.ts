import path from 'node:path';
import type { Figure, Seen } from './case.ts';

const FOLDER = path.relative(process.cwd(), import.meta.dirname);
/** The list of all cases, as it is published. */
export const CASES_FILE = path.join(FOLDER, 'cases.txt');
/** What was last seen of each, as it is published. */
export const RESULTS_FILE = path.join(FOLDER, 'results.txt');

/** The list: each case with what is done and what must hold. A long list stands with its first and its last. */
export function casesText(figures: readonly Figure[]): string {
  return figures
    .map(({ name, title, cases }) => {
      const rows = cases.map(({ id, done, must }) => `${id}: ${done} → ${must}\n`);
      return `# ${name} ${title}: ${cases.length}\n${rows.join('')}`;
    })
    .join('\n');
}

/** The ids of a published list. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(/^(?:survived |LOST |not tried )?(R\d+\/[\w.-]+)/gmu)].map(
    ([, id = '']) => id,
  );
}

/** The scoreboard: each figure as survived of tried, and the list behind it. */
export function resultsText(
  figures: readonly Figure[],
  results: ReadonlyMap<string, Seen>,
): string {
  return figures
    .map(({ name, title, cases }) => {
      const seen = cases.flatMap(({ id }) => results.get(id) ?? []);
      const survived = seen.filter(({ held }) => held).length;
      const open = cases.length - seen.length;
      const rows = cases.map(({ id }) => `${rowOf(id, results.get(id))}\n`);
      return `# ${name} ${title}: ${survived} of ${seen.length}${open === 0 ? '' : `, ${open} not tried`}\n${rows.join('')}`;
    })
    .join('\n');
}

function rowOf(id: string, result: Seen | undefined): string {
  if (result === undefined) return `not tried ${id}`;
  return `${result.held ? 'survived' : 'LOST'} ${id}: ${result.seen}`;
}

/** What an earlier run has seen. */
export function readResults(text: string): Map<string, Seen> {
  return new Map(
    [...text.matchAll(/^(survived|LOST) (\S+): (.*)$/gmu)].map(([, how, id = '', seen = '']) => [
      id,
      { held: how === 'survived', seen },
    ]),
  );
}
