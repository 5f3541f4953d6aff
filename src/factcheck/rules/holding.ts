import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { fragments } from '../fragment.ts';
import type { Place } from '../place.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { isNoun } from '../word-class.ts';
import { hasWord, headFrom, wordsOf, type Word } from '../word.ts';

const HOLDS =
  /(?<!\p{L})(?:nam(?:es?|ed|ing)|giv(?:es?|en|ing)|gave|holds?|held|shows?|showed|cit(?:es?|ed|ing)|quot(?:es?|ed|ing)|contains?|carr(?:y|ies|ied)|provid(?:es?|ed|ing))\s+(?=(?:an?|some|another)\s)/giu;
const DENIED = /(?<!\p{L})(?:not|no|none|nor|neither|never|nobody|without)(?!\p{L})[^.;:]*$/iu;
const LACKED =
  /(?<!\p{L})(?:no|neither|nor|not\s+(?:\p{L}+\s+)?an?|not\s+any|without(?:\s+an?|\s+any)?)\s+(?:\p{L}+\s+){0,2}$/iu;

/** What a document is said to name, give or hold is seen in its passage: it holds no reply where none is quoted. */
export function holdings(context: Context): Finding[] {
  return [
    ...context.statements.flatMap((statement) => {
      const passages = evidenceFor(context, statement).map(({ text }) => fold(text));
      if (passages.length === 0) return [];
      return held(fold(ownVoice(statement.text)))
        .filter((noun) => !passages.some((text) => hasWord(text, noun)))
        .map((noun) => finding(placeOf(statement, noun.start), noun.text));
    }),
    ...fragments(context.corpus).flatMap(({ text, page, at }) => {
      const told = (context.onPage.get(page ?? '') ?? []).map((one) => fold(one.text));
      return held(fold(ownVoice(text)))
        .filter((noun) => lacksAlways(told, noun))
        .map((noun) => finding(at(noun.start), noun.text));
    }),
  ];
}

/** The nouns for what a text says is named, given or held. */
function held(text: string): Word[] {
  const matches = [...text.matchAll(HOLDS)];
  const words = matches.length > 0 ? wordsOf(text) : [];
  return matches.flatMap(({ index, 0: verb }) => {
    if (DENIED.test(text.slice(0, index))) return [];
    const from = words.findIndex(({ start }) => start >= index + verb.length);
    const head = headFrom(words, from + 1, text);
    return head && isNoun(head) ? [head] : [];
  });
}

/** Whether texts have a word, and always as what there is none of. */
function lacksAlways(texts: readonly string[], { stem }: Word): boolean {
  const told = texts.flatMap((text) =>
    wordsOf(text)
      .filter((word) => word.stem === stem)
      .map(({ start }) => LACKED.test(text.slice(0, start))),
  );
  return told.length > 0 && told.every((lacked) => lacked);
}

function finding(place: Place, noun: string): Finding {
  return {
    ...place,
    rule: 'coverage/unheld',
    message: `Unexpected \`${noun}\` as something that is named, given or held, expected what a passage has, or that there is none`,
    remedy: 'Cite the passage that has it, or write `no`.',
    found: noun,
  };
}
