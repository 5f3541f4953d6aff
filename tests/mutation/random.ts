/** Numbers from 0 to 1 that are the same for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed of its own for each name, so that a new kind of fault leaves the others as they were: FNV-1a. */
export function seedOf(base: number, name: string): number {
  let hash = 0x811c9dc5 ^ base;
  for (const character of name)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Up to `most` of the values, in the order of a shuffle. */
export function sample<T>(values: readonly T[], most: number, random: () => number): T[] {
  const rest = [...values];
  const taken: T[] = [];
  while (taken.length < most && rest.length > 0) {
    taken.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return taken;
}

/** One of the values, or null where there is none. */
export function pick<T>(values: readonly T[], random: () => number): T | null {
  return values[Math.floor(random() * values.length)] ?? null;
}

/** One of the values that will do, drawn at random, or null where none does; few are asked. */
export function pickWhere<T>(
  values: readonly T[],
  random: () => number,
  does: (value: T) => boolean,
): T | null {
  const rest = [...values];
  while (rest.length > 0) {
    const [value] = rest.splice(Math.floor(random() * rest.length), 1);
    if (value !== undefined && does(value)) return value;
  }
  return null;
}
