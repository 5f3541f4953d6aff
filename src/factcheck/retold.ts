import { clauses, segments, spanAt } from './clause.ts';
import type { Context } from './context.ts';
import { figures } from './figure.ts';
import { happenings, type Happening } from './happening.ts';
import { ownVoice } from './quotation.ts';
import type { Span } from './sentence.ts';
import { isTalk } from './talk.ts';
import { fold } from './typography.ts';
import { finder } from './alias.ts';
import { onceFor } from './memo.ts';
import type { Site } from './corpus.ts';
import { isSmall, wordsOf, type Word } from './word.ts';

/** Something that a text says beyond what it may repeat. */
export interface Beyond {
  readonly why: 'word' | 'event' | 'pairing' | 'negation' | 'order' | 'whole';
  readonly text: string;
  readonly start: number;
}

/** What a text may repeat: texts that each hold together, and words that may stand anywhere. */
export interface Told {
  readonly texts: readonly string[];
  /** Their stems. */
  readonly words: ReadonlySet<string>;
  /** Stems that tell nothing here, besides those that never do. */
  readonly free?: ReadonlySet<string>;
}

/**
 * What a text says that the texts it repeats do not: a word, a thing that happened or its denial,
 * an order of things, a whole; and what they do not say together, such as a death and a number.
 */
export function beyond(context: Context, text: string, told: Told): Beyond[] {
  const own = fold(ownVoice(text));
  const texts = told.texts.map(fold);
  const free = (word: Word) => isSmall(word) || isTalk(word) || told.free?.has(word.stem) === true;
  return [
    ...strange(context, own, (word) => free(word) || told.words.has(word.stem)),
    ...happened(context, own, texts, told.free),
    ...strangers(context, own, texts),
    ...denied(context, own, texts, free),
    ...ordered(own, texts),
    ...whole(own, texts),
  ];
}

/** The stems of the words of texts. */
export function stemsOf(texts: Iterable<string>): Set<string> {
  return new Set([...texts].flatMap((text) => wordsOf(text).map(({ stem }) => stem)));
}

function strange(context: Context, own: string, known: (word: Word) => boolean): Beyond[] {
  const judged: Span[] = [
    ...read(context)(own),
    ...groupsOf(context.corpus.site)(own),
    ...figures(own),
    ...context.findNames(own),
    ...context.findSpeakers(own),
  ];
  return wordsOf(own)
    .filter((word) => !known(word))
    .filter(({ start, end }) => !judged.some((one) => one.start <= start && end <= one.end))
    .map(({ start, end }) => ({ why: 'word', text: own.slice(start, end), start }));
}

function happened(
  context: Context,
  own: string,
  texts: readonly string[],
  free?: ReadonlySet<string>,
): Beyond[] {
  const events = read(context);
  const told = texts.flatMap(events);
  const pairs = texts.flatMap((text) => pairsOf(context, text));
  const single = events(own).flatMap((stated): Beyond[] => {
    if (wordsOf(stated.text).every(({ stem }) => free?.has(stem))) return [];
    const same = told.filter((one) => isSame(one, stated));
    if (same.some(({ negated }) => negated === stated.negated)) return [];
    const why = same.length === 0 ? 'event' : 'negation';
    return [{ why, text: stated.text, start: stated.start }];
  });
  const apart = pairsOf(context, own).flatMap(({ near: [first, ...rest], key }): Beyond[] => {
    if (!first) return [];
    const borne = pairs.some(
      (pair) =>
        pair.key === key &&
        [first, ...rest].some((stated) => pair.near.some((one) => isSame(one, stated))),
    );
    return borne ? [] : [{ why: 'pairing', text: first.text, start: first.start }];
  });
  return single.length > 0 ? single : apart.slice(0, 1);
}

/** A count or a group of people, and what happened that stands with it. */
interface Pair {
  readonly key: string;
  readonly near: readonly Happening[];
}

/** The pairs of a text: within a piece of a clause, or the clause or text round it where a piece tells of nothing. */
function pairsOf(context: Context, text: string): Pair[] {
  const events = read(context)(text);
  const inside = ({ start, end }: Span) =>
    events.filter((one) => start <= one.start && one.end <= end);
  return segments(text).flatMap((piece) => {
    const keys = keysIn(context, text.slice(piece.start, piece.end));
    if (keys.length === 0) return [];
    const around = [inside(piece), inside(spanAt(clauses(text), piece.start, text)), events];
    const near = around.find((some) => some.length > 0) ?? [];
    return keys.map((key) => ({ key, near }));
  });
}

function isSame(one: Happening, other: Happening): boolean {
  return one.kinds.some((kind) => other.kinds.includes(kind));
}

/** Groups of people that none of the texts speaks of. */
function strangers(context: Context, own: string, texts: readonly string[]): Beyond[] {
  const find = groupsOf(context.corpus.site);
  const known = new Set(texts.flatMap((text) => find(text).flatMap(({ keys }) => keys)));
  return find(own)
    .filter(({ keys }) => !keys.some((key) => known.has(key)))
    .map(({ text, start }) => ({ why: 'word', text, start }));
}

/** The counts and the groups of a text. */
function keysIn(context: Context, text: string): string[] {
  return [
    ...figures(text).flatMap((figure) =>
      figure.kind === 'count' ? [`count ${figure.value}`] : [],
    ),
    ...groupsOf(context.corpus.site)(text).flatMap(({ keys }) => keys.slice(0, 1)),
  ];
}

