/** The middle of some numbers; of an even count, the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** How long a task takes, in milliseconds, and what it gives. */
export function timed<T>(task: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = task();
  return { ms: performance.now() - start, value };
}
