import type { Corpus, Site } from './corpus.ts';
import { unitGroups, type Bearing } from './figure.ts';
import { onceFor } from './memo.ts';

/**
 * By what figures of this corpus are compared: its groups make words that count the same people equal.
 * `People` in a claim may stand for any group, and `member of family` for any kind of family.
 */
export function measureOf({ corpus }: { readonly corpus: Pick<Corpus, 'site'> }): Bearing {
  return bearingOf(corpus.site);
}

const bearingOf = onceFor(({ groups, event }: Site): Bearing => {
  const same = unitGroups(groups.map(({ terms }) => terms));
  const terms = new Set(groups.flatMap((group) => group.terms.map((term) => term.toLowerCase())));
  const isPeople = (thing: string) =>
    [thing, `${thing}s`, thing.replace(/man$/u, 'men')].some((form) => terms.has(last(form)));
  return {
    sameUnit: (claim, evidence) =>
      same(claim, evidence) ||
      (claim === 'person' && isPeople(evidence)) ||
      (claim.includes(' of ') && plain(claim) === plain(evidence)),
    window: event,
  };
});

function last(thing: string): string {
  return thing.slice(thing.lastIndexOf(' ') + 1);
}

/** `member of labour family` without what stands before its nouns. */
function plain(thing: string): string {
  return thing.split(' of ').map(last).join(' of ');
}
