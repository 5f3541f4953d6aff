/** Something that wants to stand at a height; in px. */
export interface Wish {
  /** Where its upper edge would be, were it alone. */
  readonly top: number;
  readonly height: number;
}

/**
 * The upper edges at which things stand in the given order, `gap` px apart or more, and in all as near as can
 * be to where each wants to be: least squares, by pooling neighbours that are too near (isotonic regression).
 */
export function spread(wishes: readonly Wish[], gap: number): number[] {
  const before: number[] = [];
  let room = 0;
  for (const { height } of wishes) {
    before.push(room);
    room += height + gap;
  }
  // Less what stands before it, each has only to be no higher than the next.
  const pools: { sum: number; count: number }[] = [];
  for (const [i, { top }] of wishes.entries()) {
    let pool = { sum: top - (before[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)))
    .map((top, i) => top + (before[i] ?? 0));
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
