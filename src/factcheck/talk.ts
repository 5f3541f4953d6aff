import { stem, type Word } from './word.ts';

/** What questions, and sentences about documents and their counts, are made of: none tells of the event. */
const TALK = stems(
  'what how why there so many much few more less least most other others same different differently several single each ' +
    'own once so alone like elsewhere whatever number count figure total list account unit record toll spelling ' +
    'say tell told speak spoke give gave given put name call state describe mean answer know knew known hear heard ask ' +
    'explain use uses conclude include accord document article passage sentence paragraph headline source speaker word ' +
    'part way kind point long old short shorter high higher low lower one late first last people everyone nobody nothing none anyone cannot never ' +
    'differ date show cover stand stood stay leave open matter exact sure surer right order read rise hour day time year ' +
    'happen do done become became come came go went get take place rest work assumption nearest beside fit apart',
);

/** The stems of what tells how to read a chart. */
export const DRAWN = stems(
  'row bar curve arrow mark scale nought empty overlap end add added lead carry broken origin',
);

/** The stems of what tells over which days a count is drawn. */
export const SPANNED = stems(
  'span drawn run begin begins end ends operation attack attacks length next now need bullet add added together ' +
    'whole side statement another whether month theirs number',
);

/** Whether a word only speaks of documents, of counts or of what is asked. */
export function isTalk({ stem: own }: Pick<Word, 'stem'>): boolean {
  return TALK.has(own);
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}
