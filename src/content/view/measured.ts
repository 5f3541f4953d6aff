import type { MutationScore } from '../mutation.ts';
import { upperFirst } from '../../words/counted.ts';
import { words } from '../../words/words.ts';

/** How many faults of one sort were planted, and how many of them the check refused. */
export interface MeasuredRow {
  readonly name: string;
  readonly tried: string;
  readonly refused: string;
}

/** How the check fared when faults were planted in the content, in words for readers. */
export interface Measured {
  /** By what the faults were about. */
  readonly families: readonly MeasuredRow[];
  /** Each kind of fault, under its family. */
  readonly kinds: readonly (MeasuredRow & { readonly family: string })[];
  /** By the kind of place in which they stood. */
  readonly places: readonly MeasuredRow[];
  readonly all: MeasuredRow;
  readonly survivors: string;
  /** How many of them passed for each reason why a machine may miss one. */
  readonly missed: readonly { readonly why: string; readonly count: string }[];
  /** What has changed since, such as `The content`; null where nothing has. */
  readonly changed: string | null;
}

/** What faults are about, in words for readers. */
const FAMILIES: Readonly<Record<string, string>> = words.measured.families;

/** A kept score as readers see it; the digests are those of the content and the checker of this build. */
export function measuredOf(
  score: MutationScore,
  { content, checker }: Pick<MutationScore, 'content' | 'checker'>,
): Measured {
  const named = (family: string): string =>
    (Object.hasOwn(FAMILIES, family) ? FAMILIES[family] : undefined) ?? upperFirst(family);
  const byFamily = Map.groupBy(score.kinds, ({ family }) => family);
  const [tried, refused] = [sum(score.kinds, 'tried'), sum(score.kinds, 'refused')];
  const other = { content: score.content !== content, checker: score.checker !== checker };
  const { changed } = words.measured;
  return {
    families: [...byFamily].map(([family, rows]) =>
      row(named(family), sum(rows, 'tried'), sum(rows, 'refused')),
    ),
    kinds: score.kinds.map((one) => ({
      ...row(upperFirst(one.kind), one.tried, one.refused),
      family: named(one.family),
    })),
    places: score.places.map((one) => row(upperFirst(one.place), one.tried, one.refused)),
    all: row(words.measured.all, tried, refused),
    survivors: String(tried - refused),
    missed: (score.missed ?? []).map(({ why, count }) => ({ why, count: String(count) })),
    changed: other.content || other.checker ? changed(other) : null,
  };
}

function row(name: string, tried: number, refused: number): MeasuredRow {
  return { name, tried: String(tried), refused: String(refused) };
}

function sum(
  rows: readonly { readonly tried: number; readonly refused: number }[],
  of: 'tried' | 'refused',
): number {
  return rows.reduce((total, one) => total + one[of], 0);
}
