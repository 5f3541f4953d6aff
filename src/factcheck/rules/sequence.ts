import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { isSame, type Telling } from '../telling.ts';
import { fold } from '../typography.ts';

const ORDER = /(?<![\p{L}-])(?:after|before)(?![\p{L}-])/giu;

/** Two things of one sentence, the earlier first. */
interface Sequence {
  readonly first: Telling;
  readonly then: Telling;
  readonly text: string;
  readonly start: number;
}

/** What came first in the passage comes first in the statement: `shut after the flood rose` is not `the flood rose after it was shut`. */
export function sequences(context: Context): Finding[] {
  const read = (text: string): Sequence[] => {
    const words = [...fold(text).matchAll(ORDER)];
    const told = words.length > 0 ? context.tellings(text) : [];
    return words.flatMap(({ index, 0: word }): Sequence[] => {
      const left = told.findLast(({ end }) => end <= index);
      const right = told.find(({ start }) => start >= index + word.length);
      if (!left || !right || /[.;:]\s/u.test(text.slice(left.end, right.start))) return [];
      const [first, then] = /^after$/iu.test(word) ? [right, left] : [left, right];
      return [{ first, then, text: word, start: index }];
    });
  };
  return context.statements.flatMap((statement) => {
    const told = evidenceFor(context, statement).flatMap(({ text }) => read(text));
    if (told.length === 0) return [];
    return read(ownVoice(statement.text)).flatMap((said): Finding[] => {
      const has = (a: Telling, b: Telling) =>
        told.some(({ first, then }) => isSame(first, a) && isSame(then, b));
      if (has(said.first, said.then) || !has(said.then, said.first)) return [];
      return [
        {
          ...placeOf(statement, said.start),
          rule: 'event/sequence',
          message: `Unexpected \`${said.first.text}\` before \`${said.then.text}\`, expected \`${said.then.text}\` first, as the passage has it`,
          remedy: 'Tell what came first as the passage does.',
          found: said.text,
        },
      ];
    });
  });
}
