import { csvParseRows } from 'd3';
import type { Finding } from '../factcheck/finding.ts';

/** What a spreadsheet takes for the beginning of a formula, where no number follows. */
const FORMULA = /^[\t\r\n]|^\s*[=@]|^\s*[+-](?![\d.])/u;

/** Cells of a CSV file that a spreadsheet would run. They are refused and not changed: a passage is given to the letter or not at all. */
export function formulaFindings(file: string, text: string): Finding[] {
  return csvParseRows(text).flatMap((cells, i) =>
    cells
      .filter((cell) => FORMULA.test(cell))
      .map((cell) => ({
        ...{ file, line: i + 1, column: 1, rule: 'site/formula' as const },
        message: `Unexpected cell \`${cell.slice(0, 60)}\`, expected none that a spreadsheet takes for a formula.`,
        remedy:
          'Begin the passage or the words of the content at another sign than `=`, `+`, `-` or `@`.',
      })),
  );
}
