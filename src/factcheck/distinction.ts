import type { Context } from './context.ts';
import type { Disagreement } from './disagreement.ts';
import type { Evidence } from './evidence.ts';
import { borne, type Figure } from './figure.ts';
import { measureOf } from './measure.ts';
import type { Span } from './sentence.ts';
import { isSmall, wordsOf } from './word.ts';

/** The words of a document in which one side of a disagreement differs from another. */
export interface Distinction {
  readonly entry: Disagreement;
  readonly evidence: Evidence;
  /** Where they stand in the seed. */
  readonly spans: readonly Span[];
  /** How many of the spans a passage must hold to say the same. */
  readonly least: number;
}

/**
 * What tells each side of an entry from the others: the figures that some other side has not, else
 * such names, else its words, of which a passage must hold half. Sides without a passage are left out.
 */
export function distinctionsOf(context: Context, entry: Disagreement): Distinction[] {
  const sides = entry.sides.flatMap(({ note }) => context.evidence.get(note) ?? []);
  return sides.map((evidence) => {
    const others = sides.filter((side) => side !== evidence);
    const figures = differing(others, figuresIn(context, evidence), (figure, other) =>
      isBorne(context, figure, other),
    );
    if (figures.length > 0) return { entry, evidence, spans: figures, least: 1 };
    const names = differing(others, namesIn(context, evidence), ({ keys }, other) =>
      namesIn(context, other).some((mention) => mention.keys.some((key) => keys.includes(key))),
    );
    if (names.length > 0) return { entry, evidence, spans: names, least: 1 };
    const words = contentWords(evidence);
    return { entry, evidence, spans: words, least: Math.max(2, Math.ceil(words.length / 2)) };
  });
}

/** Whether a passage holds what tells a side from the others, at the same place of the same document. */
export function isShown(
  { evidence: side, spans, least }: Distinction,
  evidence: Evidence,
): boolean {
  if (side.source !== evidence.source) return false;
  const { location } = evidence;
  const held = location.kind === 'found' ? [...evidence.spans, ...location.elsewhere.flat()] : [];
  const shared = spans.filter(({ start, end }) =>
    held.some((span) => span.start <= start && end <= span.end),
  );
  return shared.length >= least;
}

/** The content words of a passage, where they stand in its seed. */
export function contentWords(evidence: Evidence): (Span & { readonly stem: string })[] {
  return placed(evidence, (text) => wordsOf(text).filter((word) => !isSmall(word)));
}

/** Those marks that some other side has nothing of; all of them where there is no other side. */
function differing<Mark extends Span>(
  others: readonly Evidence[],
  marks: readonly Mark[],
  has: (mark: Mark, other: Evidence) => boolean,
): Mark[] {
  if (others.length === 0) return [...marks];
  return marks.filter((mark) => others.some((other) => !has(mark, other)));
}

function isBorne(context: Context, figure: Figure, { text, source }: Evidence): boolean {
  const published = source.published.value;
  const dated = context.figures(text).map((other) => ({ ...other, published }));
  return borne(figure, dated, measureOf(context)).ok;
}

function figuresIn(context: Context, evidence: Evidence): Figure[] {
  return placed(evidence, (text) => context.figures(text));
}

function namesIn(context: Context, evidence: Evidence) {
  return placed(evidence, (text) => context.findNames(text));
}

/** What is found in each part of a passage, with offsets into the seed. */
function placed<Found extends Span>(
  { spans, source }: Evidence,
  find: (text: string) => readonly Found[],
): Found[] {
  return spans.flatMap(({ start, end }) =>
    find(source.seed.text.slice(start, end)).map((found) => ({
      ...found,
      start: found.start + start,
      end: found.end + start,
    })),
  );
}
