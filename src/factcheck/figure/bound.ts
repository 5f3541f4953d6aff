import type { Bound, Draft } from './kind.ts';

// What may stand between a bound and its figure.
const GAP =
  '\\s{1,2}(?:(?:another|a\\sfurther|an\\sadditional|an\\sestimated|a\\stotal\\sof|the)\\s)?$';
const before = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${GAP}`, 'iu');

// In order: `no more than` is read before `more than`.
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    before(
      'at\\s(?:the\\svery\\s)?least|a\\sminimum\\sof|minimum|(?:no|not)\\s(?:fewer|less)\\sthan|not\\sunder',
    ),
    'at-least',
  ],
  [
    before(
      '(?:no|not)\\smore\\sthan|not\\sover|at\\s(?:the\\svery\\s)?most|a\\smaximum\\sof|maximum|up\\sto|as\\smany\\sas|as\\smuch\\sas',
    ),
    'at-most',
  ],
  [
    before(
      'more\\sthan|greater\\sthan|in\\sexcess\\sof|upwards?\\sof|exceeding|exceeded|above|beyond|just\\sover|well\\sover',
    ),
    'more-than',
  ],
  [before('fewer\\sthan|less\\sthan|under|below|nearly|almost|approaching'), 'less-than'],
  [
    before(
      'about|around|some|roughly|approximately|approx\\.?|circa|close\\sto|an?\\sestimated|estimated',
    ),
    'about',
  ],
];

const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:\+|\s(?:or|and)\s(?:more|over|above)(?!\s(?:than|the|in)\b)\b)/iu, 'at-least'],
  [/^\s(?:or\s(?:fewer|less|under|below))\b/iu, 'at-most'],
  [/^(?:\sor\sso\b|[-\u2010\u2011]odd\b)/iu, 'about'],
  [/^,?\sat\s(?:the\s(?:very\s)?)?least(?=[.;,)]|$)/iu, 'at-least'],
  [/^,?\sat\s(?:the\s(?:very\s)?)?most(?=[.;,)]|$)/iu, 'at-most'],
];

const OVER = before('over');
const WITHIN = before('within');
// `for over 40 hours` bounds; `raids over 40 hours` says when.
const LASTING = /\b(?:for|last\w*|took|tak\w+|after|of|than|spent|wait\w*)\sover\s{1,2}$/iu;
// `handed over 30 rifles`, `swept over nine towns`.
const MOVING =
  /\b(?:took|tak(?:e|es|en|ing)|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|flew|fl(?:y|ies|ying)|fl(?:own)|sw(?:ept|eep|eeps|eeping)|r[ua]n|control|power|won|pass(?:ed|ing)?|spread|all)\s(?:\p{L}+\s)?over\s{1,2}$/iu;
const UNBOUNDED = new Set(['label', 'ordinal', 'weekday']);
const DATED = new Set(['date', 'decade']);

/**
 * Reads how the words before a figure and after it limit it; `tail` is where the noun that it counts
 * ends. A date takes `around` and `circa` alone, for `about 5 May` names a subject.
 */
export function boundOf(text: string, draft: Draft, tail: number): Bound {
  if (UNBOUNDED.has(draft.kind)) return 'exact';
  const words = text.slice(Math.max(0, draft.start - 48), draft.start);
  if (DATED.has(draft.kind)) return before('around|circa|roughly').test(words) ? 'about' : 'exact';
  const found = BEFORE.find(([pattern]) => pattern.test(words));
  if (found !== undefined) return found[1];
  if (OVER.test(words)) return isOver(words, draft.kind) ? 'more-than' : 'exact';
  if ((draft.kind === 'measure' || draft.kind === 'duration') && WITHIN.test(words))
    return 'at-most';
  return afterwards(text, draft.end) ?? afterwards(text, tail) ?? 'exact';
}

function isOver(words: string, kind: string): boolean {
  if (kind === 'clock') return false;
  return kind === 'duration' ? LASTING.test(words) : !MOVING.test(words);
}

function afterwards(text: string, end: number): Bound | null {
  return AFTER.find(([pattern]) => pattern.test(text.slice(end, end + 24)))?.[1] ?? null;
}

const JOINED = /^(?:,|,?\s(?:and|or|plus|as\swell\sas|along\swith|together\swith))\s{1,2}$/iu;

/** Whether a figure stands in one list with the figure before, whose noun ends at `tail`. */
export function isJoined(text: string, tail: number, start: number): boolean {
  return start - tail < 24 && JOINED.test(text.slice(tail, start));
}

/** Whether a number with a bound stands right before `one of`, so that it counts. */
export function isBounded(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - 48), start);
  return (
    BEFORE.some(([pattern]) => pattern.test(words)) || /\b(?:over|only|exactly)\s$/iu.test(words)
  );
}
