import type { Mention } from './alias.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { numberWord, ordinalWord } from './figure/number-word.ts';
import type { Span } from './sentence.ts';

const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS, 'I']);
const SMALL = new Set(
  `a about above according across after again against all almost alone along already also although always among an and another any anyone anything are around as asked at away back be because been before behind being below between both but by can could day days did do does down during each either else elsewhere even ever every everyone far few first for four five from further had has have he hence her here his how however i if in indeed inside instead into is it its just last later least less like many may me meanwhile might more most much must my near nearly neither never next nine no nobody none nor not nothing now of off often on once one only or other others our out outside over own per perhaps rather same second seven several shall she should since six so some someone something soon still such taken ten than that the their them then there these they third this those though three through throughout thus to together told too two under unless unlike until up upon us very was we were what whatever when where whereas whether which while who whole whom whose why will with within without would yet you your`.split(
    ' ',
  ),
);

/** A whole word in small letters, most of which have no accent, and the small letters that any other begins with. */
const PLAIN = /^[a-z]+$/;
const SMALL_START = /^\p{Ll}\p{L}*/u;

/** A capitalised word, or a run of them, that no known name covers. */
export interface Unknown extends Span {
  readonly text: string;
}

/**
 * Capitalised words of a text that no mention covers. At the start of a sentence, or after an
 * opening quotation mark or a colon, a word counts only if `vocabulary`, the words that somewhere
 * stand in small letters, does not hold it.
 */
export function unknownNames(
  text: string,
  mentions: readonly Mention[],
  vocabulary: ReadonlySet<string>,
): Unknown[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:[’'.-]\p{L}[\p{L}\p{N}]*)*/gu),
  ].flatMap((match): Unknown[] => {
    const word = match[0].replace(/[’']s$/u, '');
    const end = match.index + word.length;
    if (mentions.some((mention) => mention.start <= match.index && end <= mention.end)) return [];
    if (CALENDAR.has(word)) return [];
    const initial = /(?:^|[.?!:]\s|[“"‘(]|[.?!][”"]\s)$/u.test(text.slice(0, match.index));
    const small = word.toLowerCase();
    if (
      initial &&
      (SMALL.has(small) ||
        numberWord(small) !== null ||
        ordinalWord(small) !== null ||
        vocabulary.has(small) ||
        vocabulary.has(small.replace(/s$/u, '')) ||
        vocabulary.has(`${small}s`) ||
        vocabulary.has(`${small}es`) ||
        small.split('-').every((part) => vocabulary.has(part)))
    )
      return [];
    return [{ start: match.index, end, text: word }];
  });
}

/** The words that stand in small letters somewhere in the texts. */
export function smallWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const run of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const [word] = PLAIN.exec(run) ?? SMALL_START.exec(run) ?? [];
      if (word !== undefined) words.add(word);
    }
  }
  return words;
}
