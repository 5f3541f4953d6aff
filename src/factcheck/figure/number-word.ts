const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'],
  ...['seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 } as const;

const ORDINAL_ONES = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
];
const ORDINAL_TEENS = [
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'],
  ...['seventeenth', 'eighteenth', 'nineteenth'],
];
const ORDINAL_TENS = TENS.map((word) => word.replace(/y$/, 'ieth'));

const CARDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ['a', 1],
  ['zero', 0],
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

const ORDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ORDINAL_ONES.map((word, i): [string, number] => [word, i + 1]),
  ...ORDINAL_TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...ORDINAL_TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);

/** The words, in lower case, with which a number may begin, but for `a`. */
export const CARDINAL_WORDS: readonly string[] = ['zero', ...ONES, ...TEENS, ...TENS];

/** The words, in lower case, with which an ordinal may end. */
export const ORDINAL_WORD_ENDS: readonly string[] = [...ORDINALS.keys()];

// Loose enough to stay small, strict enough that a match is always one number: `five and six` is
// two, `one hundred and six` is one.
const GAP = '[\\s\\-\\u2010\\u2011]{1,3}';
const END = '(?![\\p{L}\\p{N}])';
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const SMALL = oneOf([...TENS, ...TEENS, ...ONES]);
const SCALE = oneOf(Object.keys(SCALES));

/** Matches a number from one to nineteen in a word; for patterns with the flags `iu`. */
export const SMALL_NUMBER = `(?:${oneOf([...TEENS, ...ONES])}${END})`;

/**
 * Matches one whole number in words, `a hundred` included; for patterns with the flags `iu`. The end of
 * a word is looked for once, at the end, as all that may follow within a number begins with a gap: a
 * class of all letters is dear to compile.
 */
export const NUMBER_WORDS =
  `(?:(?:(?:a${GAP}${SCALE}|${SMALL})` +
  `(?:${GAP}${SCALE}|(?<=ty)${GAP}${oneOf(ONES)}` +
  `|(?<=hundred|thousand|million|billion)(?:,\\s(?=${SMALL}${GAP}(?:hundred|thousand))${SMALL}|${GAP}(?!and)${SMALL}` +
  `|\\s{1,3}and\\s{1,3}${SMALL}(?!${GAP}hundred))){0,24}|zero)${END})`;

/** Matches one ordinal in words; for patterns with the flags `iu`. */
export const ORDINAL_WORDS = `(?:${oneOf(TENS)}${GAP}${oneOf(ORDINAL_ONES)}|${oneOf([...ORDINALS.keys()])})${END}`;

const WHOLE_NUMBER = new RegExp(`^${NUMBER_WORDS}$`, 'iu');
const WHOLE_ORDINAL = new RegExp(`^${ORDINAL_WORDS}$`, 'iu');

/** Reads a number in words, up to the billions; null where the text is not exactly one such number. */
export function numberWord(text: string): number | null {
  if (!WHOLE_NUMBER.test(text)) return null;
  let total = 0;
  let group = 0;
  for (const word of words(text)) {
    const scale = SCALES[word as keyof typeof SCALES] as number | undefined;
    if (scale === 100) group *= 100;
    else if (scale !== undefined) {
      total += group * scale;
      group = 0;
    } else group += CARDINALS.get(word) ?? 0;
  }
  return total + group;
}

/** Reads an ordinal in words, such as `twenty-first`; null where the text is not exactly one. */
export function ordinalWord(text: string): number | null {
  if (!WHOLE_ORDINAL.test(text)) return null;
  return words(text).reduce(
    (sum, word) => sum + (ORDINALS.get(word) ?? CARDINALS.get(word) ?? 0),
    0,
  );
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
