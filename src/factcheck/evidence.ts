import type { Attribution } from './attribution.ts';
import type { Source } from './corpus.ts';
import { locatePassage, sentencesAt, type Location } from './passage.ts';
import type { Place } from './place.ts';
import type { SeedSentence } from './seed.ts';
import type { Span } from './sentence.ts';
import type { Speeches } from './speech.ts';

/** A passage of a note or of a ledger row, found in its seed, and who says it there. */
export interface Evidence {
  readonly label: string;
  readonly speaker: string | null;
  readonly source: Source;
  readonly parts: readonly string[];
  /** The parts, an ellipsis between them: what rules compare statements with. */
  readonly text: string;
  readonly location: Location;
  /** The parts' spans, empty where the passage was not found. */
  readonly spans: readonly Span[];
  readonly sentences: readonly SeedSentence[];
  /** Every attribution of those sentences. */
  readonly said: readonly Attribution[];
  /** Those that govern the passage. */
  readonly governing: readonly Attribution[];
  /** Where the passage's text begins in its file. */
  readonly place: Place;
}

/** What `evidenceOf` needs of a note or a row. */
export interface Cited {
  readonly label: string;
  readonly speaker: string | null;
  readonly parts: readonly string[];
  readonly place: Place;
}

/** Finds a passage in its source and reads who says it. */
export function evidenceOf(cited: Cited, source: Source, speeches: Speeches): Evidence {
  const location = locatePassage(source.seed, cited.parts);
  const spans = location.kind === 'found' ? location.spans : [];
  const sentences = [
    ...new Map(
      spans
        .flatMap((span) => sentencesAt(source.seed, span))
        .map((sentence) => [sentence.start, sentence]),
    ).values(),
  ];
  const said = sentences.flatMap(speeches);
  const governing = said.filter((one) => spans.some((span) => governs(one, span)));
  return {
    ...cited,
    source,
    text: cited.parts.join(' … '),
    location,
    spans,
    sentences,
    said,
    governing,
  };
}

/** Whether an attribution's scope holds any of a span's words beyond the attribution itself. */
function governs({ scope, cue, who }: Attribution, span: Span): boolean {
  const start = Math.max(scope.start, span.start);
  const end = Math.min(scope.end, span.end);
  if (start >= end) return false;
  const own = [cue, who].reduce((sum, part) => sum + overlap(part, { start, end }), 0);
  return end - start - own > 3;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
