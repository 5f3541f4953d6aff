import type { Corpus } from './corpus.ts';
import { unitGroups, type Bearing } from './figure.ts';

/** By what figures of this corpus are compared: its groups make words that count the same people equal. */
export function measureOf({ corpus }: { readonly corpus: Pick<Corpus, 'site'> }): Bearing {
  const { groups, event } = corpus.site;
  return { sameUnit: unitGroups(groups.map(({ terms }) => terms)), window: event };
}
