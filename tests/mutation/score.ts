import type { MutationScore } from '../../src/content/mutation.ts';
import { whyOf, WHYS, type Why } from './explanation.ts';
import { EXPECTED, type Family } from './fault.ts';
import type { Mutant } from './plan.ts';

/** A fault that was planted, and whether the check refused it. */
export interface Tried extends Mutant {
  readonly refused: boolean;
}

/** How many of some faults were refused. */
export interface Share {
  readonly name: string;
  readonly tried: number;
  readonly refused: number;
}

/** Faults counted by a name that each has, in the order in which the names first come. */
export function sharesBy(tried: readonly Tried[], nameOf: (one: Tried) => string): Share[] {
  return [...Map.groupBy(tried, nameOf)].map(([name, all]) => ({
    name,
    tried: all.length,
    refused: all.filter(({ refused }) => refused).length,
  }));
}

/** The families of which fewer faults were refused than is expected. */
export function missed(tried: readonly Tried[]): Share[] {
  return sharesBy(tried, ({ family }) => family).filter(
    (share) => share.refused < share.tried * EXPECTED[share.name as Family],
  );
}

/** How many faults were not refused for each reason, in the order in which reasons are given. */
export function missedBy(tried: readonly Tried[]): { why: Why; count: number }[] {
  const whys = tried.filter(({ refused }) => !refused).map(whyOf);
  return WHYS.flatMap((why) => {
    const count = whys.filter((one) => one === why).length;
    return count > 0 ? [{ why, count }] : [];
  });
}

/** The score as it is kept, for the content and the checker that it was measured on. */
export function scoreOf(
  tried: readonly Tried[],
  measured: Pick<MutationScore, 'content' | 'checker'>,
): MutationScore {
  const kinds = sharesBy(tried, ({ family, kind }) => `${family}: ${kind}`).map(
    ({ name, ...share }) => {
      const [family = '', kind = ''] = name.split(': ');
      return { family, kind, ...share };
    },
  );
  const places = sharesBy(tried, ({ place }) => place).map(({ name, ...share }) => ({
    place: name,
    ...share,
  }));
  return { ...measured, kinds, places, missed: missedBy(tried) };
}
