import { once } from './memo.ts';
import { ownVoice } from './quotation.ts';
import type { Statement } from './statement.ts';

const OUR = '(?:our|these|those|the\\s+(?:two|three|four|five|other))';
const SOME =
  '(?:(?:none|neither|nothing|nowhere|one|not\\s+one|each|either|both|all|any|some|most|many|several|two|three|four|five)\\s+(?:of|in)\\s+(?:all\\s+)?)';
const WORDS = '(?:\\p{L}+(?:-\\p{L}+)*\\s+){0,2}';
const PAPERS =
  '(?:documents|accounts|sources|articles|reports|texts|datings|counts|figures|claims|totals|two)';
const PAPER =
  '(?:documents?|accounts?|sources?|articles?|reports?|analysis|passage|sentence|paragraph|box)';
const LACKS =
  "(?:(?:does|do|did)(?:\\s+not|n[’']t)\\s+\\p{L}+|(?:names?|gives?|quotes?|says?|tells?|carr(?:y|ies)|holds?|shows?|leaves?|stands?|contains?|offers?|lacks?|mentions?)\\s+(?:no|none|nothing|nobody|only|open|out|in\\s+a\\s+paragraph)|(?:is|are)\\s+silent|lacks?|omits?)";

const ABOUT = new RegExp(
  [
    `${SOME}?${OUR}\\s+${WORDS}${PAPERS}`,
    `(?:none|neither|both|each|all|either)\\s+of\\s+(?:these|them)`,
    `(?:no|neither|some|several|most|two|three|four|five|both|all)\\s+(?:documents?|articles?)`,
    `(?:it|he|she|they|(?:the|this|that|an?)\\s+${WORDS}${PAPER})\\s+(?:itself\\s+)?${LACKS}`,
    `(?:the|this|that)\\s+(?:passage|sentence|paragraph)`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^(.*)$/su, '(?<![\\p{L}])(?:$1)(?![\\p{L}])'),
  'iu',
);

/** How many words may stand before what names our documents: `On the figures of the dead, …`. */
const LEAD = 9;

/** Whether a statement speaks of our documents themselves: what they lack, how they differ, what they count. */
export function isAboutDocuments({ text }: Pick<Statement, 'text'>): boolean {
  return isAbout(text);
}

const isAbout = once((text): boolean => {
  const own = ownVoice(text);
  const found = ABOUT.exec(own);
  return found !== null && (own.slice(0, found.index).match(/\p{L}+/gu) ?? []).length <= LEAD;
});
