import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import { fold } from './typography.ts';

/** A piece of a file and what is to stand in its place. */
export interface Mend extends Place {
  readonly rule: Finding['rule'];
  readonly before: string;
  readonly after: string;
}

/**
 * What can be put right without a choice: the typography of a passage, where its document has these words in one
 * form alone, and the house spelling of a name that no other name has as a variant. A place is where the piece
 * begins, or where the note or row begins that holds it.
 */
export function mends(context: Context, findings: readonly Finding[]): Mend[] {
  return findings.flatMap((finding): Mend[] => {
    const { rule, found, expected, file, line, column } = finding;
    if (found === undefined || expected === undefined || !isSafe(found, expected)) return [];
    const sure =
      (rule === 'passage/typography' && hasOneForm(context, finding, found)) ||
      (rule === 'name/spelling' && hasOneName(context, found));
    return sure ? [{ file, line, column, rule, before: found, after: expected }] : [];
  });
}

/** Whether two pieces have the same digits, and neither is empty or breaks a line. */
export function isSafe(before: string, after: string): boolean {
  const digits = (text: string) => text.replaceAll(/\P{N}/gu, '');
  const whole = [before, after].every((text) => text.trim() !== '' && !text.includes('\n'));
  return whole && before !== after && digits(before) === digits(after);
}

/** Whether the passage's document has these words, typography aside, always in the same characters. */
function hasOneForm(context: Context, at: Place, found: string): boolean {
  const quoting = [...context.evidence.values()].filter(
    ({ place, parts }) =>
      place.file === at.file &&
      place.line === at.line &&
      place.column === at.column &&
      parts.includes(found),
  );
  const [first] = quoting;
  if (!first || quoting.some(({ source }) => source !== first.source)) return false;
  const text = first.source.seed.text;
  const [folded, wanted] = [fold(text), fold(found)];
  const forms = new Set<string>();
  for (let i = folded.indexOf(wanted); i >= 0; i = folded.indexOf(wanted, i + 1))
    forms.add(text.slice(i, i + found.length));
  return forms.size === 1;
}

/** Whether exactly one name of the house has this spelling among its variants. */
function hasOneName({ corpus }: Context, found: string): boolean {
  return corpus.site.spellings.filter(({ variants }) => variants.includes(found)).length === 1;
}
