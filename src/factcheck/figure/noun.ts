import { headOf, isIrregular, singular } from './unit.ts';

// Words that end a noun phrase, or that look like a plural and are none.
const STOPS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those all any some each every both no not nor and or but if than then as at by for ' +
    'from in into of off on onto out over per since through to until till under up upon via with within without ' +
    'across after against among amid around before behind below between beyond during near toward towards about above ' +
    'along alongside besides despite except including inside outside following according because while when where ' +
    'which who whom whose what how why is was are were be been being am has had have having do does did done will ' +
    'would shall should can could may might must it its he she they them his her their our your my we you i us ' +
    'said says say told added began begun came come comes fell fled found fought gave given gone got held hit kept ' +
    'killed know knew known laid led left lost made met put ran rose saw sent set shot shut stood swept took taken ' +
    'thought threw went won wrote dead alive ago later earlier also again always almost already alone away back ' +
    'perhaps sometimes afterwards afterward besides together today yesterday tomorrow here there thus yes else ' +
    'more less fewer most least other others further such so too very still yet just only even much many plus minus times'
  ).split(' '),
);

// Nouns that end in `ly`, which is otherwise the ending of an adverb.
const IN_LY: ReadonlySet<string> = new Set('family ally assembly rally anomaly supply'.split(' '));

// After these the noun that matters follows `of`.
const PARTITIVES: ReadonlySet<string> = new Set(
  'member group piece case act kind type wave round set part body'.split(' '),
);

const DETERMINERS: ReadonlySet<string> = new Set(
  'the its his her their our these those all'.split(' '),
);
const BOUND = /^(?:more|fewer|less|so)$/u;
const PLURAL = /(?:[^sui]s|men|women)$/u;
const WORD =
  /(?<join>\s{1,2}|\/|^[-\u2010\u2011])(?<quote>["'‘“(])?(?<word>\p{L}[\p{L}\p{M}\-\u2010\u2011]*)(?<owner>['’]s(?!\p{L})|['’](?=\s\p{L}))?["'’”]?/gu;

interface Word {
  readonly word: string;
  readonly join: string;
  readonly name: boolean;
  readonly owner: boolean;
  readonly end: number;
}

/** The noun phrase that a figure counts, found by word forms alone, and where its text ends. */
export interface NounPhrase {
  readonly things: readonly string[];
  readonly unit: string | null;
  readonly end: number;
  /** The noun begins with a capital letter, as names do. */
  readonly name: boolean;
}

/** Reads what is counted from `end` on; `one` asks for a singular noun. */
export function nounPhrase(text: string, end: number, one: boolean): NounPhrase {
  const words = wordsFrom(text, text[end] === '+' ? end + 1 : end);
  const things: string[] = [];
  let tail = end;
  // `5 or more people` counts people, and so does `5 of all these people`.
  let at = words[0]?.word === 'or' && BOUND.test(words[1]?.word ?? '') ? 2 : 0;
  const of = words[at]?.word === 'of';
  if (of) at += 1;
  while (of && DETERMINERS.has(words[at]?.word ?? '')) at += 1;
  const plural = !one || at > 0;
  let name = false;
  for (;;) {
    const found = phraseFrom(words, at, plural);
    if (found === null) break;
    if (things.length === 0) name = words[at]?.name === true;
    things.push(found.thing);
    tail = words[found.next - 1]?.end ?? tail;
    at = found.next;
    const next = words[at];
    if (next === undefined || things.length > 3) break;
    if (next.word === 'and' || next.word === 'or') at += 1;
    else if (next.join !== '/') break;
    // `hurt 3 sailors and flooded shops` counts no shops.
    if ((words[at]?.word ?? '').endsWith('ed')) break;
  }
  const unit = things[0] === undefined ? null : headOf(things[0]);
  return { things, unit, end: tail, name };
}

function wordsFrom(text: string, end: number): readonly Word[] {
  const words: Word[] = [];
  let next = end;
  for (const match of text.slice(end, end + 160).matchAll(WORD)) {
    if (end + match.index !== next) break;
    const word = match.groups?.word ?? '';
    next += match[0].length;
    words.push({
      word: word.toLowerCase(),
      join: match.groups?.join ?? '',
      name: /^\p{Lu}/u.test(word),
      owner: match.groups?.owner !== undefined && match.groups.quote === undefined,
      end: next,
    });
  }
  return words;
}

/** One noun phrase from a word on, and the index of the word after it. */
function phraseFrom(
  words: readonly Word[],
  from: number,
  plural: boolean,
): { readonly thing: string; readonly next: number } | null {
  let head = -1;
  for (let i = from; i < words.length && i < from + 7; i += 1) {
    const item = words[i];
    if (item === undefined || STOPS.has(item.word)) break;
    if (i > from && item.join === '/') break;
    const participle = item.word.endsWith('ed') && !isIrregular(item.word);
    if (!plural) {
      if (i > from + 3 || (participle && head >= 0)) break;
      if (!participle && !item.owner && (!item.word.endsWith('ly') || IN_LY.has(item.word)))
        head = i;
    } else if (isPlural(item) && (head < 0 || isIrregular(item.word))) head = i;
    else if (head >= 0) break;
    // A compound such as `five-member team` counts its first part.
    if (i === from && item.join !== '/' && !/\s/u.test(item.join)) {
      return participle ? null : { thing: singular(item.word), next: from + 1 };
    }
  }
  if (head < 0) return null;
  const nouns = words.slice(from, head + 1).map((item) => item.word);
  const noun = singular(nouns.pop() ?? '');
  const thing = [...nouns, noun].join(' ');
  if (!PARTITIVES.has(noun) || words[head + 1]?.word !== 'of') return { thing, next: head + 1 };
  let at = head + 2;
  if (DETERMINERS.has(words[at]?.word ?? '') || words[at]?.word === 'a') at += 1;
  const of = phraseFrom(words, at, true) ?? phraseFrom(words, at, false);
  return of === null
    ? { thing, next: head + 1 }
    : { thing: `${noun} of ${of.thing}`, next: of.next };
}

function isPlural(item: Word): boolean {
  if (item.owner || STOPS.has(item.word)) return false;
  if (isIrregular(item.word)) return true;
  return PLURAL.test(item.word);
}
