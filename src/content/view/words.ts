import { countables } from '../../factcheck/countable.ts';
import type { Corpus } from '../../factcheck/corpus.ts';
import type { Block, Page } from '../../factcheck/page.ts';
import { sentences } from '../../factcheck/sentence.ts';
import type { Span } from '../../factcheck/sentence.ts';
import { set } from './set-in-type.ts';
import type { PageUse } from './uses.ts';
import { words } from '../../words/words.ts';

/** How many words of a statement name it in a link. */
const WORDS = 6;

/** The words by which a link names the place where a note is used: the end of its statement, quoted, or its table. */
export function wordsOf(corpus: Corpus, page: Page, use: PageUse): string {
  if (use.from.kind === 'lead') return words.uses.lead;
  const chart = corpus.charts.find(({ id }) => id === use.from.chart);
  if (chart) {
    const table = page.charts.length === 1 ? words.uses.chart : nameOf(chart.title);
    return [table, countedIn(corpus, use.label)].filter(Boolean).join(', ');
  }
  for (const block of page.blocks) {
    const reference = block.references.find((other) => isAt(other, use));
    if (reference) return ending(block, reference.offset);
  }
  return words.uses.text;
}

/** Who is counted in a row of the ledger and what became of them; empty where it has no such row. */
function countedIn(corpus: Corpus, label: string): string {
  const toll = corpus.tolls.find(({ id }) => id === label);
  const group = countables(corpus.site).find(({ id }) => id === toll?.group);
  if (!toll || !group) return '';
  const [who = ''] = group.label.split(',');
  return words.charts.inSentence(words.charts.counting(who, toll.measure));
}

/** A chart by the first words of its title. */
function nameOf(title: string): string {
  return words.uses.chartNamed(title.split(/\s+/u).slice(0, WORDS).join(' '));
}

/** The sentence of a block in which an offset falls; references stand right after their sentence. */
function sentenceAt(block: Block, offset: number): Span {
  const spans = sentences(block.text.value);
  const before = spans.filter(({ start }) => start < offset).at(-1);
  return before ?? spans[0] ?? { start: 0, end: block.text.value.length };
}

/** True where a reference of a block is the use. */
function isAt(
  reference: { readonly label: string; readonly place: { line: number; column: number } },
  use: PageUse,
): boolean {
  return (
    reference.label === use.label &&
    reference.place.line === use.line &&
    reference.place.column === use.column
  );
}

function ending(block: Block, offset: number): string {
  const { start, end } = sentenceAt(block, offset);
  const all = block.text.value.slice(start, Math.min(end, offset)).trim().split(/\s+/u);
  const last = all.slice(-WORDS).join(' ');
  return set(`“${all.length > WORDS ? '… ' : ''}${last}”`);
}
