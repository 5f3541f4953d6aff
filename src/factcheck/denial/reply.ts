import { evidenceFor, type Context } from '../context.ts';
import type { Denial } from '../denial.ts';
import { weightOf } from '../fit/weight.ts';
import { onceFor } from '../memo.ts';
import { quotations } from '../quotation.ts';
import { speeches } from '../speech.ts';
import type { Statement } from '../statement.ts';
import { wordsOf } from '../word.ts';
import { sayingsOf, termsAsked, type Said } from './said.ts';

const REPLIES =
  /(?<![\p{L}])(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es|ed|ing)|repl(?:y|ies|ied)|answered|responded\s+that|countered|contradict(?:s|ed))(?![\p{L}])/giu;
/** How far before the verb its subject may stand, in characters. */
const REACH = 60;
/** How much of the lesser of what is spoken of and of the sentence both must have, by weight. */
const ALIKE = 0.25;
/** How many words in quotation marks are somebody's own words. */
const OWN_WORDS = 5;
const POINTS = /(?<![\p{L}])(?:it|this|that|them|these|those)(?![\p{L}])/iu;
/** What may be said of somebody's words without there being none. */
const IN_PART = /(?<![\p{L}])(?:at\s+length|others?|only|in\s+full|further|more)(?![\p{L}])/iu;

/** The sentence of a document in which someone speaks of whom a statement says that there is no such word. */
export function spoken(context: Context, statement: Statement, denial: Denial): Said | undefined {
  const { who, topic } = partsOf(denial.text);
  if (IN_PART.test(denial.text)) return undefined;
  const keys = keysIn(context, who);
  const voices = voicesOf(context)[denial.asked === 'reply' ? 'replies' : 'words'];
  const all = [...new Set(keys.flatMap((key) => voices.get(key) ?? []))];
  if (all.length === 0) return undefined;
  const { read, readAll, weight } = sayingsOf(context);
  const own = new Set([...read(who), ...keys]);
  // What is denied of all words, or of those on a topic that is named, is not denied of the passages alone.
  const wide = denial.asked === 'words' && !POINTS.test(topic);
  const spokenOf = new Set([
    ...termsAsked(topic, readAll),
    ...(wide ? [] : evidenceFor(context, statement).flatMap(({ text }) => [...read(text)])),
  ]);
  const about = [...spokenOf].filter((term) => !own.has(term));
  if (about.length === 0) return all[0];
  const whole = weightOf(about, weight);
  return all.find(({ terms }) => {
    const theirs = [...terms].filter((term) => !own.has(term));
    const both = weightOf(
      about.filter((term) => terms.has(term)),
      weight,
    );
    return both >= ALIKE * Math.min(whole, weightOf(theirs, weight));
  });
}

/** Whose words are denied, and on what: `the harbour master to the owners`, `the storm from the owners`. */
function partsOf(text: string): { readonly who: string; readonly topic: string } {
  const from = /\s(?:from|by)\s/iu.exec(text);
  if (from) return { who: text.slice(from.index), topic: text.slice(0, from.index) };
  const to = /\s(?:to|on|about|of|in)\s/iu.exec(text.trimStart());
  const lead = text.length - text.trimStart().length;
  return to
    ? { who: text.slice(0, lead + to.index), topic: text.slice(lead + to.index) }
    : { who: text, topic: '' };
}

function keysIn({ findSpeakers, findNames }: Context, text: string): string[] {
  return [...findSpeakers(text), ...findNames(text)].flatMap(({ keys }) => keys);
}

/** The sentences in which somebody answers an allegation, and those that quote somebody, by who it is. */
const voicesOf = onceFor((context: Context) => {
  const [replies, words] = [new Map<string, Said[]>(), new Map<string, Said[]>()];
  const spoke = new Map(
    context.corpus.sources.map((source) => [source, speeches(source.seed, context.findSpeakers)]),
  );
  for (const said of sayingsOf(context).all) {
    for (const { index } of said.text.matchAll(REPLIES))
      for (const key of subjectBefore(context, said.text, index)) put(replies, key, said);
    const quotes = quotations(said.text).some(
      ({ start, end }) => wordsOf(said.text.slice(start, end)).length >= OWN_WORDS,
    );
    if (!quotes) continue;
    for (const { speakers } of spoke.get(said.source)?.(said.sentence) ?? [])
      for (const speaker of speakers) put(words, speaker, said);
  }
  return { replies, words };
});

function subjectBefore({ findSpeakers, findNames }: Context, text: string, verb: number): string[] {
  return [findSpeakers, findNames].flatMap((find) => {
    const last = find(text).findLast(({ end }) => end <= verb);
    return last && verb - last.end <= REACH ? last.keys : [];
  });
}

function put(voices: Map<string, Said[]>, key: string, said: Said): void {
  voices.set(key, [...(voices.get(key) ?? []), said]);
}
