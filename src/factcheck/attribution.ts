import type { Finder, Mention } from './alias.ts';
import { once, onceFor } from './memo.ts';
import type { Span } from './sentence.ts';

/** Words of a sentence that say who says it. */
export interface Attribution {
  /** Whom the words may name; empty where it is a pronoun or nobody who is known. */
  readonly speakers: readonly string[];
  /** `he`, `it`, `the official` and their like, with nobody in the sentence whom they could mean. */
  readonly pronoun: boolean;
  /** The verb or `according to`. */
  readonly cue: Span;
  readonly who: Span;
  /** What the attribution governs. */
  readonly scope: Span;
}

const VERBS =
  'said|say|says|saying|stated|states|stating|told|reported|reports|announced|claimed|claims|claiming|described|describing|accused|accuses|denied|denies|rejected|warned|warns|vowed|vows|noted|notes|emphasi[sz]ed|confirmed|maintained|insisted|added|adds|alleged|alleges|affirmed|labell?ed|labels|declared|acknowledged|admitted|condemned|praised|expressed|commended|termed|called|reiterated|urged|instructed|disputed|dispute|quoted|read|held|paid|argued|put|gave|gives|counted|dated|placed|named|showed|shows|show|shown|pointed|saw|indicated|indicates';
const ADVERBS =
  'has|had|have|having|was|also|later|further|previously|earlier|then|again|repeatedly|strongly|long|subsequently|categorically|itself|themselves|instead|who|which|both|all|only|not|never|since';
const SAID_BY =
  'described|reported|said|stated|given|quoted|condemned|carried|released|denied|announced|labelled|named|called|claimed|made|issued|cited|counted|told|urged|asked|instructed|warned';

