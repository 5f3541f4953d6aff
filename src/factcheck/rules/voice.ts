import { evidenceFor, type Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fragments } from '../fragment.ts';
import type { Place } from '../place.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf, type Statement } from '../statement.ts';
import { isAttributed, tellsAbsence } from '../voice.ts';

const GRAVE =
  /(?<![\p{L}])(?:kill\p{L}*|die[ds]?|dead|deaths?|toll|injur\p{L}*|wound\p{L}*|captur\p{L}*|captives?|hostages?|abduct\p{L}*|casualt\p{L}*|prisoners? of war|blam\p{L}*|responsib\p{L}*)(?![\p{L}])/iu;
/** What reports in any form, without a speaker that the grammar of reporting finds. */
const REPORTING =
  /(?<![\p{L}])(?:sa(?:id|y|ys|ying)|according|told|tells?|spoke|speaks?|wrote|writes?|report\p{L}*|stat(?:ed?|es|ing|ements?)|account|figures?|numbers?|counts?|counted|put|gave|gives?|given|words?|claim\p{L}*|dispute\p{L}*|announc\p{L}*|warn\p{L}*|describ\p{L}*|call(?:s|ed|ing)?|accus\p{L}*|den(?:y|ies|ied|ial)|reject\p{L}*|condemn\p{L}*|prais\p{L}*|promis\p{L}*|vow\p{L}*)(?![\p{L}])/iu;

/** Our own voice tells nothing as so that a document or someone in it only says. */
export function voices(context: Context): Finding[] {
  const repeated = fragments(context.corpus).flatMap(({ text, at }) => unsaid(text, at));
  const told = context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    return [
      ...unsaid(statement.text, (offset) => placeOf(statement, offset)),
      ...(evidence.length === 0
        ? []
        : [...ownVoiced(context, statement, evidence), ...asFact(context, statement, evidence)]),
    ];
  });
  return [...told, ...repeated];
}

const UNSAID =
  /(?<![\p{L}])(?:documents?|articles?|accounts?|it|they|analysis|report)\s+(?:says?|tells?|states?|shows?|explains?)\s+(?:whether|when|where|who|whom|why|how)(?![\p{L}])/iu;
const HELD =
  /(?<![\p{L}])our\s+documents\s+(?:hold|show|give|contain)\s+(?!(?:no|neither|nothing|none|only|few|little|different|differing|one|two|\p{L}+\s+different)(?![\p{L}]))/iu;

/** `The documents say when` says nothing, unless a `not` was lost; nor do they `hold reply`. */
function unsaid(text: string, at: (offset: number) => Place): Finding[] {
  const own = ownVoice(text);
  const match = UNSAID.exec(own) ?? HELD.exec(own);
  const denied =
    match &&
    /(?<![\p{L}])(?:no|none|neither|nor|not|never)\s+(?:\p{L}+\s+){0,3}$/iu.test(
      own.slice(0, match.index),
    );
  if (!match || denied) return [];
  return [
    {
      ...at(match.index),
      rule: 'coverage/unsaid',
      message: `Unexpected \`${match[0].trim()}\`, expected what the document says, or that it does not`,
      remedy: 'Tell it with its passage, or write `do not say`.',
      found: match[0].trim(),
    },
  ];
}

/** Deaths, captures and blame that a document gives in its own voice are told as what that document says. */
function ownVoiced(
  context: Context,
  statement: Statement,
  evidence: readonly Evidence[],
): Finding[] {
  const grave = GRAVE.exec(ownVoice(statement.text));
  if (!grave || evidence.some(({ speaker }) => speaker !== null)) return [];
  if (isAttributed(context, statement) || tellsAbsence(statement)) return [];
  return [
    {
      ...placeOf(statement, grave.index),
      rule: 'speaker/own-voice',
      message: `Unexpected \`${grave[0]}\` in our own voice, expected the document that says so named in the sentence, since its passage names no speaker`,
      remedy: `Write who says it, such as \`one document says, naming no one, that …\`.`,
    },
  ];
}

/** What a passage has someone say is not told as a thing that is so. */
function asFact(context: Context, statement: Statement, evidence: readonly Evidence[]): Finding[] {
  const said = evidence.find(({ speaker }) => speaker !== null)?.speaker;
  if (!said || isAttributed(context, statement) || tellsAbsence(statement)) return [];
  const own = context
    .findSpeakers(statement.text)
    .some(({ end }) => /^['’](?:s\s|\s)/u.test(statement.text.slice(end)));
  if (own || REPORTING.test(statement.text)) return [];
  return [
    {
      ...placeOf(statement),
      rule: 'speaker/as-fact',
      message: `Unexpected statement in our own voice, expected \`${said}\` as the one who says it`,
      remedy: 'Write `said`, `stated` or `according to`.',
    },
  ];
}
