import { MONTHS, WEEKDAYS, type Weekday } from '../calendar.ts';
import type { Draft, Part, Recogniser, Span } from './kind.ts';
import { DASH, RIGHT, spanOf } from './number.ts';

const NAMES = [...MONTHS, ...MONTHS.map((name) => name.toUpperCase())];
const SHORT = [...MONTHS.map((name) => name.slice(0, 3)), 'Sept'].filter((name) => name !== 'May');
const MONTH = `(?:${NAMES.join('|')}|(?:${SHORT.join('|')})\\.?)(?!\\p{L})`;
const ENDING = '(?:st|nd|rd|th)?';
const DAY = `(?:0?[1-9]|[12]\\d|3[01])(?!\\d)${ENDING}(?!\\p{L})`;
const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%])(?!,\\d)';
const PARTS = ['early', 'mid', 'late'];
const PART = '(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?:\\s|[-\\u2010\\u2011])(?:in\\s)?)?';
const LINK = `(?:,?\\s(?:and|or|to|until|till|through)\\s|\\s?${DASH}\\s?)`;
const WHOLE_LEFT = '(?<!\\d[.,:/])';

/** The month that a name or its short form means, from 1; null where there is none. */
function monthOf(name: string): number | null {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start);
  return index < 0 ? null : index + 1;
}

function partOf(text: string | undefined): Part | null {
  return text === undefined ? null : (text.toLowerCase() as Part);
}

const numberIn = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

type Date = Extract<Draft, { kind: 'date' }>;

function date(span: Span, fields: Partial<Omit<Date, 'kind' | 'start' | 'end'>>): Date {
  return { day: null, month: null, year: null, part: null, ...fields, ...span, kind: 'date' };
}

/**
 * One date for each day of a list such as `29, 30 and 31`; the one at `full` spans the month too. A
 * number that only a comma joins to the rest (`boats sank: 4, 31 May`) belongs to no list.
 */
function daysIn(
  list: Span,
  full: 'first' | 'last',
  whole: Span,
  text: string,
  known: Partial<Date>,
): Date[] {
  const words = text.slice(list.start, list.end);
  const listed = new RegExp(LINK, 'u').test(words);
  const found = [...words.matchAll(/\d+(?:st|nd|rd|th)?/gu)];
  const days = listed ? found : full === 'first' ? found.slice(0, 1) : found.slice(-1);
  return days.map((match, i) => {
    const start = list.start + match.index;
    const end = start + match[0].length;
    const span =
      full === 'first'
        ? { start: i === 0 ? whole.start : start, end: i === days.length - 1 ? whole.end : end }
        : { start, end: i === days.length - 1 ? whole.end : end };
    return date(span, { ...known, day: Number.parseInt(match[0], 10) });
  });
}

/** `31 January 2026`, `29–31 January`, `the 5th of May`, `4, 5 and 6 May`. */
const dayFirst: Recogniser = {
  starts: ['digit'],
  pattern: new RegExp(
    `${WHOLE_LEFT}(?<days>${DAY}(?:(?:${LINK}|,\\s)${DAY}){0,8})(?:\\sof)?\\s{1,2}(?<month>${MONTH})(?:,?\\s(?<year>${YEAR}))?`,
    'dyu',
  ),
  read: (match, text) => {
    const month = monthOf(match.groups?.month ?? '');
    const known = { month, year: numberIn(match.groups?.year) };
    return daysIn(spanOf(match, 'days'), 'last', spanOf(match), text, known);
  },
};

