import { grouped } from '../../words/counted.ts';
import { contextOf } from '../../factcheck/context.ts';
import type { Corpus } from '../../factcheck/corpus.ts';
import { shares } from '../../factcheck/share.ts';

/** How much of a document the site quotes, in words for a page. */
export interface ShareInWords {
  readonly quoted: string;
  readonly words: string;
  readonly percent: string;
  readonly cap: string;
}

/** The share of each source that the whole site quotes, by slug; costs as much as a check does. */
export function sharesOf(corpus: Corpus): ReadonlyMap<string, ShareInWords> {
  return new Map(
    shares(contextOf(corpus)).map(({ slug, quoted, words, share, cap }) => [
      slug,
      { quoted: grouped(quoted), words: grouped(words), percent: inPercent(share), cap: inPercent(cap) },
    ]),
  );
}

function inPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
