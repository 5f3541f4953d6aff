import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { quotations } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';

/** Words between quotation marks stand in the statement's passages, typography aside. */
export function quoted(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const passages = evidenceFor(context, statement).map(({ text }) => plain(text));
    return quotations(statement.text).flatMap((span): Finding[] => {
      const words = statement.text.slice(span.start, span.end);
      if (passages.some((passage) => passage.includes(plain(words)))) return [];
      return [
        {
          ...placeOf(statement, span.start),
          rule: 'quotation/not-in-passage',
          message: `Unexpected quotation \`${words}\`, expected words of the statement’s passages`,
          remedy: 'Quote the passage to the letter, or take the quotation marks away.',
        },
      ];
    });
  });
}

/** Typography folded, and the comma or stop that a quotation takes in from our own sentence dropped. */
function plain(text: string): string {
  return fold(text).replaceAll(/["']/gu, '').replace(/[,.]$/u, '').toLowerCase();
}
