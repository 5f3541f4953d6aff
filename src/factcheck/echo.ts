import { evidenceFor, type Context } from './context.ts';
import { errorsIn, type Finding } from './finding.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';
import { placeIn, placeOf, type Statement } from './statement.ts';

/** Rules that compare a statement with its passages: without one of them they stumble over what is missing. */
const COMPARES =
  /^(?:event|figure|fit|quotation|speaker)\/|^name\/not-in-passage$|^passage\/about-only$|^coverage\/(?:unheld|unsaid|states-without-passage)$|^wording\/(?:cause|certain|avoid)$/u;

/**
 * Findings without those that only follow from a note that cannot be read or whose passage was not found: its
 * statements are not compared until it is mended. The finding on the note itself always stays, so nothing wrong passes.
 */
export function withoutEchoes(context: Context, findings: readonly Finding[]): Finding[] {
  const causes = new Set(errorsIn(findings).map(({ file, line }) => `${file}:${line}`));
  const stands = ({ file, line }: Place): boolean => causes.has(`${file}:${line}`);
  const unread = new Set(
    errorsIn(findings)
      .filter(({ rule }) => /^(?:note|input)\//u.test(rule))
      .map(({ file }) => file),
  );
  const isBroken = (page: Page, label: string): boolean => {
    const known = context.notes.get(label)?.note;
    if (!known) return unread.has(page.file);
    if (known.kind !== 'passage') return false;
    const found = context.evidence.get(label);
    if (!found) return stands(known.place);
    return found.location.kind !== 'found' && stands(found.place);
  };
  const isOpen = (statement: Statement): boolean =>
    statement.labels.some((label) => isBroken(statement.page, label)) ||
    evidenceFor(context, statement).some(({ label }) => isBroken(statement.page, label));
  const open = context.statements.filter(isOpen);
  if (open.length === 0) return [...findings];
  const inFile = Map.groupBy(open, ({ page }) => page.file);
  return findings.filter((finding) => {
    const those = inFile.get(finding.file) ?? [];
    if (COMPARES.test(finding.rule)) return !those.some((one) => isWithin(finding, one));
    if (finding.rule !== 'disagreement/points-to-nothing') return true;
    return !those.some((one) => isInBlock(finding, one));
  });
}

/** Whether a finding stands in the words of a statement. */
function isWithin(finding: Place, statement: Statement): boolean {
  const start = placeOf(statement);
  const end = placeOf(statement, statement.text.length);
  return !isBefore(finding, start) && !isBefore(end, finding);
}

/** Whether a finding stands in a statement's paragraph, the marks of its notes included. */
function isInBlock(finding: Place, { block }: Statement): boolean {
  const { text, references } = block;
  const marked = references.some(
    ({ place }) => place.line === finding.line && place.column === finding.column,
  );
  const [start, end] = [placeIn(text, 0), placeIn(text, text.value.length)];
  return marked || (!isBefore(finding, start) && !isBefore(end, finding));
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
