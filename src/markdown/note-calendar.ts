import { dayOf, MONTHS, WEEKDAYS, type Weekday } from '../factcheck/calendar.ts';
import type { Moment, Shift } from '../factcheck/reckoning.ts';
import type { Body } from './note-body.ts';

const MOMENT = String.raw`(?:(\d{1,2}):(\d{2}), )?(\d{1,2}) (${MONTHS.join('|')}) (\d{4})`;
const WEEKDAY = new RegExp(`^${MOMENT} = (${WEEKDAYS.join('|')})$`);
const SHIFT = new RegExp(`^${MOMENT} ([+−-]) (\\d{1,5}) (minute|hour|day)s? = ${MOMENT}$`);

/**
 * Reads `9 April 2031 = Wednesday` or `03:00, 9 April 2031 + 30 hours = 09:00, 10 April 2031`,
 * the hours on both sides or on neither; `at` is where it begins. Whether it is right is judged later.
 */
export function readCalendar(text: string, at: number): Body {
  const named = WEEKDAY.exec(text);
  if (named && named[1] === undefined) {
    const from = momentOf(named.slice(1, 6));
    if (!from) return noSuchMoment(text, at);
    const weekday = WEEKDAYS.indexOf(named[6] ?? '') as Weekday;
    return {
      at,
      value: { kind: 'calendar', reckoning: { of: 'weekday', day: from.day, weekday } },
    };
  }
  const moved = SHIFT.exec(text);
  if (!moved) return wrong(text, at, 'a day and its weekday, or a moment, a time and a moment');
  const [from, to] = [momentOf(moved.slice(1, 6)), momentOf(moved.slice(9, 14))];
  if (!from || !to) return noSuchMoment(text, at);
  const by: Shift = {
    amount: Number(moved[7]) * (moved[6] === '+' ? 1 : -1),
    unit: moved[8] as Shift['unit'],
  };
  if (
    (from.minutes === null) !== (to.minutes === null) ||
    (by.unit !== 'day' && from.minutes === null)
  )
    return wrong(text, at, 'hours of the clock on both sides, or whole days and none on either');
  return { at, value: { kind: 'calendar', reckoning: { of: 'shift', from, by, to } } };
}

/** The moment that hour, minute, day, month and year name; null where there is none. */
function momentOf([hour, minute, day, month = '', year]: readonly (
  string | undefined
)[]): Moment | null {
  const found = dayOf(Number(year), MONTHS.indexOf(month) + 1, Number(day));
  if (found === null || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  return { day: found, minutes: hour === undefined ? null : Number(hour) * 60 + Number(minute) };
}

function noSuchMoment(text: string, at: number): Body {
  return wrong(text, at, 'days that the calendar has and hours that the clock has');
}

function wrong(text: string, at: number, expected: string): Body {
  return {
    trouble: {
      at,
      rule: 'note/calendar',
      message: `Unexpected \`${text}\` after \`Calendar:\`, expected ${expected}.`,
      remedy:
        'Write such as `9 April 2031 = Wednesday` or `03:00, 9 April 2031 + 30 hours = 09:00, 10 April 2031`.',
    },
  };
}
