import type { Day } from './calendar.ts';
import type { Corpus } from './corpus.ts';
import type { Place } from './place.ts';
import { statements } from './statement.ts';
import { momentOf } from './timeline/event.ts';

/** How grave an error was, the least first. */
export const GRAVITIES = ['misprint', 'clarification', 'correction', 'retraction'] as const;

/** `content/corrections.yaml`: what was changed after publication, and why. */
export interface Correction {
  readonly date: Day;
  /** Labels of notes, rows and datings, and statements as `page#label`. */
  readonly places: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly weight: (typeof GRAVITIES)[number];
  readonly place: Place;
}

/** What a published site said: by label or address, in words that are compared with what it says now. */
export interface Facts {
  /** By `page#label`, the label of a statement's first note: all statements there. */
  readonly statements: Readonly<Record<string, string>>;
  /** Passages by the label of their note, with who says them where. */
  readonly notes: Readonly<Record<string, string>>;
  /** Rows of the ledger by id, and datings of the timeline by label. */
  readonly figures: Readonly<Record<string, string>>;
  /** The corrections that were out already, as `correctionKey` has them. */
  readonly corrections: readonly string[];
}

/** What the site says now. */
export function factsOf({ pages, tolls, timeline, corrections }: Corpus): Facts {
  const all = pages.flatMap((page) =>
    statements(page).map(
      (statement) => [addressOf(page.slug, statement.labels), statement.text] as const,
    ),
  );
  const told = Map.groupBy(all, ([address]) => address);
  const notes = pages.flatMap(({ notes: own }) =>
    own.flatMap((note) => (note.kind === 'passage' ? [[note.label, quoted(note)] as const] : [])),
  );
  return {
    statements: record(
      [...told].map(([address, texts]) => [address, texts.map(([, text]) => text).join(' ')]),
    ),
    notes: record(notes),
    figures: record([
      ...tolls.map(
        (toll) =>
          [
            toll.id,
            `${toll.bound} ${toll.number ?? 'not stated'}, ${toll.window.label}, as of ${toll.asOf}: ${quoted(toll)}`,
          ] as const,
      ),
      ...timeline.flatMap(({ dated }) =>
        dated.map((dating) => [dating.label, momentOf(dating)] as const),
      ),
    ]),
    corrections: corrections.map(correctionKey),
  };
}

/** A correction as one line, to know it again. */
export function correctionKey({
  date,
  places,
  before,
  after,
}: Omit<Correction, 'place' | 'why' | 'weight'>): string {
  return [date, places.join(' '), before, after].join(' | ');
}

function addressOf(slug: string, labels: readonly string[]): string {
  return `${slug}#${labels[0] ?? ''}`;
}

function quoted({
  speaker,
  source,
  parts,
}: {
  speaker: string | null;
  source: string;
  parts: readonly string[];
}): string {
  return `${[...(speaker === null ? [] : [speaker]), source].join(', ')}: ${parts.join(' […] ')}`;
}

/** A record in the order of its keys, so that the file changes only where something did. */
function record(entries: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
