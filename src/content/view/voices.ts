import type { Corpus, Side, Speaker } from '../../factcheck/corpus.ts';
import type { Quotation } from '../usage.ts';
import { usageOf } from '../usage.ts';

/** The speakers of one side and what each said. */
export interface Chorus {
  readonly side: Side;
  readonly speakers: readonly { readonly speaker: Speaker; readonly said: readonly Said[] }[];
}

/** A passage of a speaker and the document in which it stands. */
export interface Said extends Quotation {
  readonly source: { readonly slug: string; readonly short: string };
}

/** Everyone whom the documents quote or cite, by side, in the order of the files. */
export function voicesOf(corpus: Corpus): Chorus[] {
  const said = corpus.sources.flatMap((source) =>
    usageOf(corpus, source).map((quotation) => ({
      ...quotation,
      source: { slug: source.slug, short: source.short },
    })),
  );
  const bySpeaker = Map.groupBy(said, ({ speaker }) => speaker?.slug);
  return corpus.site.sides
    .map((side) => ({
      side,
      speakers: corpus.speakers
        .filter((speaker) => speaker.side === side.id)
        .map((speaker) => ({ speaker, said: bySpeaker.get(speaker.slug) ?? [] })),
    }))
    .filter(({ speakers }) => speakers.length > 0);
}
