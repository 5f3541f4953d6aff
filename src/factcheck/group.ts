import { finder } from './alias.ts';
import type { Site } from './corpus.ts';
import { onceFor } from './memo.ts';

const ANYONE: ReadonlySet<string> = new Set(
  'people persons men women children dead deaths toll lives'.split(' '),
);

/** Whether a word for people tells no group from another. */
export function isAnyone(term: string): boolean {
  return ANYONE.has(term);
}

/** Finds the words for members of a group; a mention's keys are the groups' ids. */
export const groupsOf = onceFor(({ groups, events }: Site) => {
  const happen = new Set(events.flatMap(({ words }) => words));
  return finder(
    groups.flatMap(({ id, terms }) =>
      terms
        .filter((term) => !isAnyone(term) && !happen.has(term))
        .map((term) => [term, id] as const),
    ),
  );
});
