/**
 * One page of each kind, by name, out of the addresses of a site: each page that stands alone, and of those that
 * share a folder the first. Chapters differ in what stands on them, so each is a kind of its own.
 */
export function kindsOf(
  addresses: readonly string[],
): (readonly [kind: string, address: string])[] {
  const kinds = new Map<string, string>();
  for (const address of addresses) {
    const [folder = '', ...rest] = address.split('/').filter(Boolean);
    const kind = rest.length > 0 ? `one of /${folder}/` : address;
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  return [...kinds];
}
