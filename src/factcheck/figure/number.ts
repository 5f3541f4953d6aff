import type { Span, Start } from './kind.ts';
import { NUMBER_WORDS, numberWord } from './number-word.ts';

const SCALES: Readonly<Record<string, number>> = {
  ...{ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 },
};

/** Nothing of a word or number stands after. */
export const RIGHT = '(?![\\p{L}\\p{N}_])';
/** A hyphen inside a word; documents hold three kinds. */
export const HYPHEN = '[-\\u2010\\u2011]';
/** A dash between the ends of a range. */
export const DASH = '[-\\u2010-\\u2015\\u2212]';

/** With what a number begins; `between` begins a range. */
export const NUMBER_STARTS: readonly Start[] = ['digit', 'number', 'article'];

/** Matches a number in digits, with separators and decimals. */
export const DIGITS =
  '(?:\\d{1,3}(?:,\\d{3}){1,6}(?![,\\d]\\d)(?:\\.\\d{1,18})?|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3}){1,6}(?!\\d)|\\d{1,18}(?:\\.\\d{1,18})?)(?!\\d)';

const WHOLE_NUMBER = new RegExp(`^${DIGITS}$`, 'u');

/** Matches a number in digits or words, `2.5 million` included; for patterns with the flags `iu`. */
export const NUMBER = `(?:${DIGITS}(?:(?:\\s|${HYPHEN})?(?:hundred|thousand|million|billion|trillion|bn|mn)${RIGHT})?|${NUMBER_WORDS})`;

/**
 * Matches a number, or a range whose ends are in the groups `from` and `number`; `and` links a range
 * only after `between`. The first number is taken whole or not at all, or `one hundred and one` would
 * be two. The hyphen of `fifty-two` is none of a range, so there it stands between digits only.
 */
export const NUMBER_OR_RANGE =
  `(?:(?<between>between\\s{1,2})?(?=(?<from>${NUMBER}))\\k<from>(?:${HYPHEN}?\\s(?:to|or|(?<and>and))\\s|\\s?[\\u2012-\\u2015\\u2212]\\s?|(?<=\\d\\s?)${HYPHEN}\\s?(?=\\d)))?` +
  `(?<number>${NUMBER})`;

/** Reads a number in digits, separators allowed; null where the text is anything else. */
export function decimal(text: string): number | null {
  if (!WHOLE_NUMBER.test(text)) return null;
  return Number(text.replace(/[^\d.]/gu, ''));
}

/** Reads a number in digits or words, `2.5 million` and `5bn` included; null where there is none. */
export function numberOf(text: string): number | null {
  const plain = decimal(text) ?? numberWord(text);
  if (plain !== null) return plain;
  const match = /^(.*\d)[\s\-\u2010\u2011]?([a-z]+)$/iu.exec(text);
  const digits = decimal(match?.[1] ?? '');
  const scale = SCALES[(match?.[2] ?? '').toLowerCase()];
  return digits === null || scale === undefined ? null : product(digits, scale);
}

// Multiplying 2.3 by a million leaves dust behind the point.
function product(digits: number, scale: number): number {
  return Number((digits * scale).toPrecision(12));
}

/** Where a named group of a match with the flag `d` stands; the whole match without a name. */
export function spanOf(match: RegExpExecArray, group?: string): Span {
  const range = group === undefined ? match.indices?.[0] : match.indices?.groups?.[group];
  return { start: range?.[0] ?? match.index, end: range?.[1] ?? match.index };
}

/** Reads what `NUMBER_OR_RANGE` matched; `start` is where it begins, and `from` is null for one number. */
export function amountOf(
  match: RegExpExecArray,
): { readonly start: number; readonly from: number | null; readonly value: number } | null {
  const { between, from, and, number = '' } = match.groups ?? {};
  const value = numberOf(number);
  if (value === null) return null;
  const first = and !== undefined && between === undefined ? null : numberOf(from ?? '');
  return { start: spanOf(match, first === null ? 'number' : 'from').start, from: first, value };
}
