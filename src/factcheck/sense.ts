/** Small words that turn the sense of a sentence. */
export interface Sense {
  readonly name: 'negation' | 'hedge' | 'attempt' | 'before' | 'after';
  /** The words that the sense has in a passage. */
  readonly told: RegExp;
  /** The words by which a statement may keep it. */
  readonly kept: RegExp;
}

const words = (...forms: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`, 'iu');

const NOT = [
  'no',
  'not',
  'never',
  'none',
  'neither',
  'nor',
  'without',
  'nobody',
  'nothing',
  'cannot',
  "\\p{L}+n't",
];
const UNSURE = [
  'reportedly',
  'allegedly',
  'apparently',
  'purportedly',
  'possibly',
  'probably',
  'believed?',
  'suspected',
];
const TRIED = ['attempt(?:s|ed|ing)?', 'tried', 'tries', 'try(?:ing)?', 'sought', 'failed'];

/** What was not so. */
export const NEGATION: Sense = {
  name: 'negation',
  told: words(...NOT),
  kept: words(
    ...NOT,
    ...[
      'den(?:y|ies|ied|ial|ials|ying)',
      'reject\\p{L}*',
      'fail\\p{L}*',
      'lack\\p{L}*',
      'un(?!der|fold|ion|iver|iqu|til|less)\\p{L}{4,}',
      'refus\\p{L}*',
    ],
    ...[
      'except',
      'exclud\\p{L}*',
      'baseless',
      'absen\\p{L}*',
      'beyond',
      'only',
      'yet to',
      'dispute[sd]?',
    ],
  ),
};
/** What is only thought or reported. */
export const HEDGE: Sense = {
  name: 'hedge',
  told: words(...UNSURE),
  kept: words(
    ...UNSURE,
    'reports?',
    'reported',
    'may',
    'might',
    'could',
    'seems?',
    'appears?',
    'thought to',
    'suspects?',
    'said to',
  ),
};
/** What was tried, whether or not it was done. */
export const ATTEMPT: Sense = {
  name: 'attempt',
  told: words(
    'attempted(?!\\s+and\\s+(?:carried|made|completed))',
    'attempts? to',
    'tried',
    'tries',
    'sought to',
  ),
  kept: words(...TRIED, 'repelled', 'aim(?:s|ed)?', 'want(?:s|ed)?', 'whether'),
};
export const BEFORE: Sense = {
  name: 'before',
  told: words(
    'before',
    'ahead of',
    'prior to',
    'until',
    'previous',
    'previously',
    'already',
    'earlier',
    'pre-\\p{L}+',
    'by',
  ),
  kept: words('before', 'ahead of', 'prior to'),
};
export const AFTER: Sense = {
  name: 'after',
  told: words(
    'after',
    'following',
    'followed',
    'since',
    'once',
    'later',
    'subsequent(?:ly)?',
    'onward',
    'follow(?:s|ed|ing)?[\\s-]up',
    'had',
  ),
  kept: words('after', 'following', 'afterwards'),
};
