import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { rightOf } from '../phrase.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { isNoun, isVerb } from '../word-class.ts';
import { isSmall, wordsOf, type Word } from '../word.ts';
import { equality } from '../side.ts';

/** What a word aims at, as in `fire on a van` or `shells at the crowd`. */
interface Aim {
  readonly word: Word;
  /** The heads of the nouns after `at`, `on`, `against` or `from`. */
  readonly at: readonly Word[];
  /** Tied by `from` to a verb: only what the passage takes from elsewhere is told against it. */
  readonly from: boolean;
}

/** `Shells at the looters` are no shells at the guards, nor is what was taken from a bank taken from a shop. */
export function targets(context: Context): Finding[] {
  const equal = equality(context);
  return context.statements.flatMap((statement) => {
    const told = evidenceFor(context, statement).flatMap(({ text }) => aims(text));
    if (told.length === 0) return [];
    return aims(ownVoice(statement.text)).flatMap((said): Finding[] => {
      const same = told.filter(
        ({ word, from }) => word.stem === said.word.stem && from === said.from,
      );
      const nouns = same.flatMap(({ at }) => at);
      const [first, other] = [said.at[0], nouns[0]];
      if (!first || !other || said.at.some((one) => nouns.some((noun) => equal(one, noun))))
        return [];
      const elsewhere = told.some(({ at, from }) => from && at.some((one) => equal(one, first)));
      if (said.from && !elsewhere) return [];
      return [
        {
          ...placeOf(statement, first.start),
          rule: 'event/target',
          message: `Unexpected \`${first.text}\` after \`${said.word.text}\`, expected \`${other.text}\`, as the passage has it`,
          remedy: 'Keep together what the passage puts together.',
          found: first.text,
          expected: other.text,
        },
      ];
    });
  });
}

function aims(text: string): Aim[] {
  const flat = fold(text);
  const words = wordsOf(flat);
  return words.flatMap((word, at): Aim[] => {
    const before = words[at - 1];
    const of = word.text === 'from' ? verbBefore(words, flat, at) : before;
    if (!/^(?:at|on|upon|against|from)$/u.test(word.text) || !before || !of || isSmall(of))
      return [];
    if (word.text !== 'from' && (!isNoun(of) || flat.slice(of.end, word.start) !== ' ')) return [];
    const heads = rightOf(words, flat, at).filter(
      ({ text: noun }) => !/\p{N}|^(?:there|here|according|home)$/u.test(noun),
    );
    return heads.length > 0 ? [{ word: of, at: heads, from: word.text === 'from' }] : [];
  });
}

/** The verb of the clause before a word. */
function verbBefore(words: readonly Word[], flat: string, at: number): Word | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || /[,;:()]|\.\s/u.test(flat.slice(word.end, next.start))) return undefined;
    if (isVerb(word)) return word;
  }
  return undefined;
}
