import { isSmall, type Word } from './word.ts';
import { BORDER, BOUND, isHelping, isNoun, isNumber, isVerb } from './word-class.ts';

const MANY = /^(?:several|another|other|others|many|few|most|least|more)$/u;

/** After these before a verb nobody can tell whom it is about. */
const OPEN =
  /^(?:it|they|he|she|them|we|you|i|another|others|this|these|those|some|many|most|both|all|none|one|there)$/u;

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'which']);

const PARTICLE: ReadonlySet<string> = new Set('over up out off down back'.split(' '));

const PHRASAL =
  /^(?:t[ao]k|hand|turn|set|blew|blow|driv|drov|seal|cut|step|call|carr|br[oi]|ca[lr])/u;

const BESIDES = /(?<!\p{L})(?:along\s+with|together\s+with|as\s+well\s+as|including)(?!\p{L})/giu;

const STOP = /[;:()"[\]]|--|\s-\s|[.?!]\s|…/u;

/** The nouns before a verb: the nearest, and each before it that hangs on no preposition but `of`. */
export function leftOf(words: readonly Word[], flat: string, at: number): Word[] {
  let i = at - 1;
  while (i >= 0 && isHelping(words[i])) i -= 1;
  const first = words[i];
  if (!first || OPEN.test(first.text) || isNumber(first)) return [];
  const heads: Word[] = [];
  // Whether a noun was found that hangs on no preposition, and whether `who` looks back to a whole list.
  let own = false;
  let list = false;
  let joinedBy = false;
  for (; i >= 0; i -= 1) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next) break;
    const gap = flat.slice(word.end, next.start);
    if (STOP.test(gap) || (heads.length > 0 && !list && !joinedBy && gap.includes(','))) break;
    joinedBy ||= word.text === 'and' && heads.length > 0;
    if (heads.length > 0 && BORDER.has(word.text)) break;
    if (isVerb(word)) {
      if (own) break;
      continue;
    }
    if (RELATIVE.has(word.text) && heads.length === 0) list = true;
    if (!isNoun(word) || !isHead(words, flat, i)) continue;
    const preposition = prepositionOf(words, flat, i);
    const hangs = preposition !== null && preposition !== 'of';
    if (heads.length === 0 || !hangs) heads.push(word);
    own ||= !hangs;
  }
  return heads;
}

/** The nouns right after a verb, up to the next preposition or verb. */
export function rightOf(words: readonly Word[], flat: string, at: number): Word[] {
  const heads: Word[] = [];
  for (let i = at + 1; i < words.length; i += 1) {
    const word = words[i];
    const last = words[i - 1];
    if (!word || !last) break;
    const gap = flat.slice(last.end, word.start);
    if (STOP.test(gap)) break;
    if (gap.includes(',') && heads.length === 0) break;
    if (i === at + 1 && PARTICLE.has(word.text) && PHRASAL.test(words[at]?.text ?? '')) continue;
    if (BOUND.test(word.text) && heads.length === 0) {
      // `at the school` and `over the course` are no bounds.
      if (
        !words.slice(i + 1, i + 4).some((one) => isNumber(one) || MANY.test(one.text)) &&
        !MANY.test(word.text)
      )
        break;
      continue;
    }
    if (isVerb(word) && i > at + 1) break;
    if (isNumber(word)) continue;
    if (isNoun(word)) {
      if (isHead(words, flat, i)) heads.push(word);
    } else if (
      (heads.length === 0 && /^(?:and|or|of)$/u.test(word.text)) ||
      !/^(?:the|a|an|its|his|her|their|our|all|no|any|some|these|those|both|and|or|of|one)$/u.test(
        word.text,
      )
    )
      break;
  }
  return heads;
}

/** The nouns that `along with` and its like add to the subject of a verb. */
export function besides(words: readonly Word[], flat: string, at: number): Word[] {
  const rest = flat.slice(words[at]?.end);
  const stop = /[.?!;](?:\s|$)/u.exec(rest)?.index ?? rest.length;
  return [...rest.slice(0, stop).matchAll(BESIDES)].flatMap(({ index, 0: phrase }) => {
    const end = (words[at]?.end ?? 0) + index + phrase.length;
    const last = words.findIndex((word) => word.end === end);
    return last < 0 ? [] : rightOf(words, flat, last);
  });
}

/** The nouns after `by`, where it follows in the same clause. */
export function byAfter(words: readonly Word[], flat: string, at: number): Word[] {
  for (let i = at + 1; i < Math.min(words.length, at + 12); i += 1) {
    const word = words[i];
    const last = words[i - 1];
    if (!word || !last || /[,;:()]|\.\s/u.test(flat.slice(last.end, word.start))) break;
    if (BORDER.has(word.text) || word.text === 'and') break;
    if (word.text === 'by') return rightOf(words, flat, i).filter(({ text }) => !/\d/u.test(text));
  }
  return [];
}

/** Whether a word ends its noun phrase: no other noun follows it directly. */
function isHead(words: readonly Word[], flat: string, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !isNoun(next)) return true;
  return flat.slice(word.end, next.start).trim() !== '';
}

/** The small word that a noun phrase hangs on; null where it hangs on none. */
function prepositionOf(words: readonly Word[], flat: string, at: number): string | null {
  for (let i = at - 1; i >= 0; i -= 1) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || /[,;:()]|\.\s/u.test(flat.slice(word.end, next.start))) return null;
    if (/^(?:the|a|an|its|his|her|their|our|all|some|these|those|both)$/u.test(word.text)) continue;
    if (
      /^(?:in|on|at|by|for|from|into|of|to|with|across|near|during|over|through|against|within|via|under)$/u.test(
        word.text,
      )
    )
      return word.text;
    if (isSmall(word)) return null;
  }
  return null;
}
