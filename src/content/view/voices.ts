import type { Corpus, Side } from '../../factcheck/corpus.ts';
import type { Carrier } from '../evidence.ts';
import { carrierOf } from '../evidence.ts';
import type { Quotation } from '../usage.ts';
import { usageOf } from '../usage.ts';
import { directnessOf } from './directness.ts';
import type { Voice } from './voice.ts';
import { voiceOf } from './voice.ts';

/** The speakers of one side and what each said. */
export interface Chorus {
  readonly side: Side;
  readonly entries: readonly Voiced[];
}

/** One speaker and the passages of theirs that the site quotes. */
export interface Voiced {
  readonly voice: Voice;
  /** Why no name is given; null for those who are named. */
  readonly unnamed: string | null;
  readonly said: readonly Said[];
}

/** A passage of a speaker and the document in which it stands. */
export interface Said extends Quotation {
  readonly source: Carrier;
  /** In whose words it reached us. */
  readonly words: string;
}

/** Everyone whom the documents quote or cite, by side, those whom the site quotes most first. */
export function voicesOf(corpus: Corpus): Chorus[] {
  const said = corpus.sources.flatMap((source) =>
    usageOf(corpus, source).map((quotation) => ({
      ...quotation,
      source: carrierOf(source),
      words: directnessOf(source, quotation.parts),
    })),
  );
  const bySpeaker = Map.groupBy(said, ({ speaker }) => speaker?.slug);
  return corpus.site.sides
    .map((side) => ({
      side,
      entries: corpus.speakers
        .filter((speaker) => speaker.side === side.id)
        .flatMap(({ slug, unnamed = null }) => {
          const voice = voiceOf(corpus, slug);
          return voice ? [{ voice, unnamed, said: bySpeaker.get(slug) ?? [] }] : [];
        })
        .toSorted((a, b) => b.said.length - a.said.length),
    }))
    .filter(({ entries }) => entries.length > 0);
}
