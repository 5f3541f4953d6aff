import { once } from './memo.ts';

/** A stretch of a text; offsets count UTF-16 units, `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What may stand before a full stop without ending the sentence. */
const ABBREVIATION =
  /(?:^|[\s(“‘"'])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Sen|Rep|Gov|St|Jr|Sr|No|Nos|vs|cf|e\.g|i\.e|approx|dept|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** Abbreviations that also end sentences: only a capital after them says that one ended. */
const MAY_END = /(?:[ap]\.m|Inc|Ltd|Co|etc)\.$/u;

const ENDS = new Intl.Segmenter('en', { granularity: 'sentence' });

const CLOSERS = /["'”’)\]]+$/u;

/**
 * Cuts one paragraph into sentences, without the white space around them.
 *
 * The ends are those of `Intl.Segmenter`, mended where it is known to fail: abbreviations,
 * initials, a stop inside a quotation that goes on, a lower-case word or a digit after the stop,
 * and a missing space after the stop (`van.The`).
 */
export const sentences = once((text): readonly Span[] => {
  const cuts = [...ENDS.segment(text)].map(({ index }) => index).filter((index) => index > 0);
  for (const { index } of text.matchAll(/(?<=\p{Ll}{2}[.?!])(?=\p{Lu}\p{Ll})/gu)) cuts.push(index);
  for (const match of text.matchAll(/[.?!]["'”’)\]]*\s+(?=\p{N})/gu))
    cuts.push(match.index + match[0].length);
  cuts.sort((a, b) => a - b);
  const open = openQuotations(text);
  const kept = [...new Set(cuts)].filter((cut) => {
    const before = text.slice(Math.max(0, cut - 40), cut).trimEnd();
    if (open.some(({ start, end }) => start < cut && cut < end)) return false;
    if (/^[\s"'“‘(]*\p{Ll}/u.test(text.slice(cut, cut + 8))) return false;
    return !ABBREVIATION.test(before) || MAY_END.test(before.replace(CLOSERS, ''));
  });
  const spans: Span[] = [];
  for (let i = 0, start = 0; i <= kept.length; i += 1) {
    const end = kept[i] ?? text.length;
    const span = trim(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  }
  return spans;
});

/** Quotations that hold more than one sentence end: each from its opening to its closing mark. */
function openQuotations(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/“[^“”]*”|"[^"]*"/gu)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function trim(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
