import { clauses, segments, spanAt } from './clause.ts';
import type { Site } from './corpus.ts';
import { figures } from './figure.ts';
import { groupsOf } from './group.ts';
import { happenings, type Happening } from './happening.ts';
import type { Span } from './sentence.ts';

/** A count or a group of people, and what happened that stands with it. */
export interface Pair {
  readonly key: string;
  readonly near: readonly Happening[];
}

/** The pairs of a text: within a piece of a clause, or the clause or text round it where a piece tells of nothing. */
export function pairsOf(site: Site, text: string): Pair[] {
  const events = happenings(site.events)(text);
  const inside = ({ start, end }: Span) =>
    events.filter((one) => start <= one.start && one.end <= end);
  return segments(text).flatMap((piece) => {
    const keys = keysIn(site, text.slice(piece.start, piece.end));
    if (keys.length === 0) return [];
    const around = [inside(piece), inside(spanAt(clauses(text), piece.start, text)), events];
    const near = around.find((some) => some.length > 0) ?? [];
    return keys.map((key) => ({ key, near }));
  });
}

/** The counts and the groups of a text. */
function keysIn(site: Site, text: string): string[] {
  return [
    ...figures(text).flatMap((figure) =>
      figure.kind === 'count' ? [`count ${figure.value}`] : [],
    ),
    ...groupsOf(site)(text).flatMap(({ keys }) => keys.slice(0, 1)),
  ];
}
