import { contextOf } from '../../factcheck/context.ts';
import type { Corpus, Source } from '../../factcheck/corpus.ts';
import { shares } from '../../factcheck/share.ts';

/** How much of a document the site quotes, in words for a page. */
export interface ShareInWords {
  readonly quoted: number;
  readonly words: number;
  readonly percent: string;
  readonly cap: string;
}

/** The share of a source that the whole site quotes; null where the source is not of the corpus. */
export function shareOf(corpus: Corpus, source: Source): ShareInWords | null {
  const share = shares(contextOf(corpus)).find(({ slug }) => slug === source.slug);
  if (!share) return null;
  return {
    quoted: share.quoted,
    words: share.words,
    percent: inPercent(share.share),
    cap: inPercent(share.cap),
  };
}

function inPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
