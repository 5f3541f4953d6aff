import type { Corpus, Toll } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { COUNTED, labelOf } from '../../factcheck/countable.ts';
import { NOT_STATED } from '../../factcheck/corpus.ts';
import { spanInWords } from '../day.ts';
import type { Voice } from './voice.ts';
import { voiceOf } from './voice.ts';
import { words } from '../../words/words.ts';

/** The small table that opens the overview. */
export interface Lead {
  /** What is counted, and that it is by whose count. */
  readonly caption: string;
  readonly groups: readonly { readonly label: string; readonly rows: readonly LeadRow[] }[];
  /** For each standing, in the order of the rows: as of when its counts hold. */
  readonly asOf: readonly { readonly status: Voice['status'] | null; readonly days: string }[];
}

/** One count. */
export interface LeadRow {
  readonly id: string;
  /** `at least`, or empty for an exact number. */
  readonly bound: string;
  /** `not stated` where the document has no number. */
  readonly value: string;
  readonly voice: Voice | null;
  /** Who is counted, where the group does not say it well enough; else null. */
  readonly whom: string | null;
  /** The document says of itself that a machine wrote it. */
  readonly machine: boolean;
}

/** The kinds of chart that set the counts of sides beside each other. */
const COMPARING: ReadonlySet<string> = new Set(['brief', 'compared']);

/** What opens the overview wherever it is counted. */
const GRAVEST: Toll['measure'] = 'killed';

/**
 * The rows of the ledger that open the overview: of the dead of the first chart there that compares
 * counts, or of its first measure where it counts no dead, for each group and side the count that holds for the last day, one without a day counting
 * as earlier. Empty on every other page, and where the overview compares nothing.
 */
export function leadRows(corpus: Corpus, page: Page): readonly Toll[] {
  if (page.kind !== 'overview') return [];
  const chart = page.charts
    .map(({ id }) => corpus.charts.find((other) => other.id === id))
    .find((found) => found !== undefined && COMPARING.has(found.kind));
  const rows = (chart?.rows ?? []).flatMap((id) => corpus.tolls.filter((toll) => toll.id === id));
  const measure = rows.find((toll) => toll.measure === GRAVEST)?.measure ?? rows[0]?.measure;
  const counts = rows.filter((toll) => toll.measure === measure);
  const bySide = Map.groupBy(counts, (toll) => `${toll.group} ${sideOf(corpus, toll)}`);
  const last = new Set([...bySide.values()].flatMap(lastOf));
  return counts.filter((toll) => last.has(toll));
}

/** The rows of the last day among some; all of them where none states its day. */
function lastOf(rows: readonly Toll[]): readonly Toll[] {
  const days = rows.map(({ asOf }) => asOf).filter((day) => day !== NOT_STATED);
  const last = days.toSorted().at(-1);
  return last === undefined ? rows : rows.filter(({ asOf }) => asOf === last);
}

/** Whether the document that a row rests on says of itself that a machine wrote it. */
export function isMachine(corpus: Corpus, { source }: Toll): boolean {
  const found = corpus.sources.find(({ slug }) => slug === source);
  return found !== undefined && found.machine.value !== NOT_STATED;
}

function sideOf(corpus: Corpus, toll: Toll): string {
  return voiceOf(corpus, toll.speaker)?.side ?? '';
}

/** The opening table of the overview, its rows by group; null where there are none. */
export function leadOf(corpus: Corpus, page: Page): Lead | null {
  const rows = leadRows(corpus, page);
  if (rows.length === 0) return null;
  const groups = [...Map.groupBy(rows, ({ group }) => group)].map(([id, members]) => ({
    label: labelOf(corpus.site, id),
    rows: members.map((toll) => ({
      id: toll.id,
      bound: words.charts.bounds[toll.bound],
      value: toll.number === null ? words.common.notStated : words.common.number(toll.number),
      voice: voiceOf(corpus, toll.speaker),
      whom: toll.whom ?? null,
      machine: isMachine(corpus, toll),
    })),
  }));
  return { caption: captionOf(rows), groups, asOf: asOfDays(corpus, rows) };
}

/** `Killed, by whose count`; things are only counted, which goes without saying. */
function captionOf([first]: readonly Toll[]): string {
  return first === undefined || first.measure === COUNTED
    ? words.lead.counts
    : words.lead.countsOf(first.measure);
}

/** As of when some rows hold, for each standing, in the order of the rows. */
export function asOfDays(corpus: Corpus, rows: readonly Toll[]): Lead['asOf'] {
  const byStatus = Map.groupBy(rows, ({ speaker }) => voiceOf(corpus, speaker)?.status ?? null);
  return [...byStatus].map(([status, members]) => ({
    status,
    days: spanInWords(members.map((toll) => toll.asOf)) || words.charts.noDay,
  }));
}
