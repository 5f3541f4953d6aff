import { clauses, spanAt } from '../clause.ts';
import { evidenceFor, type Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { happenings } from '../happening.ts';
import { ownVoice } from '../quotation.ts';
import { ATTEMPT } from '../sense.ts';
import { placeOf } from '../statement.ts';
import { fold } from '../typography.ts';
import { isSmall, wordsOf, type Word } from '../word.ts';

const TRIED =
  /(?<![\p{L}-])(?:tried|tries|trying|attempt(?:s|ed|ing)?|sought|seeking|fail(?:s|ed|ing)?)\s+to(?=\s\p{L})/giu;
/** What a passage may say instead of an attempt: that it was wanted, feared, or came to nothing. */
const SHORT_OF =
  /(?<![\p{L}-])(?:would|could|might|may|plan\p{L}*|intend\p{L}*|threat\p{L}*|vow\p{L}*|seek\p{L}*|target\p{L}*|thwart\p{L}*|foil\p{L}*|repuls\p{L}*|prevent\p{L}*)(?![\p{L}-])/iu;

const AHEAD = /(?<!\p{L})to\s+(?:\p{L}+ly\s+)?$/u;

/** What a passage tells as done is not told as merely tried: `tried to seize` is not borne out by `seized`. */
export function attempts(context: Context): Finding[] {
  const happen = happenings(context.corpus.site.events);
  return context.statements.flatMap((statement) => {
    const passages = evidenceFor(context, statement).map(({ text }) => fold(text));
    if (passages.length === 0) return [];
    const own = fold(ownVoice(statement.text));
    return [...own.matchAll(TRIED)].flatMap(({ index, 0: tried }): Finding[] => {
      const verb = wordsOf(own).find(
        (word) => word.start >= index + tried.length && !isSmall(word),
      );
      if (!verb) return [];
      const kinds = kindsAt(happen(own), verb);
      const told = passages.flatMap((text) => {
        const events = happen(text);
        return wordsOf(text)
          .filter(
            (word) =>
              word.stem === verb.stem || kindsAt(events, word).some((kind) => kinds.includes(kind)),
          )
          .map((word) => isShort(text, word));
      });
      if (told.length === 0 || told.some((short) => short)) return [];
      return [
        {
          ...placeOf(statement, index),
          rule: 'event/attempt-added',
          message: `Unexpected \`${tried} ${verb.text}\`, expected it as done, as the passages have it`,
          remedy: 'Write it as done.',
          found: tried,
        },
      ];
    });
  });
}

function kindsAt(
  events: ReturnType<ReturnType<typeof happenings>>,
  { start, end }: Word,
): readonly string[] {
  return events.find((event) => event.start <= start && end <= event.end)?.kinds ?? [];
}

/** Whether a clause says of what it tells that it was tried, wanted or prevented. */
function isShort(text: string, { start }: Word): boolean {
  const clause = spanAt(clauses(text), start, text);
  const words = text.slice(clause.start, clause.end);
  return (
    AHEAD.test(text.slice(0, start)) ||
    [ATTEMPT.told, ATTEMPT.kept, SHORT_OF].some((short) => short.test(words))
  );
}
