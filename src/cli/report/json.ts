import type { Report } from './report.ts';

/** The whole report as JSON, for programs. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
