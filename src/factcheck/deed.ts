import { isSaying } from './attribution.ts';
import { besides, byAfter, leftOf, rightOf } from './phrase.ts';
import { fold } from './typography.ts';
import { wordsOf, type Word } from './word.ts';
import { AUXILIARY, HELPING, isHelping, isNoun, isNumber, isVerb } from './word-class.ts';

/** A verb of a text, with the nouns that do it and those that it is done to, where the grammar tells. */
export interface Deed {
  readonly verb: Word;
  /** The heads of the noun phrases that may be its subject in the active; empty where none is seen. */
  readonly by: readonly Word[];
  /** The heads of what it is done to: the object, or the subject of a passive. */
  readonly to: readonly Word[];
}

const OBJECT = /^(?:it|them|him|her|us|me|that|this|those|\p{L}+sel(?:f|ves))$/u;
const DETERMINER =
  /^(?:a|an|the|its|his|her|their|our|these|those|this|some|several|many|no|of|on|in|at|by|with|for|all|most)$/u;

/** The verbs of a text with their nouns, by word forms alone. */
export function deedsOf(text: string): Deed[] {
  // A dash between words would make one word of them.
  const flat = fold(text.replace(/[—–]/gu, ';'));
  const words = wordsOf(flat);
  const found: Deed[] = [];
  words.forEach((verb, at) => {
    if (!isVerb(verb)) return;
    if (isAttributive(words, at)) return;
    const passive = isPassive(words, at);
    const before = found.at(-1);
    // `was sealed and searched`: the same things.
    const joined = before !== undefined && joins(words, flat, at, before.verb);
    const left = joined ? [] : leftOf(words, flat, at);
    const right = passive ? [] : rightOf(words, flat, at);
    const by = byAfter(words, flat, at);
    // `killed 280` and `killed them` do not say whom.
    if (!passive && right.length === 0 && countsAfter(words, flat, at)) {
      found.push({ verb, by, to: [] });
      return;
    }
    // Who denies is no thing that is denied.
    if (right.length === 0 && !passive && isSaying(verb.text)) {
      found.push({ verb, by: left, to: [] });
      return;
    }
    if (passive || (right.length === 0 && !joined)) {
      if (verb.text.endsWith('ing') && !passive) return;
      found.push({ verb, by, to: [...left, ...besides(words, flat, at)] });
    } else if (joined && right.length === 0) found.push({ verb, by: before.by, to: before.to });
    else
      found.push({
        verb,
        by: joined || (before && goesOn(words, flat, at)) ? before.by : left,
        to: right,
      });
  });
  return found;
}

/** Whether a participle only describes a noun, as in `a damaged boat`. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  return before !== undefined && next !== undefined && DETERMINER.test(before.text) && isNoun(next);
}

function isPassive(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const word = words[i]?.text ?? '';
    if (AUXILIARY.has(word)) return true;
    if (!word.endsWith('ly') && !HELPING.has(word)) return false;
  }
  return false;
}

/** Whether only `and` and small words of time stand between two verbs. */
function joins(words: readonly Word[], flat: string, at: number, before: Word): boolean {
  let and = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (!word) return false;
    if (word === before) return and;
    if (word.text === 'and') and = true;
    else if (!word.text.endsWith('ly') && !HELPING.has(word.text) && !AUXILIARY.has(word.text))
      return false;
    if (/[,;:()]/u.test(flat.slice(word.end, words[i + 1]?.start))) return false;
  }
  return false;
}

/** Whether a verb goes on from the one before, as in `They robbed a bank, shut a road and left, killing two`. */
function goesOn(words: readonly Word[], flat: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isHelping(words[i])) i -= 1;
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next) return false;
  return /^(?:and|but|or|then)$/u.test(word.text) || flat.slice(word.end, next.start).includes(',');
}

/** Whether a bare number or a pronoun follows a verb. */
function countsAfter(words: readonly Word[], flat: string, at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]];
  return (
    verb !== undefined &&
    next !== undefined &&
    (isNumber(next) || OBJECT.test(next.text)) &&
    flat.slice(verb.end, next.start) === ' '
  );
}
