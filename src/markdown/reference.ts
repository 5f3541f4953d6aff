import type { Note, Use } from '../factcheck/page.ts';
import type { Finding } from '../factcheck/finding.ts';
import type { Definition } from './definition.ts';
import { nearMiss } from './near-miss.ts';

/** For this many findings the label that was meant is looked for among all others. */
const MOST_GUESSES = 50;

/**
 * Judges labels within a page. remark-gfm says nothing where a reference has no definition (its raw
 * text is shown) or a definition is unused or a second one (it vanishes), and takes `[^A]` for `[^a]`.
 */
export function checkReferences(
  definitions: readonly Definition[],
  uses: readonly Use[],
  notes: readonly Note[],
): Finding[] {
  const first = new Map<string, Definition>();
  const findings: Finding[] = [];
  for (const definition of definitions) {
    const key = definition.label.toLowerCase();
    const before = first.get(key);
    if (before) findings.push(second(definition, before));
    else first.set(key, definition);
  }
  const labels = [...first.values()].map(({ label }) => label);
  const inSums = notes.flatMap((note) =>
    note.kind === 'sum' ? note.of.map((label) => ({ label, place: note.body })) : [],
  );
  for (const { label, place } of [...uses, ...inSums]) {
    const definition = first.get(label.toLowerCase());
    const guessed = findings.length < MOST_GUESSES ? labels : [];
    if (!definition) findings.push(undefinedNote(label, place, guessed));
    else if (definition.label !== label) findings.push(otherCase(label, place, definition));
  }
  const used = new Set(uses.map(({ label }) => label.toLowerCase()));
  const summed = new Set(inSums.map(({ label }) => label));
  for (const [key, { label, place }] of first) {
    if (!used.has(key)) findings.push(unused(label, place, summed.has(label)));
  }
  return findings;
}

function second({ label, place }: Definition, before: Definition): Finding {
  if (label !== before.label) {
    return {
      ...place,
      rule: 'note/case',
      message: `Unexpected label \`${label}\`, expected one that differs from \`${before.label}\` (line ${before.place.line}) in more than case.`,
      remedy: 'Give it another label: Markdown takes the two for one and drops the second.',
    };
  }
  return {
    ...place,
    rule: 'note/defined-twice',
    message: `Unexpected second definition of note \`${label}\`, expected one; line ${before.place.line} has it.`,
    remedy: 'Take one away, or give it another label: Markdown drops the second in silence.',
  };
}

function undefinedNote(label: string, place: Use['place'], labels: readonly string[]): Finding {
  const near = nearMiss(label, labels);
  return {
    ...place,
    rule: 'note/undefined',
    message: `Unexpected reference to note \`${label}\`, expected a note that is defined${near ? `; did you mean \`${near}\`?` : '.'}`,
    remedy: `Add a line \`[^${label}]: speaker, source: "passage"\` to the definitions${near ? `, or write \`[^${near}]\`` : ''}.`,
    found: label,
    ...(near ? { expected: near } : {}),
  };
}

function otherCase(label: string, place: Use['place'], definition: Definition): Finding {
  return {
    ...place,
    rule: 'note/case',
    message: `Unexpected \`[^${label}]\`, expected \`[^${definition.label}]\` as line ${definition.place.line} defines it.`,
    remedy: `Write \`[^${definition.label}]\`.`,
    found: label,
    expected: definition.label,
  };
}

function unused(label: string, place: Use['place'], summed: boolean): Finding {
  return {
    ...place,
    rule: 'note/unused',
    message: `Unexpected note \`${label}\`${summed ? ' used in a sum alone' : ''}, expected a sentence that refers to it.`,
    remedy: summed
      ? `Write \`[^${label}]\` after the sentence that has the sum.`
      : `Write \`[^${label}]\` after the sentence that it supports, or take the note out.`,
  };
}
