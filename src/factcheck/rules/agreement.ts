import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { fragments } from '../fragment.ts';
import { originsOf } from '../origin.ts';
import type { Place } from '../place.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';

/** How a text says that sources bear each other out, one way a line. */
const WAYS = [
  String.raw`agree(?:s|d|ing|ment)?|concur(?:s|red)?`,
  String.raw`corroborat\p{L}*|substantiat\p{L}*|independently`,
  String.raw`(?:bear(?:s|ing)?|borne|bore)\s+(?:\p{L}+\s+){0,3}out`,
  String.raw`in\s+line\s+with|consistent\s+with|tall(?:y|ies|ied)\s+with|match(?:es|ed|ing)?`,
  String.raw`unanimous\p{L}*|consensus|undisputed|uncontested`,
  String.raw`widely\s+(?:reported|accepted|known|believed)`,
  String.raw`(?:both|all|most|several|many|multiple|various|two|three|four|five)\s+(?:of\s+)?(?:the\s+|our\s+)?(?:\p{L}+\s+)?(?:speakers|sides|parties|sources|outlets)\s+(?:also\s+)?(?:say|said|stated?|give|gave|report(?:ed)?|put|count(?:ed)?|confirm(?:ed)?)`,
];
const AGREEING = new RegExp(`(?<![\\p{L}])(?:${WAYS.join('|')})(?![\\p{L}])`, 'giu');
/** What turns such a word round, before it in its clause. */
const NOT =
  /(?<![\p{L}])(?:not|no|nor|neither|none|never|nobody|without)(?![\p{L}])[^.,;:]*$|n['’]t\s[^.,;:]*$/iu;

/** Nothing is said to be agreed or borne out but by two origins: what one speaker gave to several documents has one. */
export function agreements(context: Context): Finding[] {
  const statements = context.statements.flatMap((statement) => agreementsOf(context, statement));
  const repeated = fragments(context.corpus).flatMap(({ text, at }) =>
    matches(text).map(({ index, 0: word }) => finding(at(index), word, null)),
  );
  return [...statements, ...repeated];
}

function agreementsOf(context: Context, statement: Statement): Finding[] {
  const found = matches(statement.text);
  if (found.length === 0) return [];
  const told = evidenceFor(context, statement).map(({ speaker, source }) => ({
    speaker,
    source: source.slug,
  }));
  const { speakers } = originsOf(told);
  if (speakers.length > 1) return [];
  return found.map(({ index, 0: word }) =>
    finding(placeOf(statement, index), word, speakers[0] ?? null),
  );
}

function matches(text: string): RegExpExecArray[] {
  const own = ownVoice(text);
  return [...own.matchAll(AGREEING)].filter(({ index }) => !NOT.test(own.slice(0, index)));
}

function finding(place: Place, word: string, speaker: string | null): Finding {
  const has = speaker === null ? 'name no speaker' : `have one, \`${speaker}\``;
  return {
    ...place,
    rule: 'speaker/agreement',
    message: `Unexpected \`${word}\`, expected passages of two speakers at least; the passages here ${has}`,
    remedy:
      'Say who gave it and which documents carry it: one origin in several documents is one origin.',
    found: word,
  };
}
