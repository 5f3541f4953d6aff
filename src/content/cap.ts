/** The largest things that are read, in bytes of UTF-8; what lies above is refused by name. */
export const CAPS = {
  seed: 2 * 1024 * 1024,
  chapter: 256 * 1024,
  yaml: 1024 * 1024,
  line: 64 * 1024,
} as const;

/** A number of bytes as messages show it, such as `2,000,000 bytes`. */
export function bytes(count: number): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} bytes`;
}
