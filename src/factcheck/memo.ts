/** How many checks have begun. */
let checks = 0;

/** Begins a check: what neither it nor the one before it asks for is forgotten. */
export function beginCheck(): void {
  checks += 1;
}

/**
 * A reader that reads each text once: many rules ask for the same texts, and a check asks again for
 * those that the one before it read. All texts of a check stay known, however many they are, as each rule
 * goes through them from the first to the last; only where `most` come without a check are they forgotten.
 * What it gives is shared, and is not to be changed.
 */
export function once<T>(read: (text: string) => T, most = 1_000_000): (text: string) => T {
  let known = new Map<string, { readonly value: T }>();
  let older = known;
  let check = checks;
  return (text) => {
    if (check !== checks || known.size >= most) {
      older = known;
      known = new Map();
      check = checks;
    }
    const found = known.get(text);
    if (found) return found.value;
    const now = older.get(text) ?? { value: read(text) };
    known.set(text, now);
    return now.value;
  };
}

/** A maker that makes one thing for each record, for as long as the record is in use. */
export function onceFor<K extends object, T>(make: (record: K) => T): (record: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (record) => {
    const before = known.get(record);
    if (before) return before.value;
    const now = { value: make(record) };
    known.set(record, now);
    return now.value;
  };
}
