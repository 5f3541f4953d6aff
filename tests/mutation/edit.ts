/** One change of a text: `remove` characters at `at` give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A stretch of a page's raw text. */
export interface Region {
  readonly start: number;
  readonly text: string;
}

/** A page's prose, line by line: no frontmatter, headings, notes, components. */
export function prose(raw: string): Region[] {
  return lines(raw).filter(
    ({ start, text }) => start >= bodyOf(raw) && /^(?:[-*|>]\s?)?\s*["\p{L}\p{N}]/u.test(text),
  );
}

/** The headings. */
export function headings(raw: string): Region[] {
  return lines(raw).filter(({ start, text }) => start >= bodyOf(raw) && /^#+\s/u.test(text));
}

/** The title and the summary. */
export function front(raw: string): Region[] {
  return lines(raw).filter(
    ({ start, text }) => start < bodyOf(raw) && /^(?:title|summary):/u.test(text),
  );
}

/** The bodies of the notes that quote a passage: `speaker, source: "…"`. */
export function notes(raw: string): Region[] {
  return lines(raw).flatMap(({ start, text }) => {
    const match = /^\[\^[\w-]+\]: (?=[a-z0-9-]+(?:, [a-z0-9-]+)?: ["`])/u.exec(text);
    return match ? [{ start: start + match[0].length, text: text.slice(match[0].length) }] : [];
  });
}

/** The edits that a pattern asks for in regions, marks of notes and quotations left alone. */
export function replacing(
  regions: readonly Region[],
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
): Edit[] {
  return regions.flatMap(({ start, text }) => {
    const open = text
      .replace(/\[\^[\w-]+\]|\[#[\w-]+\]/gu, (mark) => '\u0000'.repeat(mark.length))
      .replace(/"[^"]*"|“[^”]*”/gu, (quote) => '\u0000'.repeat(quote.length));
    return [...open.matchAll(pattern)].map((match) => ({
      at: start + match.index,
      remove: match[0].length,
      insert: by(match),
    }));
  });
}

/** The text after an edit. */
export function edited(raw: string, { at, remove, insert }: Edit): string {
  return raw.slice(0, at) + insert + raw.slice(at + remove);
}

function bodyOf(raw: string): number {
  return raw.indexOf('\n---', 3) + 4;
}

function lines(raw: string): Region[] {
  return [...raw.matchAll(/[^\n]+/gu)].map(({ index, 0: text }) => ({ start: index, text }));
}
