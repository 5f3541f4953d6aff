/** The digits of a number as they are printed everywhere, thousands set off by commas. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A number with its noun, `1 note`, `3 notes`; `many` where the plural is irregular. For English alone: it belongs into its words. */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : many}`;
}

/** A text that begins a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that began a sentence, as it stands within one. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const LETTERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number in letters; in digits from 10. */
export function inLetters(count: number): string {
  return LETTERS[count] ?? String(count);
}

/** A text for each way in which a language counts, as `Intl.PluralRules` names them; `other` stands in for the rest. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};