/** Words for people of any group, which tell no group from another. */
const ANYONE: ReadonlySet<string> = new Set(
  'people persons men women children dead deaths toll lives'.split(' '),
);

const groupsOf = onceFor(({ groups, events }: Site) => {
  const happen = new Set(events.flatMap(({ words }) => words));
  return finder(
    groups.flatMap(({ id, terms }) =>
      terms
        .filter((term) => !ANYONE.has(term) && !happen.has(term))
        .map((term) => [term, id] as const),
    ),
  );
});

const NOT =
  /(?<![\p{L}-])(?:no|not|never|none|neither|nor|without|nobody|nothing|cannot|\p{L}+n't)(?![\p{L}-])/giu;

/** Words denied that nothing denies, and words told that stand nowhere but after `no`. */
function denied(
  context: Context,
  own: string,
  texts: readonly string[],
  free: (word: Word) => boolean,
): Beyond[] {
  const events = read(context)(own);
  const refused = new Set(texts.flatMap((text) => negated(text, 4).map(({ stem }) => stem)));
  const [first, all] = [negated(own, 1), negated(own, 4)];
  const added = first.filter(
    (word) =>
      !refused.has(word.stem) &&
      !free(word) &&
      !events.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  const lost = wordsOf(own).filter(
    (word) =>
      !free(word) &&
      !all.some(({ start }) => start === word.start) &&
      texts.some((text) => /(?<![\p{L}-])no\s/iu.test(text) && standsAfterNo(text, word)) &&
      !texts.some((text) => stands(text, word) && !standsAfterNo(text, word)),
  );
  return [...added, ...lost].map(({ start, end }) => ({
    why: 'negation',
    text: own.slice(start, end),
    start,
  }));
}

function stands(text: string, { stem }: Word): boolean {
  return wordsOf(text).some((word) => word.stem === stem);
}

function standsAfterNo(text: string, { stem }: Word): boolean {
  return wordsOf(text).some(
    (word) => word.stem === stem && /(?<![\p{L}-])no\s+$/iu.test(text.slice(0, word.start)),
  );
}

/** The words of sense that follow each `no`, `not` and their like in its clause, up to `most`. */
function negated(text: string, most: number): Word[] {
  const words = wordsOf(text).filter((word) => !isSmall(word));
  return [...text.matchAll(NOT)].flatMap(({ index, 0: not }) =>
    words
      .filter(({ start }) => start >= index + not.length)
      .slice(0, most)
      .filter(({ start }) => !/[,;:.]\s/u.test(text.slice(index, start))),
  );
}

const BEFORE =
  /(?<![\p{L}-])(?:before|ahead\s+of|prior\s+to|previous\p{L}*|earlier|until|pre-\p{L}+)(?![\p{L}-])/giu;
const AFTER =
  /(?<![\p{L}-])(?:after|following|followed|since|later|subsequent\p{L}*)(?![\p{L}-])/giu;
const SAID = /^(?:before|ahead\s+of|prior\s+to|after|following)$/iu;

/** One word that says what came first, and the words of sense on either side of it. */
interface Ordering {
  readonly before: boolean;
  readonly text: string;
  readonly start: number;
  /** Empty where nothing follows, as in `the year before`. */
  readonly near: readonly string[];
}

function orderings(text: string): Ordering[] {
  const words = wordsOf(text).filter((word) => !isSmall(word));
  return [BEFORE, AFTER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => {
      const end = index + word.length;
      const next = /^\s*(?:[.,;:?)]|$)/u.test(text.slice(end))
        ? []
        : [words.findLast((one) => one.end <= index), words.find(({ start }) => start >= end)];
      const near = next.flatMap((one) => (one ? [one.stem] : []));
      return { before: pattern === BEFORE, text: word, start: index, near };
    }),
  );
}

/** An order that no text has, or that texts only have the other way round. */
function ordered(own: string, texts: readonly string[]): Beyond[] {
  const told = texts.flatMap(orderings);
  return orderings(own).flatMap((said): Beyond[] => {
    if (!SAID.test(said.text)) return [];
    const near = told.filter((one) => one.near.some((stem) => said.near.includes(stem)));
    const borne = (near.length > 0 ? near : told).some(({ before }) => before === said.before);
    return borne ? [] : [{ why: 'order', text: said.text, start: said.start }];
  });
}

const WHOLE =
  /(?<!(?<!\p{L})(?:in|at|nearly|almost|not)\s)(?<![\p{L}-])(?:all|every|whole|entire|entirely|wholly)(?![\p{L}-])/giu;
const WHOLE_TOLD =
  /(?<![\p{L}-])(?:all|each|every|whole|entire|entirely|wholly|throughout)(?![\p{L}-])/iu;
/** Whether a thing is true of all is asked and not said. */
const ASKS_WHETHER = /^(?:is|are|was|were|do|does|did|has|have)\s+all\s/iu;

/** The whole of a thing, of which texts tell less. */
function whole(own: string, texts: readonly string[]): Beyond[] {
  if (ASKS_WHETHER.test(own)) return [];
  return [...own.matchAll(WHOLE)].flatMap(({ index, 0: text }): Beyond[] => {
    const head = wordsOf(own).find((word) => word.start > index && !isSmall(word));
    const borne = texts.some(
      (one) => WHOLE_TOLD.test(one) && (!head || isTalk(head) || stands(one, head)),
    );
    return borne ? [] : [{ why: 'whole', text, start: index }];
  });
}

function read({ corpus }: Context): (text: string) => readonly Happening[] {
  return happenings(corpus.site.events);
}
