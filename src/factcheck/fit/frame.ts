import { attributions } from '../attribution.ts';
import type { Context } from '../context.ts';
import type { Span } from '../sentence.ts';

const KIND =
  '(?:documents?|articles?|reports?|analys[ei]s|accounts?|texts?|sources?|headlines?|summar(?:y|ies)|box(?:es)?(?:\\s+of\\s+key\\s+facts)?|infobox|sentence|passage|paragraph)';
/** What every word of `KIND` holds: a text without it need not be searched for one at every word. */
const ANY_KIND =
  /document|article|report|analys|account|text|source|headline|summar|box|sentence|passage|paragraph/u;
const MORE =
  '(?:\\s+(?:whose\\s+author|in\\s+the\\s+style\\s+of\\s+an?\\s+\\p{L}+|(?:that|which)\\s+a\\s+machine\\s+(?:wrote|has\\s+written)|written\\s+by\\s+a\\s+machine|naming\\s+no\\s+\\p{L}+))*';

/** Words that name a document, or say of it that it says so; they are ours and stand in no passage. */
const DOCUMENT = new RegExp(
  `(?<![\\p{L}])(?:(?:[Aa]n?|[Tt]he|[Oo]ur|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]ts|[Aa]nother|other|same|such|[Ee]ach|[Bb]oth|[Ss]ome)\\s+)*(?:[\\p{Ll}]+(?:-[\\p{Ll}]+)*(?:[’']s)?\\s+){0,2}${KIND}(?![\\p{L}-])${MORE}`,
  'gu',
);
const SAYING =
  /(?<![\p{L}])(?:(?:says?|said|saying|adds?|stat(?:es?|ed|ing)|tells?|told|gives?|gave|given|giving|names?|naming|call(?:s|ed)?|speak(?:s|ing)?|according|account(?:s)?|word|quot(?:es|ed|ing)|citing|cit(?:es|ed)|mean(?:s|t|ing)?|too|only|itself|themselves|group|further|same|nobody|none|no\s+one)(?![\p{L}]))/giu;

/** The words of a statement by which it says who says it, and not what; of speakers, those that are given. */
export function frameOf(
  text: string,
  given: readonly (string | null)[],
  { findSpeakers, findDocuments }: Speaking,
): Span[] {
  return [
    ...attributions(text, findSpeakers)
      .filter(({ speakers }) => speakers.some((speaker) => given.includes(speaker)))
      .map(({ who }) => who),
    ...findDocuments(text),
    ...(ANY_KIND.test(text) ? spansOf(text, DOCUMENT) : []),
    ...spansOf(text, SAYING),
  ];
}

type Speaking = Pick<Context, 'findSpeakers' | 'findDocuments'>;

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
