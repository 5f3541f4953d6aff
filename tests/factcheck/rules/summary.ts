import type { Finding } from '../../../src/factcheck/finding.ts';
import { findingsOf } from '../explainer.ts';

/** What one rule finds in a summary of a page that has these statements. */
export function onSummary(body: string, rule: string): (summary: string) => Finding[] {
  return (summary) => findingsOf({ body, summary }).filter((finding) => finding.rule === rule);
}
