import type { Report } from './report.ts';

/** Workflow commands that GitHub shows beside the lines of a change, one a finding. */
export function reportGithub(report: Report): string {
  return report.findings
    .map(({ file, line, column, rule, severity = 'error', message, remedy }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message}\n${remedy}`)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
