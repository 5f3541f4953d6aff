import type { Group, Site, Toll } from './corpus.ts';

/** The measure of things: nothing became of them, they are only counted. */
export const COUNTED = 'counted';

/** All that rows of the ledger may count: groups of people, and things. */
export function countables({ groups, things = [] }: Pick<Site, 'groups' | 'things'>): Group[] {
  return [...groups, ...things];
}

/** What one scale may hold: people, whatever became of them, or things of one unit. */
export function scaleOf(
  { things = [] }: Pick<Site, 'things'>,
  { group, measure }: Pick<Toll, 'group' | 'measure'>,
): string {
  if (measure !== COUNTED) return 'people';
  return `things: ${things.find(({ id }) => id === group)?.unit ?? group}`;
}

/** Who or what a row counts, in words; the id itself where the site knows no words for it. */
export function labelOf(site: Pick<Site, 'groups' | 'things'>, id: string): string {
  return countables(site).find((one) => one.id === id)?.label ?? id;
}
