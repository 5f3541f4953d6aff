import type { Heading as HeadingRecord } from '../factcheck/page.ts';
import type { Text } from '../factcheck/page.ts';
import type { Finding } from '../factcheck/finding.ts';
import type { Place } from '../factcheck/place.ts';

/** The mark at the end of a heading that gives its id, as in `## The harbour [#harbour]`. */
export const HEADING_ID = /\[#([^\]\s]*)\]\s*$/;

/** Beginnings of ids that notes, references, charts and terms have. */
const RESERVED = ['fn-', 'ref-', 'chart-', 'term-'];

/** A heading's words without its mark, and its id; an empty id where it has none. */
export function readHeading(text: Text): { readonly text: Text; readonly id: string } {
  const match = HEADING_ID.exec(text.value);
  if (!match) return { text, id: '' };
  const value = text.value.slice(0, match.index).trimEnd();
  const runs = text.runs.filter(({ start }) => start < value.length || start === 0);
  return { text: { ...text, value, runs }, id: match[1] ?? '' };
}

/** What is wrong with a heading among those before it; `underlined` is one made by a line below it. */
export function checkHeading(
  heading: HeadingRecord,
  before: readonly HeadingRecord[],
  underlined: boolean,
): Finding[] {
  const { id, depth, text, place } = heading;
  if (underlined) {
    return [
      finding(place, 'heading-underlined', {
        message: 'Unexpected line of `---` or `===` under a paragraph, which makes it a heading.',
        remedy: 'Put a blank line between them, or begin the heading with `##`.',
      }),
    ];
  }
  const findings = idFindings(id, text, place, before);
  const deepest = (before.at(-1)?.depth ?? 1) + 1;
  if (depth === 1) {
    const message =
      'Unexpected heading with one `#`, expected `##`: the title is the page’s only one.';
    findings.push(finding(place, 'heading-one', { message, remedy: 'Write `##`.' }));
  } else if (depth > deepest) {
    const message = `Unexpected heading with ${depth} \`#\`, expected at most ${deepest} here.`;
    const remedy = `Write \`${'#'.repeat(deepest)}\`: no level may be skipped.`;
    findings.push(finding(place, 'heading-skipped', { message, remedy }));
  }
  return findings;
}

function idFindings(
  id: string,
  text: string,
  place: Place,
  before: readonly HeadingRecord[],
): Finding[] {
  if (id === '') {
    const slug =
      text
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/^-|-$/g, '') || 'subject';
    const message = `Unexpected heading without an id, expected one such as \`[#${slug}]\` at its end.`;
    const remedy = 'Name what the section is about: the id is an address for ever.';
    return [finding(place, 'heading-without-id', { message, remedy })];
  }
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    const message = `Unexpected id \`${id}\`, expected lower-case letters, digits and hyphens.`;
    return [finding(place, 'heading-id', { message, remedy: 'Write such as `[#harbour]`.' })];
  }
  const reserved = RESERVED.find((start) => id.startsWith(start));
  if (reserved) {
    const message = `Unexpected id \`${id}\`, expected one that does not begin with \`${reserved}\`.`;
    const remedy = 'Choose another: notes, charts and terms have ids that begin so.';
    return [finding(place, 'heading-id', { message, remedy })];
  }
  const same = before.find((other) => other.id === id);
  if (same) {
    const message = `Unexpected second heading with the id \`${id}\`, expected it once; line ${same.place.line} has it.`;
    return [finding(place, 'heading-twice', { message, remedy: 'Give this heading another id.' })];
  }
  return [];
}

function finding(place: Place, rule: string, words: Pick<Finding, 'message' | 'remedy'>): Finding {
  return { ...place, rule: `input/${rule}`, ...words };
}
