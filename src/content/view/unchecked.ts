import { COUNTED } from '../../factcheck/countable.ts';
import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { leadRows } from './lead.ts';
import { words } from '../../words/words.ts';

const CASUALTIES = /\b(?:killed|died|dead|deaths?|injured|wounded|captured|arrested)\b/iu;
const FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?)\b/iu;

/** What is told wherever something is counted; empty where a document shows that somebody checked. */
export function uncheckedWords({ site, tolls }: Corpus): string {
  if (site.independentCheck === 'some') return '';
  return tolls.every(({ measure }) => measure === COUNTED)
    ? words.unchecked.figures
    : words.unchecked.people;
}

/** Where a page says so: once, as early as its figures; null where it counts nothing, or there is nothing to say. */
export function uncheckedAt(corpus: Corpus, page: Page): 'lead' | 'chart' | 'notes' | null {
  if (uncheckedWords(corpus) === '') return null;
  if (leadRows(corpus, page).length > 0) return 'lead';
  if (page.charts.length > 0) return 'chart';
  const counts = page.blocks.some(
    ({ text }) => CASUALTIES.test(text.value) && FIGURE.test(text.value),
  );
  return counts ? 'notes' : null;
}
