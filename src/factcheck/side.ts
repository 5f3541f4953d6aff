import type { Context } from './context.ts';
import { isAnyone } from './group.ts';
import { wordsOf, type Word } from './word.ts';

/** Gives the sides, groups or speakers that a word for people may mean; undefined for any other word. */
export type SideOf = (word: Word) => ReadonlySet<string> | undefined;

/** Finds the side of a word for members of a group that has one. */
export function opposing({ corpus: { site } }: Pick<Context, 'corpus'>): SideOf {
  const sided = site.groups.filter(({ side }) => side !== undefined);
  return sidesIn(
    sided.flatMap(({ id, side, terms }) => terms.map((term) => [term, side ?? id] as const)),
  );
}

/** Finds the sides of a word for people: of a group or, where it has none, the group itself, or a speaker. */
function sidesOf({ corpus: { site, speakers } }: Pick<Context, 'corpus'>): SideOf {
  return sidesIn([
    ...site.groups.flatMap(({ id, side, terms }) =>
      terms.map((term) => [term, side ?? id] as const),
    ),
    ...speakers.flatMap(({ slug, aliases }) => aliases.map((alias) => [alias, slug] as const)),
  ]);
}

function sidesIn(names: readonly (readonly [term: string, key: string])[]): SideOf {
  const sides = new Map<string, Set<string>>();
  for (const [term, key] of names) {
    const stem = wordsOf(term).at(-1)?.stem ?? '';
    sides.set(stem, (sides.get(stem) ?? new Set()).add(key));
  }
  return ({ stem }) => sides.get(stem);
}

/** Whether two nouns may name the same: by their stems, as words for people of one side, or as names of one speaker. */
export function equality(context: Pick<Context, 'corpus'>): (a: Word, b: Word) => boolean {
  const sides = sidesOf(context);
  return (a, b) => {
    if (a.stem === b.stem) return true;
    const [one, other] = [sides(a), sides(b)];
    return one !== undefined && other !== undefined && [...one].some((side) => other.has(side));
  };
}

/** Tells the words for members of one group from all others; those of a group of anyone tell nothing. */
export function membersOf({ corpus: { site } }: Pick<Context, 'corpus'>): (word: Word) => boolean {
  const told = site.groups.filter(({ side, terms }) => side !== undefined || !terms.some(isAnyone));
  const sides = sidesIn(told.flatMap(({ id, terms }) => terms.map((term) => [term, id] as const)));
  return (word) => sides(word) !== undefined;
}
