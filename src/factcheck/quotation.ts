import { once } from './memo.ts';
import type { Span } from './sentence.ts';

/**
 * The words between quotation marks, double or single, straight or curly, without the marks. Apostrophes are
 * none, and of a quotation inside another only the outer one is given.
 */
export const quotations = once((text): readonly Span[] => {
  if (!/["“‘']/u.test(text)) return [];
  const spans: Span[] = [];
  for (const pattern of [
    /“([^”]+)”/gu,
    /"([^"]+)"/gu,
    /(?<![\p{L}\p{N}])[‘']([^‘’']+(?:['’]\p{L}[^‘’']*)*)[’'](?!\p{L})/gu,
  ]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + 1;
      const span = { start, end: start + (match[1]?.length ?? 0) };
      spans.push(span);
    }
  }
  return spans
    .filter((span) => !spans.some((other) => other !== span && holds(other, span)))
    .sort((a, b) => a.start - b.start);
});

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The text with every quotation blanked, offsets unchanged: what stands in our own voice. */
export const ownVoice = once((text) => {
  let own = text;
  for (const { start, end } of quotations(text)) {
    own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  }
  return own;
});
