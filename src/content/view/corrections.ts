import type { Correction } from '../../factcheck/correction.ts';
import type { Corpus } from '../../factcheck/corpus.ts';
import { dayInWords } from '../day.ts';
import { pathOf, readingOrder } from '../path.ts';
import { set } from './set-in-type.ts';
import { usesOf } from './uses.ts';
import { words } from '../../words/words.ts';

/** One correction as its page and its feed show it. */
export interface CorrectionView {
  /** Its address on the page: the day, and which of that day it is. */
  readonly id: string;
  readonly date: string;
  readonly day: string;
  readonly weight: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly places: readonly CorrectedPlace[];
}

/** Where it was corrected; `path` is null where the site has the place no more. */
export interface CorrectedPlace {
  readonly words: string;
  readonly path: string | null;
}

/** The corrections, the latest first. */
export function correctionsOf(corpus: Corpus): CorrectionView[] {
  // Counted from the oldest, so that a new one of the same day changes no address.
  const seen = new Map<string, number>();
  return corpus.corrections
    .toReversed()
    .map((correction) => {
      const count = (seen.get(correction.date) ?? 0) + 1;
      seen.set(correction.date, count);
      return viewOf(corpus, correction, `correction-${correction.date}-${count}`);
    })
    .toReversed();
}

function viewOf(corpus: Corpus, correction: Correction, id: string): CorrectionView {
  const { date, weight, before, after, why, places } = correction;
  return {
    ...{ id, date, day: dayInWords(date), weight: words.corrections.weights[weight] },
    ...{ before: set(before), after: set(after), why: set(why) },
    places: places.map((place) => placed(corpus, place)),
  };
}

function placed(corpus: Corpus, place: string): CorrectedPlace {
  const [slug, label] = place.includes('#') ? place.split('#') : [null, place];
  for (const page of readingOrder(corpus)) {
    if (slug !== null && page.slug !== slug) continue;
    const use = usesOf(corpus, page).find((one) => one.label === label);
    if (use) return { words: page.title, path: `${pathOf(page)}#${use.id}` };
  }
  return { words: place, path: null };
}
