import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { rightOf } from '../phrase.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { isNoun } from '../word-class.ts';
import { isSmall, wordsOf, type Word } from '../word.ts';

/** What a small word says of the noun after it: who does it, at whom it aims, what it is done with. */
const WAYS: Readonly<Record<string, string>> = {
  ...{ by: 'doer', on: 'aim', upon: 'aim', against: 'aim', at: 'aim' },
  ...{ through: 'means', via: 'means' },
};

/** A noun tied to another by a small word, as in `an attack on a van`. */
interface Tie {
  readonly of: Word;
  readonly small: Word;
  readonly to: readonly Word[];
}

/** An attack on somebody is none by them: two nouns keep the small word between them. */
export function ways(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    const own = fold(ownVoice(statement.text));
    const said = evidence.length > 0 ? ties(own) : [];
    if (said.length === 0) return [];
    const told = evidence.flatMap(({ text }) => ties(fold(text)));
    return said.flatMap(({ of, small, to }): Finding[] => {
      const same = told.filter(
        (tie) =>
          tie.of.stem === of.stem && tie.to.some((one) => to.some(({ stem }) => stem === one.stem)),
      );
      const [first] = same;
      if (!first || same.some((tie) => WAYS[tie.small.text] === WAYS[small.text])) return [];
      return [
        {
          ...placeOf(statement, small.start),
          rule: 'event/way',
          message: `Unexpected \`${of.text} ${small.text}\` before \`${to[0]?.text}\`, expected \`${first.small.text}\`, as the passage has it`,
          remedy: 'Keep together what the passage puts together.',
          found: small.text,
          expected: first.small.text,
        },
      ];
    });
  });
}

function ties(text: string): Tie[] {
  const words = wordsOf(text);
  return words.flatMap((small, at): Tie[] => {
    const of = words[at - 1];
    if (!Object.hasOwn(WAYS, small.text) || !of || isSmall(of) || !isNoun(of)) return [];
    if (text.slice(of.end, small.start) !== ' ') return [];
    const to = rightOf(words, text, at);
    return to.length > 0 ? [{ of, small, to }] : [];
  });
}
