import { isBounded } from './figure-bound.ts';
import type { Draft, Part, Recogniser } from './figure-kind.ts';
import {
  amountOf,
  HYPHEN,
  LEFT,
  NUMBER,
  NUMBER_OR_RANGE,
  numberOf,
  RIGHT,
  spanOf,
} from './figure-number.ts';
import { nounPhrase } from './figure-noun.ts';
import { ordinalWord, ORDINAL_WORDS } from './number-word.ts';

const ASKS_YEAR =
  /\b(?:in|since|during|until|till|throughout|the|that|this|year|summer|winter|spring|autumn)\s$/iu;
const MAY_ASK_YEAR =
  /\b(?:of|by|from|to|before|after|between|and|through|for|late|early|mid)[\s-]$/iu;

/** Whether four digits without a separator are a year rather than a count. */
function isYear(text: string, start: number, end: number): boolean {
  const words = text.slice(Math.max(0, start - 24), start);
  const year = Number(text.slice(end - 4, end));
  const asked = ASKS_YEAR.test(words);
  if (/^\s?[%+]/u.test(text.slice(end, end + 2))) return false;
  if (isBounded(text, start) && !/\b(?:about|around|under|beyond|some)\s$/iu.test(words))
    return false;
  const counted = nounPhrase(text, end, false);
  const counts = counted.unit !== null && !counted.name;
  if (year < 1900) return !counts && (asked || MAY_ASK_YEAR.test(words));
  return !counts || asked;
}

/** `in 2025`, `since 1948`, `late 2019`, `2024–25`. */
const year: Recogniser = {
  pattern: new RegExp(
    `${LEFT}(?<!\\d[.,:/])(?:(?<part>early|mid|late)(?:\\s|${HYPHEN}))?(?<year>(?:1[5-9]|20)\\d\\d)(?:(?<link>[/–-])(?<next>\\d\\d)(?!\\d))?(?![\\p{L}\\p{N}]|[.,]\\d|[/]\\d)`,
    'dgiu',
  ),
  read: (match, text) => {
    const { part, next } = match.groups ?? {};
    const own = spanOf(match, 'year');
    const value = Number(match.groups?.year);
    if (!isYear(text, own.start, own.end)) return [];
    const start = part === undefined ? own.start : match.index;
    const fields = { kind: 'date', day: null, month: null } as const;
    const named = part === undefined ? null : (part.toLowerCase() as Part);
    const first: Draft = { ...fields, year: value, part: named, start, end: own.end };
    if (next === undefined) return [first];
    const second = Math.floor(value / 100) * 100 + Number(next);
    return [first, { ...fields, year: second, part: null, ...spanOf(match, 'next') }];
  },
};

/** `200–300`, `between five and ten`, `two or three`; `5 and 6` is two counts. */
const range: Recogniser = {
  pattern: new RegExp(`${LEFT}(?<!\\d[.:/])${NUMBER_OR_RANGE}(?!\\.\\d)${RIGHT}`, 'dgiu'),
  read: (match) => {
    const found = amountOf(match);
    if (found?.from == null) return [];
    const span = { start: found.start, end: spanOf(match).end };
    return [
      {
        kind: 'range',
        from: found.from,
        to: found.value,
        of: 'count',
        unit: null,
        things: [],
        ...span,
      },
    ];
  },
};

const PARTS: Readonly<Record<string, number>> = { half: 2, halve: 2, third: 3, quarter: 4 };

