import { isBounded } from './bound.ts';
import type { Recogniser } from './kind.ts';
import { nounPhrase } from './noun.ts';
import {
  amountOf,
  NUMBER,
  NUMBER_OR_RANGE,
  NUMBER_STARTS,
  numberOf,
  RIGHT,
  spanOf,
} from './number.ts';

/** `200–300`, `between five and ten`, `two or three`; `5 and 6` is two counts. */
const range: Recogniser = {
  starts: NUMBER_STARTS,
  words: ['between'],
  pattern: new RegExp(`(?<!\\d[.:/])${NUMBER_OR_RANGE}(?!\\.\\d)${RIGHT}`, 'dyiu'),
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

const NOT_ONE =
  /^(?:\s(?:another|by|or|and|to|in|at|on|who|whom|whose|that|which|(?:is|has|had)\sto|can|could|may|might|must|would|should|will|for|with|from|as|side|hand|point|after|if|does|did|so)\b|['’]s)/u;
const BEFORE_ONE =
  /(?:\b(?:the|this|that|no|any|every|each|which|some|another|last|only|next|other|new|old|good|either|not|one\sby)[\s-])$/iu;
const ALONE = /^\s?(?:[.,;:!?)—–]|$)/u;
const AFTER_VERB = /(?:ed|ing|hurt|lost|left|shot)\s$/iu;
const SUPERLATIVE =
  /(?:^|\s)(?!(?:for|ar|pr|w|gu|t|r|inter|prot|harv|requ|conqu|north-?w|south-?w)est\s)(?:\p{L}+est|worst|main)\s/u;

/** Whether `one` counts: `one pilot was hurt`, `one of its boats`; not `one of the worst`, `no one`, `this one`. */
function isOne(text: string, start: number, end: number): boolean {
  if (isBounded(text, start)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 16).toLowerCase();
  if (BEFORE_ONE.test(before) || NOT_ONE.test(after)) return false;
  if (ALONE.test(after)) return AFTER_VERB.test(before);
  if (!after.startsWith(' of ')) return true;
  const [thing] = nounPhrase(text, end, true).things;
  return thing !== undefined && !SUPERLATIVE.test(thing);
}

/** Every other number. */
const count: Recogniser = {
  starts: NUMBER_STARTS,
  pattern: new RegExp(`(?<number>${NUMBER})${RIGHT}`, 'dyiu'),
  read: (match, text) => {
    const span = spanOf(match, 'number');
    const value = numberOf(match[0]);
    if (value === null) return [];
    if (/^one$/iu.test(match[0]) && !isOne(text, span.start, span.end)) return [];
    return [{ kind: 'count', value, unit: null, things: [], ...span }];
  },
};

const SCALES = ['hundred', 'thousand', 'million', 'billion'];

/** `the hundred boats`. */
const scale: Recogniser = {
  starts: [],
  words: SCALES,
  pattern: new RegExp(`(?<number>${SCALES.join('|')})${RIGHT}`, 'dyiu'),
  read: (match) => {
    const value = numberOf(`a ${match[0]}`);
    return value === null
      ? []
      : [{ kind: 'count', value, unit: null, things: [], ...spanOf(match) }];
  },
};

/** Every number that is left, ranges first. */
export const COUNTS: readonly Recogniser[] = [range, count, scale];
