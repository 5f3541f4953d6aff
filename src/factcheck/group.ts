import { finder } from './alias.ts';
import type { Site } from './corpus.ts';
import { onceFor } from './memo.ts';

/** Words for people of any group, which tell no group from another. */
const ANYONE: ReadonlySet<string> = new Set(
  'people persons men women children dead deaths toll lives'.split(' '),
);

/** Finds the words for members of a group; a mention's keys are the groups' ids. */
export const groupsOf = onceFor(({ groups, events }: Site) => {
  const happen = new Set(events.flatMap(({ words }) => words));
  return finder(
    groups.flatMap(({ id, terms }) =>
      terms
        .filter((term) => !ANYONE.has(term) && !happen.has(term))
        .map((term) => [term, id] as const),
    ),
  );
});