/** `half`, `two thirds`, `a quarter`, `a third of`, `2/3`. */
const fraction: Recogniser = {
  pattern: new RegExp(
    `${LEFT}(?:(?<over>[1-9])/(?<under>[2-9])(?![\\p{N}/])` +
      `|(?<count>${NUMBER})(?:\\s|${HYPHEN})(?<parts>thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)${RIGHT}` +
      `|a\\s(?<part>quarter)(?!${HYPHEN})${RIGHT}|an?\\s(?<of>third|fifth|sixth|seventh|eighth|ninth|tenth)(?=\\sof\\b)` +
      `|(?<half>half)(?!${HYPHEN}\\p{L})${RIGHT}(?!\\sa\\s(?:dozen|hundred|thousand|million|billion)))`,
    'dgiu',
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

const HALF_A: Readonly<Record<string, number>> = {
  ...{ hundred: 50, thousand: 500, million: 5e5, billion: 5e8 },
};

/** `a dozen`, `dozens`, `several hundred`, `tens of thousands`, `twice`; `half a million` is a count. */
const multiple: Recogniser = {
  pattern: new RegExp(
    `${LEFT}(?:half\\sa\\s(?<halved>hundred|thousand|million|billion)` +
      `|(?<dozens>(?:half\\sa|an?|several|(?:a\\s)?few|${NUMBER})[\\s-])?(?<dozen>dozen)` +
      `|(?<vague>several|(?:a\\s)?few|many)\\s(?<scale>hundred|thousand|million|billion)` +
      `|(?<many>(?:(?:tens|dozens|scores|hundreds|thousands|millions)\\sof\\s)?(?:dozens|scores|hundreds|thousands|millions|billions))` +
      `|(?<factor>twice|thrice|double[ds]?|doubling|triple[ds]?|tripling|quadrupled?|twofold|threefold|fourfold|tenfold))${RIGHT}`,
    'dgiu',
  ),
  read: (match) => {
    const { halved, dozens, dozen, vague, scale, many, factor } = match.groups ?? {};
    const span = spanOf(match);
    const counted = { unit: null, things: [] };
    const half = HALF_A[(halved ?? '').toLowerCase()];
    if (half !== undefined) return [{ kind: 'count', value: half, ...counted, ...span }];
    const lead = (dozens ?? '').trim().replace(/-$/u, '').toLowerCase();
    const times = numberOf(lead) ?? (/^an?$/u.test(lead) ? '' : lead);
    const plain = (many ?? `${vague?.replace(/^a\s/iu, '') ?? ''} ${scale ?? ''}`).toLowerCase();
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
  pattern: new RegExp(
    `${LEFT}(?:(?<digits>\\d{1,6})(?:st|nd|rd|th)|(?<!\\bat\\s)(?<word>${ORDINAL_WORDS})(?!\\s(?:aid|of\\sall|part(?:y|ies)|place)\\b)(?!${HYPHEN}(?:hand|party|aid)))${RIGHT}`,
    'dgiu',
  ),
  read: (match) => {
    const { digits, word = '' } = match.groups ?? {};
    const value = digits === undefined ? ordinalWord(word) : Number(digits);
    return value === null ? [] : [{ kind: 'ordinal', value, ...spanOf(match) }];
  },
};

const NOT_ONE =
  /^(?:\s(?:of|another|by|or|and|to|in|at|on|who|whom|whose|that|which|is|has|had|can|could|may|might|must|would|should|will|for|with|from|as|side|hand|point|after|side's|if|does|did|so)\b|['’]s|[.,;:!?)]|\s?$)/u;
const BEFORE_ONE =
  /(?:\b(?:the|this|that|no|any|every|each|which|some|another|last|only|next|other|new|old|good|either|not|one\sby)[\s-])$/iu;

/** Whether `one` counts: `one pilot was hurt`, not `one of the`, `no one`, `this one`. */
function isOne(text: string, start: number, end: number): boolean {
  if (isBounded(text, start)) return true;
  const after = text.slice(end, end + 16).toLowerCase();
  return !NOT_ONE.test(after) && !BEFORE_ONE.test(text.slice(Math.max(0, start - 10), start));
}

/** Every other number. */
const count: Recogniser = {
  pattern: new RegExp(`${LEFT}(?<number>${NUMBER})${RIGHT}`, 'dgiu'),
  read: (match, text) => {
    const span = spanOf(match, 'number');
    const value = numberOf(match[0]);
    if (value === null) return [];
    if (/^one$/iu.test(match[0]) && !isOne(text, span.start, span.end)) return [];
    return [{ kind: 'count', value, unit: null, things: [], ...span }];
  },
};

/** Bare years, once dates and amounts are read. */
export const YEARS: readonly Recogniser[] = [year];

/** Quantities and places in an order. */
export const QUANTITIES: readonly Recogniser[] = [fraction, multiple, ordinal];

/** Every number that is left, ranges first. */
export const COUNTS: readonly Recogniser[] = [range, count];
