/** Characters that look alike, folded to one; each keeps its length, so offsets do not move. */
const FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»'].map((c) => [c, '"'] as const),
  ...[...'‘’‚‛′`'].map((c) => [c, "'"] as const),
  ...[...'‐‑‒–—―−'].map((c) => [c, '-'] as const),
  ...[...'\u00a0\u2007\u2009\u200a\u202f\n\t'].map((c) => [c, ' '] as const),
]);

/** Folds quotation marks, hyphens, dashes and spaces to their typewriter forms, length unchanged. */
export function fold(text: string): string {
  return text.replace(
    /[“”„‟«»‘’‚‛′`‐‑‒–—―−\u00a0\u2007\u2009\u200a\u202f\n\t]/gu,
    (c) => FOLDS.get(c) ?? c,
  );
}

/** A character with its code point, as in `“` (U+201C); `the end` where there is none. */
export function codePoint(character: string | undefined): string {
  if (character === undefined || character === '') return 'the end';
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `\`${character}\` (U+${hex})`;
}