const APPOSITION = String.raw`(?:\s*(?:,[^,;.]{1,80},|\([^()]{1,80}\),?))`;
const PLACED = String.raw`(?:\s+(?:based\s+in|in|of|from|at|for|to|on|via)\s+[^,;.:]{1,50}?)`;
const BETWEEN = new RegExp(
  `^${APPOSITION}?${PLACED}?${APPOSITION}?(?:\\s*,?\\s+(?:${ADVERBS}))*\\s*,?\\s+$`,
  'u',
);
const VERB = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${VERBS})(?![\\p{L}\\p{N}-])`, 'gu');
const ACCORDING =
  /\b[Aa]ccording\s+(?:to\s+)?|(?<![\p{L}])[Pp]er\s+(?=\p{L})|\bquoted\s+by\s+|\bciting\s+|\b[Ss]hown\s+in\s+/gu;
const BY = new RegExp(`(?<![\\p{L}])(?:${SAID_BY})\\s+by\\s+`, 'gu');
const PRONOUN =
  /(?<![\p{L}])(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he\s+(?:president|official|officer|spokes(?:man|woman|person)|minister|prime\s+minister|chief\s+minister|group|statement|report|ministry|council))(?=\s)/gu;
/** How far from a verb or a name the words that belong to it are looked for, in characters. */
const REACH = 400;
const BREAK =
  /[,;:—]\s*(?:though|although|even\s+though|but|whereas|while(?!\s+(?:also\s+)?\p{L}+ing))\s/gu;

const SAYING = new RegExp(`^(?:${VERBS})$`, 'u');

/** Whether a word is a verb of saying. */
export function isSaying(word: string): boolean {
  return SAYING.test(word);
}

/** Finds who says what in one sentence, by the grammar of English reporting; `find` knows the speakers. */
export function attributions(sentence: string, find: Finder): readonly Attribution[] {
  return readerBy(find)(sentence);
}

const readerBy = onceFor((find: Finder) => once((sentence) => read(sentence, find)));

function read(sentence: string, find: Finder): Attribution[] {
  const people = find(sentence);
  const whole = { start: 0, end: sentence.length };
  const found: Attribution[] = [];
  for (const pattern of [ACCORDING, BY]) {
    for (const match of sentence.matchAll(pattern)) {
      const cue = { start: match.index, end: match.index + match[0].length };
      const named = namedAfter(sentence, cue.end, people);
      if (named.length === 0 && !/^according/iu.test(match[0])) continue;
      found.push({
        speakers: named.flatMap(({ keys }) => keys),
        pronoun: false,
        cue,
        who: named[0] ?? cue,
        scope: whole,
      });
    }
  }
  for (const match of sentence.matchAll(VERB)) {
    const cue = { start: match.index, end: match.index + match[0].length };
    const near = subjectsBefore(sentence, cue.start, people);
    const subjects = near.length > 0 ? near : participleSubject(sentence, match, people);
    const pronoun = subjects.length > 0 ? undefined : pronounBefore(sentence, cue.start);
    const after = subjects.length > 0 || pronoun ? [] : inverted(sentence, cue, people);
    const who = subjects[0] ?? pronoun ?? after[0];
    if (!who) continue;
    const meant = pronoun ? antecedent(sentence, pronoun, found, people) : [];
    found.push({
      speakers: [...subjects, ...after].flatMap(({ keys }) => keys).concat(meant),
      pronoun: pronoun !== undefined && meant.length === 0,
      cue,
      who: { start: who.start, end: who.end },
      scope:
        after.length > 0
          ? whole
          : labels(sentence, who)
            ? labelled(sentence, who, cue)
            : scopeOf(sentence, who, cue),
    });
  }
  const stops = handovers(sentence, found);
  return found
    .map((said) => cutShort(sentence, said, stops))
    .sort((a, b) => a.cue.start - b.cue.start);
}

/** The people named straight after `according to`, an apposition or an office between allowed. */
function namedAfter(sentence: string, end: number, people: readonly Mention[]): Mention[] {
  const first = people.find((mention) => mention.start >= end && mention.start - end <= 70);
  if (!first || /[;:.]\s/u.test(sentence.slice(end, first.start))) return [];
  const rest = people.filter((mention) => {
    if (mention.start < first.end) return false;
    const between = sentence.slice(first.end, mention.start);
    const same = mention.keys.some((key) => first.keys.includes(key));
    return (
      /^\s*(?:and|\()\s*(?:the\s+)?$/u.test(between) || (same && /^,\s*(?:the\s+)?$/u.test(between))
    );
  });
  return [first, ...rest];
}

/** The people who are the subject of a verb of saying: named before it, with only small words between. */
function subjectsBefore(sentence: string, verb: number, people: readonly Mention[]): Mention[] {
  const subjects: Mention[] = [];
  for (const mention of people.toReversed()) {
    if (mention.end > verb) continue;
    const next = subjects.at(-1)?.start ?? verb;
    const between = sentence.slice(mention.end, next);
    const joins =
      subjects.length === 0
        ? BETWEEN.test(between)
        : /^(?:\s*,)?\s*(?:and\s+|\(|,\s*)?(?:the\s+)?$/u.test(between);
    if (!joins) {
      if (subjects.length > 0 || verb - mention.end > 140) break;
      continue;
    }
    subjects.push(mention);
  }
  return subjects;
}

function pronounBefore(sentence: string, verb: number): Span | undefined {
  const from = Math.max(0, verb - REACH);
  const match = [...sentence.slice(from, verb).matchAll(PRONOUN)].at(-1);
  if (!match) return undefined;
  const start = from + match.index;
  const end = start + match[0].length;
  return BETWEEN.test(sentence.slice(end, verb)) ? { start, end } : undefined;
}

/** The people named after the verb, as in `“…,” said the harbour master`. */
function inverted(sentence: string, cue: Span, people: readonly Mention[]): Mention[] {
  if (!/["”'’],?\s+$/u.test(upTo(sentence, cue.start))) return [];
  const named = people.find(({ start }) => start >= cue.end && start - cue.end <= 60);
  return named ? [named] : [];
}

/** The subject of the whole sentence, for `, stating that …` at its end. */
function participleSubject(
  sentence: string,
  verb: RegExpMatchArray,
  people: readonly Mention[],
): Mention[] {
  if (!verb[0].endsWith('ing') || !/,\s+(?:and\s+)?$/u.test(upTo(sentence, verb.index ?? 0)))
    return [];
  const first = people[0];
  return first && first.start <= 14 ? [first] : [];
}

/** Whether the words only name a thing, as in `what it called the big push`. */
function labels(sentence: string, who: Span): boolean {
  return /(?<![\p{L}])(?:what|which)\s+$/u.test(upTo(sentence, who.start));
}

function labelled(sentence: string, who: Span, cue: Span): Span {
  const words = /^(?:\s+[^\s,;:()]+){1,6}/u.exec(sentence.slice(cue.end))?.[0] ?? '';
  return { start: who.start, end: cue.end + words.length };
}

function scopeOf(sentence: string, who: Span, cue: Span): Span {
  const quoted = /["”]\s+[^"“”]{0,60}$/u.test(upTo(sentence, who.start));
  const rest = sentence.slice(cue.end, cue.end + REACH);
  if (quoted || (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 6) {
    return { start: 0, end: sentence.length };
  }
  return { start: who.start, end: sentence.length };
}

/**
 * Whom a pronoun means inside its sentence: who speaks before it or, for `it` and `they`, who is
 * named first before it. `The group` and its like look back to the sentence before.
 */
function antecedent(
  sentence: string,
  pronoun: Span,
  found: readonly Attribution[],
  people: readonly Mention[],
): readonly string[] {
  const word = sentence.slice(pronoun.start, pronoun.end).toLowerCase();
  if (word.startsWith('the') && word !== 'they') return [];
  const speaking = found.find(
    ({ who, speakers }) => who.end <= pronoun.start && speakers.length > 0,
  );
  if (speaking) return speaking.speakers;
  if (word !== 'it' && word !== 'they') return [];
  return people.find(({ end }) => end <= pronoun.start)?.keys ?? [];
}

/** Where `though`, `but` and their like hand over to another who speaks. */
function handovers(sentence: string, found: readonly Attribution[]): readonly number[] {
  const starts = new Set(found.map(({ who }) => who.start));
  return [...sentence.matchAll(BREAK)]
    .filter(({ index, 0: words }) =>
      Array.from({ length: 8 }, (_, i) => index + words.length + i).some((at) => starts.has(at)),
    )
    .map(({ index }) => index);
}

/** Ends a scope where another takes over. */
function cutShort(sentence: string, said: Attribution, stops: readonly number[]): Attribution {
  if (said.scope.start === 0 && said.scope.end === sentence.length) return said;
  const end = stops.find((stop) => stop >= said.cue.end);
  return end === undefined ? said : { ...said, scope: { start: said.scope.start, end } };
}

/** The words straight before an offset: no pattern that ends there looks further back. */
function upTo(sentence: string, end: number): string {
  return sentence.slice(Math.max(0, end - REACH), end);
}
