import { contextOf } from '../factcheck/context.ts';
import type { Corpus } from '../factcheck/corpus.ts';
import { findPassages, type Fit } from '../factcheck/find.ts';
import { speeches } from '../factcheck/speech.ts';

/** A sentence of a source that fits a few words, and who says it there: slugs, none where the document speaks. */
export interface SpokenFit extends Fit {
  readonly speakers: readonly string[];
}

/** The sentences of all sources, or of one, that fit a few words, best first. Throws where there is no such source. */
export function fitsFor(
  corpus: Corpus,
  words: string,
  { source, limit }: { readonly source?: string | undefined; readonly limit: number },
): SpokenFit[] {
  const { findSpeakers } = contextOf(corpus);
  const sources = corpus.sources.filter(({ slug }) => slug === (source ?? slug));
  if (sources.length === 0) {
    const slugs = corpus.sources.map(({ slug }) => slug).join('`, `');
    throw new Error(`Unexpected source \`${source ?? ''}\`, expected one of \`${slugs}\`.`);
  }
  const speech = new Map(sources.map(({ slug, seed }) => [slug, speeches(seed, findSpeakers)]));
  const speakersOf = ({ source: from, line, text }: Fit): readonly string[] => {
    const seed = sources.find(({ slug }) => slug === from)?.seed;
    const sentence = seed?.sentences.find(
      (each) => each.line === line && seed.text.slice(each.start, each.end) === text,
    );
    const said = sentence ? (speech.get(from)?.(sentence) ?? []) : [];
    return [...new Set(said.flatMap(({ speakers }) => speakers))];
  };
  const seeds = sources.map(({ seed }) => seed);
  return findPassages(seeds, words, limit).map((fit) => ({ ...fit, speakers: speakersOf(fit) }));
}
