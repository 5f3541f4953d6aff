import type { Context } from '../context.ts';
import { calendarConflicts, joinedIn, type CalendarConflict, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { fragments } from '../fragment.ts';
import type { Place } from '../place.ts';
import { ownVoice } from '../quotation.ts';
import { placeOf } from '../statement.ts';

/** Days and weekdays, in statements and in what only repeats, are those of the calendar, and no day stands beside itself. */
export function calendars(context: Context): Finding[] {
  return [
    ...context.statements.flatMap((statement) =>
      judge(context, statement.text, (offset) => placeOf(statement, offset)),
    ),
    ...fragments(context.corpus).flatMap(({ text, at }) => judge(context, text, at)),
  ];
}

function judge(context: Context, text: string, at: (offset: number) => Place): Finding[] {
  const found = context.figures(text);
  if (!found.some(({ kind }) => DAYS.has(kind))) return [];
  return [
    ...calendarConflicts(text, found, context.corpus.site.event).map((one) => conflict(one, at)),
    ...twice(text, at, context),
  ];
}

function conflict(found: CalendarConflict, at: (offset: number) => Place): Finding {
  if (found.kind === 'no-such-day')
    return {
      ...at(found.date.start),
      rule: 'figure/no-such-day',
      message: `Unexpected date \`${found.date.text}\`, expected a day that the calendar has`,
      remedy: 'Correct the date.',
      found: found.date.text,
    };
  const { weekday, date, day, expected } = found;
  return {
    ...at(weekday.start),
    rule: 'figure/weekday',
    message: `Unexpected \`${weekday.text}\` beside \`${date.text}\`, expected \`${expected}\`: that is what ${day} was`,
    remedy: 'Correct the weekday or the date; where a document errs, say so and quote it.',
    found: weekday.text,
    expected,
  };
}

const DAYS: ReadonlySet<Figure['kind']> = new Set(['date', 'weekday', 'clock']);

/** A day or hour that a list, or a span, has twice: one of the two is meant to be another. */
function twice(text: string, at: (offset: number) => Place, { figures }: Context): Finding[] {
  const own = ownVoice(text);
  return joinedIn(own, figures(own))
    .filter(([first, second]) => first.text.toLowerCase() === second.text.toLowerCase())
    .map(([, { start, text: found }]) => ({
      ...at(start),
      rule: 'figure/twice',
      message: `Unexpected \`${found}\` beside itself, expected another day or hour, or only one`,
      remedy: 'Write each day or hour of the list once, as the passage has it.',
      found,
    }));
}
