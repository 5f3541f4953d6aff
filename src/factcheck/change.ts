import type { Fact } from './fact.ts';
import { figures } from './figure.ts';

/** One fact that is no longer what it was. */
export interface Change {
  /** Null where the fact is new. */
  readonly before: Fact | null;
  /** Null where it was dropped. */
  readonly after: Fact | null;
  /** The figures that stand in one of the two alone, as written, in order. */
  readonly figures: { readonly lost: readonly string[]; readonly won: readonly string[] };
}

/** Statements with at least this share of words in common are one, reworded. */
const ALIKE = 0.5;

/** What two states of a site say differently, in the order of kinds and addresses. Never where words alone moved. */
export function changes(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const [old, now] = [byKey(before), byKey(after)];
  const same = [...old].flatMap(([key, was]): [Fact, Fact][] => {
    const is = now.get(key);
    return is ? [[was, is]] : [];
  });
  const gone = before.filter((fact) => !now.has(idOf(fact)));
  const fresh = after.filter((fact) => !old.has(idOf(fact)));
  const pairs = reworded(gone, fresh);
  const taken = new Set<Fact>(pairs.flat());
  return [
    ...[...same, ...pairs].filter(([was, is]) => differ(was, is)),
    ...gone.filter((fact) => !taken.has(fact)).map((fact): [Fact, null] => [fact, null]),
    ...fresh.filter((fact) => !taken.has(fact)).map((fact): [null, Fact] => [null, fact]),
  ]
    .map(([was, is]) => ({ before: was, after: is, figures: figuresBetween(was, is) }))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function differ(a: Fact, b: Fact): boolean {
  return a.text !== b.text || a.passages.join('\n') !== b.passages.join('\n');
}

function idOf({ kind, key }: Fact): string {
  return `${kind} ${key}`;
}

function byKey(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [idOf(fact), fact]));
}

const KINDS = ['figure', 'statement', 'passage', 'dating', 'speaker', 'source'];

/** The same from both sides, so that a comparison the other way round has the same order. */
function orderOf({ before, after }: Pick<Change, 'before' | 'after'>): string {
  const keys = [before, after].flatMap((fact) => (fact ? [fact.key] : [])).sort();
  const kind = (before ?? after)?.kind ?? '';
  return [KINDS.indexOf(kind), ...keys].join(' ');
}

/** Pairs of a dropped and an added statement of one page that are alike, the likest first. */
function reworded(gone: readonly Fact[], fresh: readonly Fact[]): [Fact, Fact][] {
  const on = Map.groupBy(
    fresh.filter(({ kind }) => kind === 'statement'),
    ({ place }) => place.file,
  );
  const all = gone
    .filter(({ kind }) => kind === 'statement')
    .flatMap((was) =>
      (on.get(was.place.file) ?? []).map((is) => ({ was, is, share: alike(was, is) })),
    )
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || (tie(a) < tie(b) ? -1 : 1));
  const taken = new Set<Fact>();
  return all.flatMap(({ was, is }): [Fact, Fact][] => {
    if (taken.has(was) || taken.has(is)) return [];
    taken.add(was).add(is);
    return [[was, is]];
  });
}

function tie({ was, is }: { readonly was: Fact; readonly is: Fact }): string {
  return [was.key, is.key].sort().join(' ');
}

/** The share of the words of two texts that both have, 0 to 1. */
function alike(a: Fact, b: Fact): number {
  const [one, other] = [a, b].map(
    ({ text }) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  );
  if (!one || !other) return 0;
  const both = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

function figuresBetween(before: Fact | null, after: Fact | null): Change['figures'] {
  const of = (fact: Fact | null) => (fact ? figures(fact.text).map(({ text }) => text) : []);
  const [was, is] = [of(before), of(after)];
  return {
    lost: was.filter((one) => !is.includes(one)),
    won: is.filter((one) => !was.includes(one)),
  };
}
