/** The parts of a passage, which ` […] ` joins in the file. */
export function partsOf(passage: string): string[] {
  return passage.split('[…]').map((part) => part.trim());
}

/** Whether every part of a passage has words. */
export function isWhole(passage: string): boolean {
  return partsOf(passage).every((part) => /[\p{L}\p{N}]/u.test(part));
}
