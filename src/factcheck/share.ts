import type { Context } from './context.ts';
import type { Source } from './corpus.ts';
import type { SeedSentence } from './seed.ts';
import type { Span } from './sentence.ts';

/** How much of a source the whole site quotes. */
export interface Share {
  readonly slug: string;
  /** Words of article lines that stand in some passage. */
  readonly quoted: number;
  /** Words of article lines. */
  readonly words: number;
  /** `quoted / words`, 0 where there are no words. */
  readonly share: number;
  readonly cap: number;
}

/** The share of each source's article words that the site's passages quote, each word counted once. */
export function shares(context: Context): Share[] {
  return context.corpus.sources.map((source) => {
    const covered = quotedSpans(context, source);
    const article = source.seed.lines.filter(({ kind }) => kind === 'article');
    const all = article.flatMap((line) => wordSpans(source.seed.text, line));
    const quoted = all.filter((word) => coverage(word, covered) > 0.5).length;
    return {
      slug: source.slug,
      quoted,
      words: all.length,
      share: all.length === 0 ? 0 : quoted / all.length,
      cap: context.corpus.site.cap,
    };
  });
}

/** The stretches of a source that passages quote, merged and in order; a repeated passage covers each place. */
export function quotedSpans(context: Context, source: Source): Span[] {
  const spans = (context.ofSource.get(source) ?? [])
    .filter(({ location }) => location.kind === 'found')
    .flatMap(({ location, spans }) => [
      ...spans,
      ...(location.kind === 'found' ? location.elsewhere.flat() : []),
    ])
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The article sentences of a source of which less than half is quoted. */
export function unquoted(context: Context, source: Source): SeedSentence[] {
  const covered = quotedSpans(context, source);
  return source.seed.sentences.filter(
    (sentence) =>
      source.seed.lines[sentence.line - 1]?.kind === 'article' && coverage(sentence, covered) < 0.5,
  );
}

/** The share of a span's characters that other spans cover, which are in order and apart; 0 to 1. */
function coverage(span: Span, covered: readonly Span[]): number {
  const length = span.end - span.start;
  let inside = 0;
  for (let i = firstAfter(covered, span.start); i < covered.length; i += 1) {
    const { start, end } = covered[i] ?? span;
    if (start >= span.end) break;
    inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return length === 0 ? 1 : inside / length;
}

/** The index of the first span that ends after an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordSpans(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’‑.,-][\p{L}\p{N}]+)*/gu)].map(
    (match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }),
  );
}
