/**
 * The label of a passage that a data file gives: an address that stays while others of its kind come and go. It
 * names whose it is, who speaks, in which document; `taken` counts those that are alike.
 */
export function labelOf(
  taken: Map<string, number>,
  owner: string,
  speaker: string | null,
  source: string,
): string {
  const name = [owner, ...(speaker === null ? [] : [speaker]), source].join('-');
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}
