import type { Toll } from './corpus.ts';

/** Whose words something is in: speakers, and documents that name none. Agreement is counted by origin. */
export interface Origins {
  /** The slugs of the speakers named, each once, in the order of the rows. */
  readonly speakers: readonly string[];
  /** Some row names no speaker: a class of its own, and no origin. */
  readonly unnamed: boolean;
  /** The slugs of the documents, each once. */
  readonly documents: readonly string[];
}

type Told = Pick<Toll, 'speaker' | 'source'>;

/** The origins of some passages or rows of the ledger. */
export function originsOf(told: readonly Told[]): Origins {
  return {
    speakers: [...new Set(told.flatMap(({ speaker }) => speaker ?? []))],
    unnamed: told.some(({ speaker }) => speaker === null),
    documents: [...new Set(told.map(({ source }) => source))],
  };
}

/**
 * The rows of the ledger that give one number for the same people, by the id of each row: the same
 * group, measure, number and `whom`, over windows that overlap, directly or through another row.
 * Bounds may differ. Rows without a number stand for themselves.
 */
export function sameNumbers(tolls: readonly Toll[]): ReadonlyMap<string, readonly Toll[]> {
  const alike = Map.groupBy(tolls, ({ id, group, measure, number, whom }) =>
    number === null ? id : JSON.stringify([group, measure, number, whom ?? '']),
  );
  const found = new Map<string, readonly Toll[]>();
  for (const rows of alike.values()) {
    for (const run of overlapping(rows)) for (const { id } of run) found.set(id, run);
  }
  return found;
}

/** Runs of rows whose windows overlap, the rows of each in the order given. */
function overlapping(rows: readonly Toll[]): Toll[][] {
  const byStart = rows.toSorted((a, b) => compare(a.window.from, b.window.from));
  const runs: Toll[][] = [];
  let end = '';
  for (const row of byStart) {
    const last = runs.at(-1);
    if (last && row.window.from <= end) last.push(row);
    else runs.push([row]);
    end = row.window.to > end || !last ? row.window.to : end;
  }
  return runs.map((run) => rows.filter((row) => run.includes(row)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
