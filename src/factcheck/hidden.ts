/** What no reader sees, or what the reader sees as something else than the checker. */
const HIDDEN = /[\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
/** A letter of another alphabet within a Latin word, such as the Cyrillic `а` in `kаlled`. */
const MIXED =
  /[\p{Script=Cyrillic}\p{Script=Greek}](?:(?<=\p{Script=Latin}\p{M}*.)|(?=\p{M}*\p{Script=Latin}))/u;
/** More marks over one letter than any language writes. */
const STACKED = /\p{M}{5}/u;

/** A character that misleads a reader or the checker, and where it stands. */
export interface Hidden {
  readonly index: number;
  /** Such as `invisible character U+200B`. */
  readonly what: string;
}

/**
 * The first character that hides from readers, turns the direction of the text, stands for another or
 * is buried in marks; null where there is none. Sources are kept as received, but our own words could
 * slip past every rule: an invisible joiner within `killed` makes it a word that no lexicon knows.
 */
export function hidden(text: string): Hidden | null {
  const found = [
    ['invisible character', HIDDEN],
    ['letter of another alphabet', MIXED],
    ['stack of marks that begins with', STACKED],
  ] as const;
  const all = found.flatMap(([what, pattern]) => {
    const index = text.search(pattern);
    const hex = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return index < 0 ? [] : [{ index, what: `${what} U+${hex}` }];
  });
  return all.toSorted((a, b) => a.index - b.index)[0] ?? null;
}
