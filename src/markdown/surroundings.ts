import type { Finding } from '../factcheck/finding.ts';
import type { Definition } from './definition.ts';
import { lineOf, type Manuscript } from './manuscript.ts';
import { readNote } from './note.ts';

/**
 * Whether notes stand as they should: each on one line at the start of it, with blank lines round
 * the group. Markdown takes prose directly under a note into it, where nobody sees it, and ends a
 * note that is wrapped over lines at one that begins with `-`, `>`, `#` or a number.
 */
export function checkSurroundings(
  manuscript: Manuscript,
  definitions: readonly Definition[],
): Finding[] {
  const lines = new Set(definitions.map(({ place }) => place.line));
  return definitions.flatMap((definition) => {
    const { line } = definition.place;
    const above = lines.has(line - 1) ? '' : lineOf(manuscript, line - 1);
    const below = lines.has(line + 1) ? '' : lineOf(manuscript, line + 1);
    return [
      ...(definition.indent === '' ? [] : [indented(definition)]),
      ...(isProse(above) ? [directlyUnderText(definition)] : []),
      ...(below.trim() === ''
        ? swallowing(manuscript, definition)
        : [continued(definition, below, isWrapped(manuscript, definition))]),
    ];
  });
}

/** Whether a note's passage goes on in the line below; then its own line cannot be read. */
export function isWrapped(manuscript: Manuscript, { line, place }: Definition): boolean {
  const below = lineOf(manuscript, place.line + 1);
  if (below.trim() === '' || /^[ \t>*+-]*\[\^[^[\]\s]*\]:/.test(below)) return false;
  const wrapped = [
    'note/unclosed',
    'note/after-passage',
    'note/no-passage',
    'note/empty',
    'note/sum',
    'note/calendar',
  ];
  return readNote(line, place).findings.some(({ rule }) => wrapped.includes(rule));
}

const isProse = (line: string): boolean => line.trim() !== '' && line.trim() !== '---';

function indented({ place, label }: Definition): Finding {
  return {
    ...place,
    rule: 'note/indented',
    message: `Unexpected definition of note \`${label}\` within a list, a quotation or an indent, expected it at the start of a line.`,
    remedy: 'Move it to the other definitions, at the end of the section or of the file.',
  };
}

function directlyUnderText({ place, label }: Definition): Finding {
  return {
    ...place,
    rule: 'note/glued',
    message: `Unexpected definition of note \`${label}\` directly under text, expected a blank line between.`,
    remedy: 'Put a blank line before the first definition.',
  };
}

function continued(definition: Definition, below: string, wrapped: boolean): Finding {
  const { label, place } = definition;
  const next = { ...place, line: place.line + 1, column: 1 };
  const [, mark = ''] = /^ {0,3}([-*+>#]|\d{1,9}[.)])(?:\s|$)/.exec(below) ?? [];
  if (wrapped) {
    return {
      ...next,
      rule: 'note/wrapped',
      message: `Unexpected second line of note \`${label}\`, expected the whole note on one line${mark ? `; Markdown ends it at a line that begins with \`${mark}\`` : ''}.`,
      remedy: 'Join the lines.',
    };
  }
  return {
    ...next,
    rule: 'note/glued',
    message: `Unexpected text directly under note \`${label}\`, where it vanishes into the note, expected a blank line between.`,
    remedy:
      'Put a blank line after the last definition, or join the line to the note if it belongs to it.',
  };
}

/** A paragraph indented like code goes on with the note above it, blank lines or not. */
function swallowing(manuscript: Manuscript, { label, place }: Definition): Finding[] {
  let line = place.line + 1;
  while (line <= manuscript.starts.length && lineOf(manuscript, line).trim() === '') line++;
  if (!/^(?: {4}| {0,3}\t)/.test(lineOf(manuscript, line))) return [];
  return [
    {
      ...place,
      line,
      column: 1,
      rule: 'note/glued',
      message: `Unexpected indent after note \`${label}\`, which makes the text a part of it, expected a line without indent.`,
      remedy: 'Take the spaces at the start of the line away.',
    },
  ];
}
