import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { leadRows } from './lead.ts';

/** What is told wherever people are counted. */
export const UNCHECKED =
  'None of our documents shows an independent check of any side’s figures of people killed, injured or captured.';

const COUNTED = /\b(?:killed|died|dead|deaths?|injured|wounded|captured|arrested)\b/iu;
const FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?)\b/iu;

/** Where a page says so: once, as early as its figures; null where it counts nobody. */
export function uncheckedAt(corpus: Corpus, page: Page): 'lead' | 'chart' | 'notes' | null {
  if (leadRows(corpus, page).length > 0) return 'lead';
  if (page.charts.length > 0) return 'chart';
  const counts = page.blocks.some(({ text }) => COUNTED.test(text.value) && FIGURE.test(text.value));
  return counts ? 'notes' : null;
}
