/**
 * A reader that reads each text once: many rules ask for the same texts, and a check asks again for
 * those that the one before it read. It forgets them all once it knows `most`, so that memory has an
 * end. What it gives is shared, and is not to be changed.
 */
export function once<T>(read: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const now = { value: read(text) };
    if (known.size >= most) known.clear();
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