/** `January 31, 2026`, `January 29–31`; the second day of `January 29 and 30 boats` is no day. */
const monthFirst: Recogniser = {
  starts: ['month'],
  pattern: new RegExp(
    `(?<month>${MONTH})\\s(?<days>${DAY}(?:${LINK}${DAY}(?!\\s\\p{Ll}))?)(?![:.]\\d|\\s[ap]\\.?m)(?:,?\\s(?<year>${YEAR}))?`,
    'dyu',
  ),
  read: (match, text) => {
    const month = monthOf(match.groups?.month ?? '');
    const known = { month, year: numberIn(match.groups?.year) };
    const counts = /\b[Ii]n\s$/u.test(text.slice(Math.max(0, match.index - 4), match.index));
    const end = match.index + match[0].length;
    // `In January 12 boats sank` counts boats; `on January 12` does not.
    if (counts && known.year === null && /^\s\p{Ll}/u.test(text.slice(end, end + 2))) {
      return [date(spanOf(match, 'month'), { month })];
    }
    return daysIn(spanOf(match, 'days'), 'first', spanOf(match), text, known);
  },
};

/** `August 2024`, `late January`, `January`; `May` and `March` need a word before that asks for a month. */
const month: Recogniser = {
  starts: ['month'],
  words: PARTS,
  pattern: new RegExp(`${PART}(?<month>${MONTH})(?:,?\\s(?<year>${YEAR}))?`, 'dyu'),
  read: (match, text) => {
    const { part, month: name = '', year } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const bare = part === undefined && year === undefined;
    const asked =
      /\b(?:in|of|by|since|until|till|during|last|next|this|from|to|and|before|after)\s$/iu;
    if (bare && /^(?:may|march|mar)\b/iu.test(name) && !asked.test(before)) return [];
    return [
      date(spanOf(match), { month: monthOf(name), year: numberIn(year), part: partOf(part) }),
    ];
  },
};

/** `2026-01-31` and, day first, `31/01/2026`. */
const numeric: Recogniser = {
  starts: ['digit'],
  pattern: new RegExp(
    `${WHOLE_LEFT}(?:(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)|(?<day>\\d\\d?)[/.](?<month>\\d\\d?)[/.](?<year>\\d{4}))${RIGHT}`,
    'dyu',
  ),
  read: (match) => {
    const { y, m, d, day = d, month: inYear = m, year = y } = match.groups ?? {};
    if (Number(inYear) > 12 || Number(day) > 31) return [];
    return [
      date(spanOf(match), { day: numberIn(day), month: numberIn(inYear), year: numberIn(year) }),
    ];
  },
};

/** `the 1940s`, `late 1940's`. */
const decade: Recogniser = {
  starts: ['digit'],
  words: PARTS,
  pattern: new RegExp(`${PART}(?<year>(?:1[5-9]|20)\\d0)['’]?s${RIGHT}`, 'dyu'),
  read: (match) => [
    {
      ...{ kind: 'decade', year: Number(match.groups?.year) },
      ...{ part: partOf(match.groups?.part), ...spanOf(match) },
    },
  ],
};

/** `Saturday`, `Saturdays`. */
const weekday: Recogniser = {
  starts: ['weekday'],
  pattern: new RegExp(
    `(?<name>${[...WEEKDAYS, ...WEEKDAYS.map((name) => name.toUpperCase())].join('|')})s?${RIGHT}`,
    'dyu',
  ),
  read: (match) => {
    const name = (match.groups?.name ?? '').toLowerCase();
    const index = WEEKDAYS.findIndex((day) => day.toLowerCase() === name);
    return [{ kind: 'weekday', weekday: index as Weekday, ...spanOf(match) }];
  },
};

/** Every date but a bare year; before any other digits are read. */
export const DATES: readonly Recogniser[] = [numeric, dayFirst, monthFirst, decade, month];

export const WEEKDAY_NAMES: readonly Recogniser[] = [weekday];

/** Gives `29 January` its year in `29 January – 5 February 2026`, as a reader does. */
export function withYears(drafts: readonly Draft[], text: string): readonly Draft[] {
  const link = new RegExp(`^(?:${LINK}|,\\s)(?:from\\s)?$`, 'u');
  const found = [...drafts];
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const [first, second] = [found[i], found[i + 1]];
    if (first?.kind !== 'date' || second?.kind !== 'date') continue;
    if (first.year !== null || second.year === null) continue;
    if (first.month === null || second.month === null || first.month > second.month) continue;
    if (link.test(text.slice(first.end, second.start))) found[i] = { ...first, year: second.year };
  }
  return found;
}
