/** One change of a text: `remove` characters at `at` give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A stretch of a file's raw text. */
export interface Region {
  readonly start: number;
  readonly text: string;
}

/** The text after an edit. */
export function edited(raw: string, { at, remove, insert }: Edit): string {
  return raw.slice(0, at) + insert + raw.slice(at + remove);
}

/** What stands instead of text that no edit may match. */
export const BLANK = '\u0000';

/** A text of the same length with its marks of notes, its ids of headings and its quotations blotted out. */
export function open(text: string): string {
  const blot = (found: string): string => BLANK.repeat(found.length);
  return text.replace(/\[\^[\w-]+\]|\[#[\w-]+\]/gu, blot).replace(/(?<!\w)"[^"]*"|“[^”]*”/gu, blot);
}

/** The edits that a pattern asks for in a region, marks of notes and quotations left alone. */
export function replacing(
  { start, text }: Region,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string | null,
): Edit[] {
  return [...open(text).matchAll(pattern)].flatMap((match): Edit[] => {
    const insert = by(match);
    return insert === null ? [] : [{ at: start + match.index, remove: match[0].length, insert }];
  });
}

/** A pattern that finds any of some words, the longest first, where they stand whole. */
export function anyOf(words: readonly string[]): RegExp {
  const longest = words.toSorted((a, b) => b.length - a.length);
  const safe = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${safe.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}

/** The sentence of a region's text in which an offset stands: where it begins and ends, its marks included. */
export function sentenceAt(text: string, offset: number): { start: number; end: number } {
  const ends = [...text.matchAll(/[.?!]["”’)]*(?:\[\^[\w-]+\])*(?=\s|$)/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const end = ends.find((one) => one > offset) ?? text.length;
  return { start: ends.findLast((one) => one <= offset) ?? 0, end };
}
