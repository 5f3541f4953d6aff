import { attributions } from './attribution.ts';
import type { Context } from './context.ts';
import { figures } from './figure.ts';
import { once } from './memo.ts';
import { ownVoice } from './quotation.ts';
import type { Statement } from './statement.ts';

const DOCUMENT =
  /(?<![\p{L}])(?:documents?|articles?|analys[ei]s|accounts?|texts?|sources?|reports?|headlines?|box|entry|entries)(?![\p{L}])/iu;
const IT_SAYS =
  /(?<![\p{L}])it\s+(?:(?:also|then|further|only|adds?|itself|does|did|not)\s+)*(?:says?|said|adds?|added|gives?|gave|names?|lists?|calls?|describes?|counts?|tells?|puts?|reports?|states?|speaks?|dates?|places?)(?![\p{L}])/iu;
const OURS =
  /(?<![\p{L}])(?:(?:our|these|those|the\s+five|the\s+two)\s+(?:\p{L}+\s+)?(?:documents|accounts|sources|articles|reports|datings|counts|figures|claims|two)|(?:none|neither|one|all|each)\s+of\s+(?:our|these|the|them)|no\s+document|(?:it|(?:the|that)\s+(?:\p{L}+(?:-\p{L}+)*\s+)?(?:article|document|analysis|account))\s+(?:does\s+not\s+(?:say|explain|name|give|tell|state|mention)|(?:names|gives|quotes|says|tells|carries)\s+(?:no|none|nothing|only)))(?![\p{L}])/iu;
const ABSENT =
  /(?<![\p{L}])(?:no|not|none|neither|nor|nobody|nothing|never|without|only|differ\p{L}*|contradict\p{L}*|different|same|separate|disagree\p{L}*|silent|unclear|unknown|whether)(?![\p{L}])|n['’]t(?!\p{L})/iu;

/** Whether a statement names a document as the one who says it, itself or by `it says` after one was named. */
export function tellsDocument(context: Context, statement: Statement): boolean {
  const own = ownVoice(statement.text);
  if (namesDocument(context, own)) return true;
  if (!IT_SAYS.test(own)) return false;
  const paragraph = context.inBlock.get(statement.block) ?? [];
  return paragraph.some(
    ({ start, text }) => start < statement.start && namesDocument(context, ownVoice(text)),
  );
}

/** Whether a statement only says of our documents what they lack or how they differ, with no count of anything. */
export function tellsAbsence({ text }: Statement): boolean {
  return absent(text);
}

const absent = once((text): boolean => {
  const own = ownVoice(text);
  return OURS.test(own) && ABSENT.test(own) && figures(own).every(({ kind }) => kind !== 'count');
});

/** Whether a statement says who says it: a known speaker, or a document. */
export function isAttributed(context: Context, statement: Statement): boolean {
  const said = attributions(ownVoice(statement.text), context.findSpeakers);
  return (
    said.some(({ speakers, pronoun }) => speakers.length > 0 || pronoun) ||
    tellsDocument(context, statement)
  );
}

function namesDocument(context: Context, text: string): boolean {
  return DOCUMENT.test(text) || context.findDocuments(text).length > 0;
}
