import { KINDS, type ChartSpec, type Kind, type Row } from '../charts/index.ts';
import { COUNTED, labelOf } from '../factcheck/countable.ts';
import { NOT_STATED, type Chart, type Corpus, type Toll } from '../factcheck/corpus.ts';
import { statusMark } from '../content/view/status-mark.ts';
import { uncheckedWords } from '../content/view/unchecked.ts';
import { voiceOf } from '../content/view/voice.ts';

/** How the notes of rows are reached from where a chart stands. */
export interface Notes {
  readonly href: (row: string) => string;
  /** Null where the notes stand on another page. */
  readonly number: (row: string) => number | null;
}

/** The rows of the ledger that a chart shows, in its order. */
export function tollsOf(corpus: Corpus, { rows }: Chart): Toll[] {
  return rows.flatMap((row) => corpus.tolls.filter(({ id }) => id === row));
}

/** What is drawn of a chart of the content. Throws for a kind that nobody draws. */
export function specOf(corpus: Corpus, chart: Chart, notes: Notes): ChartSpec {
  return {
    id: `chart-${chart.id}`,
    kind: kindOf(chart),
    rows: tollsOf(corpus, chart).map((toll) => rowOf(corpus, toll, notes)),
    title: chart.title,
    notice: uncheckedWords(corpus),
  };
}

function kindOf({ kind }: Chart): Kind {
  const known = KINDS.find((one) => one === kind);
  if (known) return known;
  throw new Error(`Unexpected kind \`${kind}\`, expected one of \`${KINDS.join('`, `')}\``);
}

function rowOf(corpus: Corpus, toll: Toll, notes: Notes): Row {
  const voice = voiceOf(corpus, toll.speaker);
  const source = corpus.sources.find(({ slug }) => slug === toll.source);
  return {
    id: toll.id,
    group: toll.group,
    groupLabel: labelOf(corpus.site, toll.group),
    measure: toll.measure,
    number: toll.number,
    bound: toll.bound,
    status: voice?.status ?? 'reported',
    statusLabel: statusMark(voice?.status ?? null).word,
    speaker: voice?.name ?? source?.short ?? toll.source,
    ...(voice ? { short: voice.short } : {}),
    ...(voice && source ? { document: source.short } : {}),
    ...(voice ? {} : { unnamed: true }),
    ...(toll.whom === undefined ? {} : { whom: toll.whom }),
    window: toll.window,
    asOf: toll.asOf === NOT_STATED ? null : toll.asOf,
    href: notes.href(toll.id),
    noteNumber: notes.number(toll.id),
    ...(toll.measure === COUNTED ? { thing: true } : {}),
    ...(toll.remark === undefined ? {} : { remark: toll.remark }),
  };
}
