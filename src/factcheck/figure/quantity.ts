import type { Recogniser } from './kind.ts';
import { HYPHEN, NUMBER_STARTS, numberOf, RIGHT, spanOf } from './number.ts';
import { ORDINAL_WORDS, ordinalWord, SMALL_NUMBER } from './number-word.ts';

const PARTS: Readonly<Record<string, number>> = { half: 2, halve: 2, third: 3, quarter: 4 };

/** `half`, `two thirds`, `a quarter`, `a third of`, `2/3`. */
const fraction: Recogniser = {
  starts: NUMBER_STARTS,
  words: ['half'],
  pattern: new RegExp(
    `(?:(?<over>[1-9])/(?<under>[2-9])(?![\\p{N}/])` +
      `|(?<count>\\d{1,2}|${SMALL_NUMBER})(?:\\s|${HYPHEN})(?<parts>thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)${RIGHT}` +
      `|a\\s(?<part>quarter)(?!${HYPHEN})${RIGHT}|an?\\s(?<of>third|fifth|sixth|seventh|eighth|ninth|tenth)(?=\\sof\\b)` +
      `|(?<half>half)(?!${HYPHEN}\\p{L})${RIGHT}(?!\\sa\\s(?:dozen|hundred|thousand|million|billion)))`,
    'dyiu',
  ),
  read: (match) => {
    const { over, under, count, parts, part, of, half } = match.groups ?? {};
    const name = (parts ?? part ?? of ?? half ?? '').toLowerCase().replace(/s$/u, '');
    const divisor = under === undefined ? (PARTS[name] ?? ordinalWord(name)) : Number(under);
    const dividend = over !== undefined ? Number(over) : count === undefined ? 1 : numberOf(count);
    // `one third` is a part, `21 fifth graders` is not.
    if (divisor === null || dividend === null || dividend >= divisor) return [];
    if (parts !== undefined && dividend > 1 && !/s$/iu.test(parts)) return [];
    return [{ kind: 'fraction', over: dividend, under: divisor, ...spanOf(match) }];
  },
};

const MULTIPLES = [
  ...['half', 'several', 'few', 'many', 'dozen', 'dozens', 'tens', 'scores', 'hundreds'],
  ...['thousands', 'millions', 'billions', 'twice', 'thrice', 'double', 'doubled', 'doubles'],
  ...['doubling', 'triple', 'tripled', 'triples', 'tripling', 'quadruple', 'quadrupled'],
  ...['twofold', 'threefold', 'fourfold', 'tenfold'],
];

const HALF_A: Readonly<Record<string, number>> = {
  ...{ hundred: 50, thousand: 500, million: 5e5, billion: 5e8 },
};

/** `a dozen`, `dozens`, `several hundred`, `tens of thousands`, `twice`; `half a million` is a count. */
const multiple: Recogniser = {
  starts: NUMBER_STARTS,
  words: MULTIPLES,
  pattern: new RegExp(
    `(?:half\\sa\\s(?<halved>hundred|thousand|million|billion)` +
      `|(?<dozens>(?:half(?:[\\s-]a)?|an?|several|(?:a\\s)?few|\\d{1,3}|${SMALL_NUMBER})[\\s-])?(?<dozen>dozen)` +
      `|(?<vague>several|(?:a\\s)?few|many)\\s(?<scale>hundred|thousand|million|billion)` +
      `|(?<many>(?:(?:tens|dozens|scores|hundreds|thousands|millions)\\sof\\s)?(?:dozens|scores|hundreds|thousands|millions|billions))` +
      `|a\\s(?<few>couple|handful|pair|trio)(?=\\sof\\b)|(?<factor>twice|thrice|double[ds]?|doubling|triple[ds]?|tripling|quadrupled?|twofold|threefold|fourfold|tenfold))${RIGHT}`,
    'dyiu',
  ),
  read: (match) => {
    const { halved, dozens, dozen, vague, scale, many, few, factor } = match.groups ?? {};
    const span = spanOf(match);
    const counted = { unit: null, things: [] };
    const half = HALF_A[(halved ?? '').toLowerCase()];
    if (half !== undefined) return [{ kind: 'count', value: half, ...counted, ...span }];
    const lead = (dozens ?? '')
      .replace(/[\s-]$/u, '')
      .replace(/^half$|^half-a$/iu, 'half a')
      .toLowerCase();
    const times = numberOf(lead) ?? (/^an?$/u.test(lead) ? '' : lead);
    const plain = (
      many ??
      few ??
      `${vague?.replace(/^a\s/iu, '') ?? ''} ${scale ?? ''}`
    ).toLowerCase();
    const name =
      dozen !== undefined ? `${times} dozen` : factor !== undefined ? fold(factor) : plain;
    return [{ kind: 'multiple', name: name.trim().replace(/\s+/gu, ' '), ...counted, ...span }];
  },
};

const FOLDS: readonly (readonly [RegExp, string])[] = [
  ...([
    [/^(?:twi|dou)/u, '2 times'],
    [/^(?:thr|tri)/u, '3 times'],
  ] as const),
  ...([
    [/^(?:qua|fou)/u, '4 times'],
    [/^ten/u, '10 times'],
  ] as const),
];

function fold(word: string): string {
  return FOLDS.find(([start]) => start.test(word.toLowerCase()))?.[1] ?? word;
}

/** `second`, `21st`; not `at first`, `first aid`, `third party`, `second-hand`. */
const ordinal: Recogniser = {
  starts: ['digit', 'number', 'ordinal'],
  pattern: new RegExp(
    `(?:(?<digits>\\d{1,6})(?:st|nd|rd|th)|(?<!\\bat\\s)(?<word>${ORDINAL_WORDS})(?!\\s(?:aid|of\\sall|part(?:y|ies)|place)\\b)(?!${HYPHEN}(?:hand|party|aid)))${RIGHT}`,
    'dyiu',
  ),
  read: (match) => {
    const { digits, word = '' } = match.groups ?? {};
    const value = digits === undefined ? ordinalWord(word) : Number(digits);
    return value === null ? [] : [{ kind: 'ordinal', value, ...spanOf(match) }];
  },
};

/** Quantities and places in an order. */
export const QUANTITIES: readonly Recogniser[] = [fraction, multiple, ordinal];
