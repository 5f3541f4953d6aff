import { clauses, spanAt } from '../clause.ts';
import { evidenceFor, type Context } from '../context.ts';
import { negated, withoutIdle } from '../negated.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { NEGATION } from '../sense.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { tellsAbsence } from '../voice.ts';
import { wordsOf, type Word } from '../word.ts';

/** What a statement denies its passages deny: `had not begun` is not borne out by `had begun`. */
export function negations(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0 || tellsAbsence(statement)) return [];
    const passages = evidence.map(({ text }) => fold(text));
    const own = withoutIdle(fold(ownVoice(statement.text)), passages);
    return negated(own, 1).flatMap((word): Finding[] => {
      const told = passages.flatMap((text) =>
        wordsOf(text)
          .filter(({ stem }) => stem === word.stem)
          .map((one) => denies(text, one)),
      );
      if (told.length === 0 || told.some((denied) => denied)) return [];
      return [
        {
          ...placeOf(statement, word.start),
          rule: 'event/negation',
          message: `Unexpected denial of \`${word.text}\`, expected it as the passages have it, without \`no\` or \`not\``,
          remedy: 'Take the negation from the passage.',
          found: word.text,
        },
      ];
    });
  });
}

/** Whether a clause of a text has a word by which it denies what it says. */
function denies(text: string, { start }: Word): boolean {
  const clause = spanAt(clauses(text), start, text);
  return NEGATION.kept.test(text.slice(clause.start, clause.end));
}
