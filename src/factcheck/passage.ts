import { onceFor } from './memo.ts';
import type { Seed, SeedLine, SeedSentence } from './seed.ts';
import type { Span } from './sentence.ts';

/** Where the parts of a passage stand, or why they cannot be placed. */
export type Location =
  | {
      readonly kind: 'found';
      readonly spans: readonly Span[];
      readonly elsewhere: readonly Span[][];
    }
  | { readonly kind: 'absent'; readonly part: number }
  | { readonly kind: 'scattered' }
  | { readonly kind: 'twice'; readonly places: readonly Span[][] };

/**
 * Finds a passage in its seed, to the character, a line break counting as a space.
 *
 * Parts must follow each other in one line of the seed. A passage that stands twice is `twice`,
 * unless it stands in sentences that repeat as a whole: then the first place counts and the
 * others are given as `elsewhere`.
 */
export function locatePassage(seed: Seed, parts: readonly string[]): Location {
  const flat = flatOf(seed);
  const [first, ...rest] = parts;
  if (first === undefined || first === '') return { kind: 'absent', part: 0 };
  const starts = occurrences(flat, first);
  if (starts.length === 0) return { kind: 'absent', part: 0 };
  const chains = starts.flatMap((start) =>
    chain(seed, flat, { start, end: start + first.length }, rest),
  );
  const [found, ...others] = chains;
  if (!found) {
    const missing = rest.findIndex((part) => !flat.includes(part));
    return missing < 0 ? { kind: 'scattered' } : { kind: 'absent', part: missing + 1 };
  }
  const repeats = others.every((other) => sentenceText(seed, other) === sentenceText(seed, found));
  return repeats
    ? { kind: 'found', spans: found, elsewhere: others }
    : { kind: 'twice', places: chains };
}

/** A seed's text with every line break a space, made once for all its passages. */
const flatOf = onceFor(({ text }: Seed) => text.replaceAll('\n', ' '));

/** The spans of a passage's parts in the seed's text, or null where it does not stand there once. */
export function locate(seed: Seed, parts: readonly string[]): readonly Span[] | null {
  const location = locatePassage(seed, parts);
  return location.kind === 'found' ? location.spans : null;
}

/** The line of a seed in which an offset falls. Throws where the offset is outside the text. */
export function lineAt(seed: Seed, offset: number): SeedLine {
  const line = seed.lines[search(seed.lines, offset)];
  if (!line) throw new RangeError(`invalid offset: ${offset}`);
  return line;
}

/** The sentences of a seed that a span touches, in order. */
export function sentencesAt(seed: Seed, span: Span): SeedSentence[] {
  const found: SeedSentence[] = [];
  for (let i = search(seed.sentences, span.start); i < seed.sentences.length; i += 1) {
    const sentence = seed.sentences[i];
    if (!sentence || sentence.start >= span.end) break;
    if (sentence.end > span.start) found.push(sentence);
  }
  return found;
}

/** The index of the last record that starts at or before the offset, at least 0. */
function search(records: readonly Span[], offset: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function occurrences(text: string, part: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) starts.push(at);
  return starts;
}

function chain(seed: Seed, flat: string, first: Span, rest: readonly string[]): Span[][] {
  const spans = [first];
  const end = lineAt(seed, first.start).end;
  for (const part of rest) {
    const at = flat.indexOf(part, spans.at(-1)?.end);
    if (part === '' || at < 0 || at + part.length > end) return [];
    spans.push({ start: at, end: at + part.length });
  }
  return [spans];
}

function sentenceText(seed: Seed, spans: readonly Span[]): string {
  return spans
    .flatMap((span) => sentencesAt(seed, span))
    .map(({ start, end }) => seed.text.slice(start, end))
    .join(' ');
}
