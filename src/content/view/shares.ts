import { contextOf } from '../../factcheck/context.ts';
import type { Corpus } from '../../factcheck/corpus.ts';
import { shares } from '../../factcheck/share.ts';
import { words } from '../../words/words.ts';

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
    shares(contextOf(corpus)).map(({ slug, quoted, words: total, share, cap }) => [
      slug,
      { quoted: words.common.number(quoted), words: words.common.number(total), percent: inPercent(share), cap: inPercent(cap) },
    ]),
  );
}

function inPercent(share: number): string {
  return words.documents.percent(Math.round(share * 100));
}
