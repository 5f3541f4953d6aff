import { styleText } from 'node:util';
import { errorsIn, warningsIn, type Finding } from '../../factcheck/finding.ts';
import { excerptOf } from './excerpt.ts';
import type { Report } from './report.ts';

/** What the text report needs beside the findings. */
export interface Printing {
  readonly colour: boolean;
  /** The text of a line, from 1; null where there is none. */
  readonly line: (file: string, number: number) => string | null;
}

type Style = (style: Parameters<typeof styleText>[0], text: string) => string;

/** A report for people: findings grouped by file, each with its line, then shares and counts. */
export function reportText(report: Report, printing: Printing): string {
  const style: Style = (format, text) =>
    printing.colour ? styleText(format, text, { validateStream: false }) : text;
  const files = Map.groupBy(report.findings, (finding) => finding.file);
  const groups = [...files].map(([file, findings]) =>
    [style('underline', file), ...findings.map((each) => describe(each, printing, style))].join(
      '\n',
    ),
  );
  return [...groups, ...shares(report), verdict(report, style)].join('\n\n') + '\n';
}

function describe(finding: Finding, printing: Printing, style: Style): string {
  const { file, line, column, rule, severity, message, remedy } = finding;
  const colour = severity === 'warning' ? 'yellow' : 'red';
  const kind = severity === 'warning' ? `${style(colour, 'warning')}  ` : '';
  return [
    `  ${style(colour, `${file}:${line}:${column}`)}  ${kind}${style('dim', rule)}`,
    `  ${style('bold', message)}`,
    ...excerpt(printing.line(file, line), finding, colour, style),
    `  ${style('cyan', 'Remedy:')} ${remedy}`,
    '',
  ].join('\n');
}

/** The source line with a caret under the column; a long line is cut round it. */
function excerpt(
  text: string | null,
  { line, column }: Finding,
  colour: 'red' | 'yellow',
  style: Style,
): string[] {
  const cut = excerptOf(text, column);
  if (!cut) return [];
  const gutter = `${line} | `;
  const indent = ' '.repeat(gutter.length + cut.caret);
  return [`  ${style('dim', gutter)}${cut.shown}`, `  ${indent}${style(colour, '^')}`];
}

function shares(report: Report): string[] {
  if (report.shares.length === 0) return [];
  const width = Math.max(...report.shares.map(({ slug }) => slug.length));
  const rows = report.shares.map(
    ({ slug, quoted, words, share, cap }) =>
      `  ${slug.padEnd(width)}  ${percent(share).padStart(6)} of at most ${percent(cap)}  (${quoted} of ${words} words)`,
  );
  return [['Quoted from each source:', ...rows].join('\n')];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function verdict(report: Report, style: Style): string {
  const { counts, findings } = report;
  const checked = counts
    ? `${count(counts.pages, 'page')}, ${count(counts.statements, 'statement')}, ${count(counts.notes, 'note')}: `
    : 'Statements were not judged, since files that they rest on must be mended first: ';
  const errors = errorsIn(findings);
  const files = new Set(errors.map(({ file }) => file)).size;
  const warnings = warningsIn(findings).length;
  const warned = warnings === 0 ? '' : ` ${count(warnings, 'warning')}.`;
  return errors.length === 0
    ? style('green', `${checked}nothing found.${warned}`)
    : style(
        'red',
        `${checked}${count(errors.length, 'finding')} in ${count(files, 'file')}.${warned}`,
      );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
