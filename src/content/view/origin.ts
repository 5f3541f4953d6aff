import type { Corpus, Source, Toll } from '../../factcheck/corpus.ts';
import { COUNTED, labelOf } from '../../factcheck/countable.ts';
import { figures } from '../../factcheck/figure.ts';
import { originsOf, sameNumbers } from '../../factcheck/origin.ts';
import { locate } from '../../factcheck/passage.ts';
import type { Span } from '../../factcheck/sentence.ts';
import { words } from '../../words/words.ts';

/** What a passage of a note or of a row of the ledger is looked up by. */
export interface Cited {
  readonly source: string;
  readonly parts: readonly string[];
}

/**
 * For each number of the ledger that a passage gives and that stands in more than one row: who gives
 * it, counted by origin, and in how many documents, such as `31 civilians killed: one origin, in 3 of
 * our documents`. A number that documents give without naming anyone is told as such.
 */
export function originLines(corpus: Corpus, cited: Cited): string[] {
  const same = sameNumbers(corpus.tolls);
  const runs = rowsOf(corpus, cited).map(({ id }) => same.get(id) ?? []);
  const several = runs.filter((run) => run.length > 1);
  return [...new Set(several)].map((run) => words.origins.line(whatOf(corpus, run), originWords(run)));
}

/** By how many origins, and in how many documents, the number of some rows is given. */
export function originWords(rows: readonly Toll[]): string {
  const { speakers, unnamed, documents } = originsOf(rows);
  return words.origins.given(speakers.length, unnamed, documents.length);
}

/** The rows of the ledger whose number is among the words of a passage. */
function rowsOf(corpus: Corpus, { source: slug, parts }: Cited): Toll[] {
  const source = corpus.sources.find((one) => one.slug === slug);
  const spans = source && locate(source.seed, parts);
  if (!spans) return [];
  return corpus.tolls.filter(
    (toll) => toll.source === slug && numbersIn(source, toll).some((at) => covers(spans, at)),
  );
}

/** Where the number of a row stands in its document. */
function numbersIn({ seed }: Source, { number, parts }: Toll): Span[] {
  return (locate(seed, parts) ?? []).flatMap(({ start, end }) =>
    figures(seed.text.slice(start, end)).flatMap((figure) =>
      figure.kind === 'count' && figure.value === number
        ? [{ start: start + figure.start, end: start + figure.end }]
        : [],
    ),
  );
}

function covers(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** What a row counts, with its bound, such as `at least 31 civilians killed`. */
export function countWords(corpus: Corpus, row: Toll): string {
  return [words.charts.bounds[row.bound], whatOf(corpus, [row])].filter(Boolean).join(' ');
}

/** What the rows count, such as `31 civilians killed`. */
function whatOf(corpus: Corpus, [row]: readonly Toll[]): string {
  if (!row) return '';
  const label = labelOf(corpus.site, row.group);
  const [who = ''] = label.split(',');
  const count = row.number === null ? words.common.notStated : words.common.number(row.number);
  // Of things nothing is told but their number.
  const told = words.origins.counted(count, who, row.measure === COUNTED ? null : row.measure);
  return row.whom ? words.charts.onlyWhom(told, row.whom) : told;
}
