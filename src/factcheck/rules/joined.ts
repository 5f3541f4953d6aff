import { evidenceFor, type Context } from '../context.ts';
import { joinedIn, parted } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { measureOf } from '../measure.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';

/** Days and hours that a passage joins, as in `on Monday and Tuesday`, are joined with no others. */
export function joins(context: Context): Finding[] {
  const bearing = measureOf(context);
  return context.statements.flatMap((statement) => {
    const own = ownVoice(statement.text);
    const said = joinedIn(own, context.figures(own));
    if (said.length === 0) return [];
    const told = evidenceFor(context, statement).flatMap(({ text }) =>
      joinedIn(text, context.figures(text)),
    );
    return said.flatMap((pair): Finding[] => {
      const wrong = parted(pair, told, bearing);
      if (!wrong) return [];
      return [
        {
          ...placeOf(statement, wrong.start),
          rule: 'figure/joined',
          message: `Unexpected \`${wrong.text}\` joined with \`${pair.find((one) => one !== wrong)?.text}\`, expected the day or hour that the passage joins with it`,
          remedy: 'Keep together what the passage puts together.',
          found: wrong.text,
        },
      ];
    });
  });
}
