import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { tellsAbsence } from '../voice.ts';
import { isSmall, wordsOf, type Word } from '../word.ts';

const NO =
  /(?<!\p{L})(?:no|without\s+any|without|(?:lack|absence|want)\s+of)\s+(?:\p{L}+\s+(?:or|and|,)\s+)?$/iu;
/** Any of these in a clause may deny each of its words. */
const DENIES =
  /(?<!\p{L})(?:no|not|never|none|neither|nor|without|nobody|nothing|cannot|lack\p{L}*|fail\p{L}*|den(?:y|ies|ied|ying|ial)|reject\p{L}*|refus\p{L}*|absen\p{L}*|unable|missing|whether|\p{L}+n't)(?!\p{L})/iu;

/** What a passage says there was none of, such as proof, is not told as a thing that there was. */
export function polarities(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const passages = evidenceFor(context, statement).map(({ text }) => fold(text));
    if (
      !passages.some((text) => /(?<!\p{L})(?:no|without|(?:lack|absence|want)\s+of)\s/iu.test(text))
    )
      return [];
    if (tellsAbsence(statement)) return [];
    const told = passages.flatMap((text) =>
      wordsOf(text).map((word) => ({ word, none: isNone(text, word) })),
    );
    const own = fold(ownVoice(statement.text));
    return wordsOf(own).flatMap((word): Finding[] => {
      if (isSmall(word) || DENIES.test(clauseOf(own, word))) return [];
      const same = told.filter((one) => one.word.stem === word.stem);
      if (same.length === 0 || !same.every(({ none }) => none)) return [];
      return [
        {
          ...placeOf(statement, word.start),
          rule: 'event/none',
          message: `Unexpected \`${word.text}\` as a thing that there was, expected \`no ${word.text}\`, as the passage has it`,
          remedy: 'Take the negation from the passage.',
          found: word.text,
        },
      ];
    });
  });
}

/** Whether `no`, `without` or `lack of` stands before a word. */
function isNone(text: string, { start }: Word): boolean {
  return NO.test(text.slice(0, start));
}

function clauseOf(text: string, { start, end }: Word): string {
  const before =
    text
      .slice(0, start)
      .split(/[,;:()]\s|\sbut\s/u)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[,;:()]\s|\sbut\s/u)[0] ?? '';
  return before + text.slice(start, end) + after;
}
