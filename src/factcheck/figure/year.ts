import { isBounded } from './bound.ts';
import type { Draft, Part, Recogniser } from './kind.ts';
import { nounPhrase } from './noun.ts';
import { HYPHEN, spanOf } from './number.ts';

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
  starts: ['digit'],
  words: ['early', 'mid', 'late'],
  pattern: new RegExp(
    `(?<!\\d[.,:/])(?:(?<part>early|mid|late)(?:\\s|${HYPHEN}))?(?<year>(?:1[5-9]|20)\\d\\d)(?:(?<link>[/–-])(?<next>\\d\\d)(?!\\d))?(?![\\p{L}\\p{N}]|[.,]\\d|[/]\\d)`,
    'dyiu',
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

/** Bare years, once dates and amounts are read. */
export const YEARS: readonly Recogniser[] = [year];
