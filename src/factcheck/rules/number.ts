import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { wordsOf, type Word } from '../word.ts';
import { isNoun, isNumber } from '../word-class.ts';

const ONE = /^(?:a|an|another)$/u;
const SEVERAL =
  /^(?:several|many|multiple|numerous|various|both|all|dozens|hundreds|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;

/** What a passage tells of one only, such as `a bank` or `a lame sailor`, is not told of several. */
export function numbers(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const passages = evidenceFor(context, statement).map(({ text }) => fold(text));
    if (passages.length === 0) return [];
    const told = passages.flatMap((passage) => {
      const words = wordsOf(passage);
      return words.map((word, at) => ({
        word,
        one: !isPlural(word) && phraseAfter(words, passage, at, ONE),
      }));
    });
    const own = fold(ownVoice(statement.text));
    const words = wordsOf(own);
    return words.flatMap((word, at): Finding[] => {
      if (!isNoun(word) || !(isPlural(word) || phraseAfter(words, own, at, SEVERAL))) return [];
      const same = told.filter((one) => one.word.stem === word.stem);
      const singular = word.text.replace(/e?s$/u, '');
      if (
        !same.some(
          (one) =>
            one.word.text === word.text ||
            (one.word.text.startsWith(singular) && one.word.text.length <= singular.length + 1),
        )
      )
        return [];
      if (same.length === 0 || !same.every(({ one }) => one)) return [];
      return [
        {
          ...placeOf(statement, word.start),
          rule: 'event/number',
          message: `Unexpected \`${word.text}\` of several, expected one, as the passage has it`,
          remedy: 'Tell it of as many as the passage does.',
          found: word.text,
        },
      ];
    });
  });
}

/** Whether a word is the plural of its stem by its form. */
function isPlural({ text, stem }: Word): boolean {
  return (
    /[^s]s$/u.test(text) && text !== 'news' && text !== stem && text.startsWith(stem.slice(0, -1))
  );
}

/** Whether a word stands in a noun phrase that begins with such a word; `one of a pair` tells nothing. */
function phraseAfter(words: readonly Word[], text: string, at: number, first: RegExp): boolean {
  for (let i = at; i > Math.max(0, at - 4); i -= 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (!word || !before || text.slice(before.end, word.start) !== ' ') return false;
    if (first.test(before.text) || (first === SEVERAL && isNumber(before) && before.text !== 'one'))
      return true;
    if (!isNoun(before)) return false;
  }
  return false;
}
