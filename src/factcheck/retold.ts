import type { Context } from './context.ts';
import { denied } from './negated.ts';
import { figures } from './figure.ts';
import { groupsOf } from './group.ts';
import { happenings, type Happening } from './happening.ts';
import { ordered } from './ordering.ts';
import { pairsOf } from './pair.ts';
import { ownVoice } from './quotation.ts';
import type { Span } from './sentence.ts';
import { isTalk } from './talk.ts';
import { fold } from './typography.ts';
import { hasWord, isSmall, wordsOf, type Word } from './word.ts';

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
    ...denied(context.corpus.site, own, texts, free),
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
  const pairs = texts.flatMap((text) => pairsOf(context.corpus.site, text));
  const single = events(own).flatMap((stated): Beyond[] => {
    if (wordsOf(stated.text).every(({ stem }) => free?.has(stem))) return [];
    const same = told.filter((one) => isSame(one, stated));
    if (same.some(({ negated }) => negated === stated.negated)) return [];
    const why = same.length === 0 ? 'event' : 'negation';
    return [{ why, text: stated.text, start: stated.start }];
  });
  const apart = pairsOf(context.corpus.site, own).flatMap(
    ({ near: [first, ...rest], key }): Beyond[] => {
      if (!first) return [];
      const borne = pairs.some(
        (pair) =>
          pair.key === key &&
          [first, ...rest].some((stated) => pair.near.some((one) => isSame(one, stated))),
      );
      return borne ? [] : [{ why: 'pairing', text: first.text, start: first.start }];
    },
  );
  return single.length > 0 ? single : apart.slice(0, 1);
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
      (one) => WHOLE_TOLD.test(one) && (!head || isTalk(head) || hasWord(one, head)),
    );
    return borne ? [] : [{ why: 'whole', text, start: index }];
  });
}

function read({ corpus }: Context): (text: string) => readonly Happening[] {
  return happenings(corpus.site.events);
}
