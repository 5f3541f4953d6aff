import type { Span } from './sentence.ts';

/** The words between quotation marks, double or single, straight or curly, without the marks. Apostrophes are none. */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of [
    /“([^”]+)”/gu,
    /"([^"]+)"/gu,
    /(?<![\p{L}\p{N}])[‘']([^‘’']+(?:['’]\p{L}[^‘’']*)*)[’'](?!\p{L})/gu,
  ]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + 1;
      const span = { start, end: start + (match[1]?.length ?? 0) };
      if (!spans.some((other) => other.start <= span.start && span.end <= other.end))
        spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The text with every quotation blanked, offsets unchanged: what stands in our own voice. */
export function ownVoice(text: string): string {
  let own = text;
  for (const { start, end } of quotations(text)) {
    own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  }
  return own;
}
