import { once } from './memo.ts';
import type { Span } from './sentence.ts';

const CLAUSE =
  /[,;:)—–.]\s|\s\(|\.$|\s(?:but|although|though|while|whereas|that|which|who|because)\s/gu;
const SEGMENT =
  /[,;:)—–.]\s|\s\(|\.$|\s(?:but|although|though|while|whereas|that|which|who|because|and|with|after|before|as\s+well\s+as)\s/gu;

/** The clauses of a text, roughly: what stands between commas, stops and the words that join sentences. */
export const clauses = once((text): readonly Span[] => cut(text, CLAUSE));

/** The pieces of clauses between `and`, `with`, `after` and their like too. */
export const segments = once((text): readonly Span[] => cut(text, SEGMENT));

/** The span that holds an offset; the whole text where none does. */
export function spanAt(spans: readonly Span[], offset: number, text: string): Span {
  return (
    spans.find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: text.length,
    }
  );
}

function cut(text: string, borders: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: border } of text.matchAll(borders)) {
    spans.push({ start, end: index + 1 });
    start = index + border.length;
  }
  spans.push({ start, end: text.length });
  return spans;
}
