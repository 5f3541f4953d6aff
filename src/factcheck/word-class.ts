import { numberWord } from './figure/number-word.ts';
import { isSmall, type Word } from './word.ts';

const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'taken took held shut lost set shot hit hurt found seen torn burnt sent given gave made broke broken driven beaten ' +
    'fell fallen struck stole stolen blew blown kept left led fought slain sank sunk won freed'
  ).split(' '),
);
const NO_VERB: ReadonlySet<string> = new Set(
  (
    'hundred indeed united including according during following regarding concerning being having morning evening ' +
    'building buildings bombing beginning nothing something anything everything excluding pending naming citing need ' +
    'speed seed breed feed'
  ).split(' '),
);

/** Verbs that make a passive. */
export const AUXILIARY: ReadonlySet<string> = new Set(
  'was were been be being is are got'.split(' '),
);

/** What may stand between a subject and its verb. */
export const HELPING: ReadonlySet<string> = new Set(
  'has had have having will would shall should can could may might must to not also already later then still again both all only'.split(
    ' ',
  ),
);

/** Words that begin another clause. */
export const BORDER: ReadonlySet<string> = new Set(
  'said says say that which who whom whose but although though while whereas after before when because as where if whether until since than so'.split(
    ' ',
  ),
);
const IN_LY = /^(?:family|ally|assembly|supply|anomaly|reply)$/u;

/** No nouns, though no small words either. */
const NO_NOUN: ReadonlySet<string> = new Set(
  (
    'what due despite ahead back away ago earlier alone together ever never well soon today yesterday instead dead alive throughout overall ' +
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Words that limit a number. */
export const BOUND =
  /^(?:at|least|most|more|fewer|less|than|about|around|some|up|nearly|almost|over|several|another|other|many|few|as)$/u;

/** Whether a word may be a verb in the past or a participle. */
export function isVerb({ text }: Word): boolean {
  if (NO_VERB.has(text) || text.includes('-')) return false;
  return IRREGULAR.has(text) || /\p{L}{2}ed$|\p{L}{3}ing$/u.test(text);
}

/** Whether a word may be a noun or describe one. */
export function isNoun(word: Word): boolean {
  return (
    !isSmall(word) &&
    !NO_NOUN.has(word.text) &&
    (!word.text.endsWith('ly') || IN_LY.test(word.text)) &&
    !BOUND.test(word.text) &&
    !isNumber(word) &&
    !isVerb(word)
  );
}

/** Whether a word is a number. */
export function isNumber({ text }: Word): boolean {
  return /^\p{N}/u.test(text) || numberWord(text) !== null;
}

/** Whether a word may stand between a subject and its verb. */
export function isHelping(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (AUXILIARY.has(word.text) || HELPING.has(word.text) || word.text.endsWith('ly'))
  );
}
