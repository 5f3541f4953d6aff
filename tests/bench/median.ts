/** The middle of some numbers; of an even count, the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** How long a task takes by the clock and by the processor, in milliseconds, and what it gives. */
export function timed<T>(task: () => T): {
  readonly ms: number;
  readonly cpu: number;
  readonly value: T;
} {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = task();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpu: (user + system) / 1000, value };
}

/** A number with so many digits after the point. */
export function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
