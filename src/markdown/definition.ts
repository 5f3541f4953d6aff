import { lineOf, placeIn, type Manuscript } from './manuscript.ts';
import type { Place } from '../factcheck/place.ts';

/** A raw line that defines a note. */
export interface Definition {
  readonly label: string;
  /** The line from its `[^` on, without the line ending. */
  readonly line: string;
  /** What stands before the `[^`: nothing, unless it is indented or in a quotation or list. */
  readonly indent: string;
  readonly place: Place;
  /** The offset of its `[^`. */
  readonly start: number;
}

const DEFINITION = /^([ \t>*+-]*)(\[\^([^[\]\s]*)\]:)/;

/** Every line from an offset on that defines a note, in order. */
export function findDefinitions(manuscript: Manuscript, from: number): Definition[] {
  return manuscript.starts.flatMap((lineStart, index) => {
    if (lineStart < from) return [];
    const text = lineOf(manuscript, index + 1);
    const match = DEFINITION.exec(text);
    if (!match) return [];
    const [, indent = '', , label = ''] = match;
    const start = lineStart + indent.length;
    const line = text.slice(indent.length);
    return [{ label, line, indent, start, place: placeIn(manuscript, start) }];
  });
}

/**
 * The text with what must not disturb the parsing of the prose blotted out, each character at its
 * offset: the bodies of notes, which are read from their raw lines. Labels that are referred to but
 * not defined are defined at the end, beyond all offsets, so that the parser knows each reference.
 */
export function blotted(manuscript: Manuscript, definitions: readonly Definition[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, line, label } of definitions) {
    const body = start + label.length + '[^]:'.length;
    pieces.push(manuscript.raw.slice(at, body));
    at = start + line.length;
    pieces.push('x'.repeat(at - body).replace(/^x/, ' '));
  }
  pieces.push(manuscript.raw.slice(at), '\n');
  const defined = new Set(definitions.map(({ label }) => label));
  const referred = [...manuscript.raw.matchAll(/\[\^([^[\]\s]+)\]/g)].map(
    ([, label = '']) => label,
  );
  for (const label of new Set(referred)) {
    if (!defined.has(label)) pieces.push(`\n[^${label}]: x\n`);
  }
  return pieces.join('');
}
