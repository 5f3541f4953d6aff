import type { Page } from '../factcheck/page.ts';
import { startOf, type Report } from './report.ts';

/** Reports a page of a fixed form that lacks one of its sections, has them in another order, or has one more. */
export function reportSections(
  page: Page,
  sections: readonly { readonly id: string; readonly text: string }[],
  what: 'entry' | 'exercise',
  report: Report,
): void {
  const due = sections.map(({ id, text }) => `## ${text} [#${id}]`);
  const written = page.headings.map(({ depth, id, text }) => `${'#'.repeat(depth)} ${text} [#${id}]`);
  const at = Array.from({ length: Math.max(due.length, written.length) }).findIndex(
    (_, i) => due[i] !== written[i],
  );
  if (at < 0) return;
  const [found, expected] = [written[at], due[at]];
  report({
    ...(page.headings[at]?.place ?? startOf(page.file)),
    rule: 'input/sections',
    message: `Unexpected ${found === undefined ? `end of the ${what}` : `heading \`${found}\``}, expected ${expected === undefined ? 'no further one' : `\`${expected}\``}.`,
    remedy: `Give the ${what} these headings in this order: ${due.map((line) => `\`${line}\``).join(', ')}.`,
  });
}
