/** A text with what stands in its slots, `{name}`, put in. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (slot, name: string) => values[name] ?? slot);
}
