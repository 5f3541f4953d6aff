import { evidenceFor, type Context } from '../context.ts';
import { contrastsIn, type Contrast } from '../contrast.ts';
import type { Finding } from '../finding.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';
import { tellsAbsence } from '../voice.ts';

/** Of words that exclude each other, such as home and camp, a statement has none that its passages lack while they have another. */
export function contrasts(context: Context): Finding[] {
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    const own = contrastsIn(ownVoice(statement.text));
    if (own.length === 0 || evidence.length === 0 || tellsAbsence(statement)) return [];
    const told = evidence.flatMap(({ text, sentences, source }) =>
      [text, ...sentences.map(({ start, end }) => source.seed.text.slice(start, end))].flatMap(
        contrastsIn,
      ),
    );
    return own.flatMap((said): Finding[] => {
      const other = excluding(said, own, told);
      if (!other) return [];
      return [
        {
          ...placeOf(statement, said.start),
          rule: 'event/contrast',
          message: `Unexpected \`${said.text}\`, expected \`${other.text}\`, as the passage has it`,
          remedy: 'Take the word from the passage.',
          found: said.text,
          expected: other.text,
        },
      ];
    });
  });
}

/** What a passage has of the same kind, if none of it says the same; unless it may be listed, the statement must lack it. */
function excluding(
  said: Contrast,
  own: readonly Contrast[],
  told: readonly Contrast[],
): Contrast | undefined {
  const same = told.filter(({ kind }) => kind === said.kind);
  if (same.some(({ sense }) => sense === said.sense)) return undefined;
  return same.find(({ sense }) => said.listed || !own.some((one) => one.sense === sense));
}
