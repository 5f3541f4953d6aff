import { clauses, segments, spanAt } from '../clause.ts';
import { evidenceFor, type Context } from '../context.ts';
import { bears, type Bearing, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { happenings, type Happening } from '../happening.ts';
import { measureOf } from '../measure.ts';
import { ownVoice } from '../quotation.ts';
import type { Span } from '../sentence.ts';
import { placeOf, type Statement } from '../statement.ts';

/** A figure in its text, with what stands beside it. */
interface Told {
  readonly figure: Figure;
  /** The days, hours and durations of its clause. */
  readonly times: readonly Figure[];
  /** The kinds of event of its piece of the clause. */
  readonly kinds: readonly string[];
  /** The dates of its whole text, where it is an hour. */
  readonly days: readonly Figure[];
  readonly others: readonly Figure[];
  readonly direction: string | null;
  /** Where the times begin that are an end of a span, as in `from Monday to Friday`. */
  readonly ends: readonly number[];
  /** Where those begin that are told as the day itself: `on Monday`. */
  readonly on: readonly number[];
}

type Wrong = Pick<Finding, 'rule' | 'message'>;

const TIMES: ReadonlySet<Figure['kind']> = new Set(['date', 'weekday', 'duration', 'clock']);

/** A figure keeps the day, the event and the thing beside which its passage has it. */
export function pairings(context: Context): Finding[] {
  const bearing = measureOf(context);
  const read = reader(context, happenings(context.corpus.site.events));
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    if (evidence.length === 0 || isSum(context, statement)) return [];
    const told = evidence.flatMap(({ text }) => read(text));
    return read(ownVoice(statement.text)).flatMap((said): Finding[] => {
      const borne = told.filter(({ figure }) => bears(said.figure, figure, bearing) === true);
      if (borne.length === 0) return [];
      const wrong =
        otherThing(said, borne, bearing) ??
        otherEvent(said, borne) ??
        otherTime(said, borne, bearing) ??
        otherDay(said, borne, bearing) ??
        otherDirection(said, borne);
      if (!wrong) return [];
      return [
        {
          ...placeOf(statement, said.figure.start),
          ...wrong,
          remedy: 'Keep together what the passage puts together.',
          found: said.figure.text,
        },
      ];
    });
  });
}

function isSum(context: Context, { labels }: Statement): boolean {
  return labels.some((label) => context.notes.get(label)?.note.kind === 'sum');
}

function reader(
  context: Context,
  happen: (text: string) => readonly Happening[],
): (text: string) => Told[] {
  return (text) => {
    const all = context.figures(text);
    const events = happen(text);
    const [wide, narrow] = [clauses(text), segments(text)];
    const within = <T extends Span>(some: readonly T[], { start, end }: Span): T[] =>
      some.filter((one) => one.start >= start && one.start < end);
    const startsAfter = (word: RegExp): number[] =>
      all
        .map(({ start }) => start)
        .filter((start) => word.test(text.slice(Math.max(0, start - 16), start)));
    const ends = startsAfter(/(?<!\p{L})(?:from|to|until|till|between|through)\s+$/iu);
    const on = startsAfter(/(?<!\p{L})on\s+$/iu);
    return all.map((figure) => {
      const clause = spanAt(wide, figure.start, text);
      const others = within(all, clause).filter((one) => one !== figure);
      return {
        figure,
        others: all.filter((one) => one !== figure && one.kind === figure.kind),
        times: timesOf(figure, others),
        days: figure.kind === 'clock' ? all.filter(({ kind }) => kind === 'date') : [],
        kinds: within(events, spanAt(narrow, figure.start, text)).flatMap(({ kinds }) => kinds),
        direction: directionOf(text, figure),
        ends,
        on,
      };
    });
  };
}

/** The times beside a count that its clause has alone; beside an hour, its date. */
function timesOf({ kind }: Figure, others: readonly Figure[]): readonly Figure[] {
  if (kind === 'clock') return others.filter((one) => one.kind === 'date');
  if (kind !== 'count' || others.some((one) => one.kind === 'count')) return [];
  return others.filter((one) => TIMES.has(one.kind));
}

/** `5 pilots` over `3 pilots and 5 sailors`, where one group holds both words. */
function otherThing({ figure }: Told, borne: readonly Told[], bearing: Bearing): Wrong | null {
  if (figure.kind !== 'count' || figure.unit === null) return null;
  const head = figure.unit;
  const names = (one: Figure) =>
    one.kind === 'count' &&
    one.things.some((thing) => thing === head || thing.endsWith(` ${head}`));
  if (borne.some((one) => names(one.figure))) return null;
  const exact = borne.flatMap(({ others }) => others.filter(names));
  if (exact.length === 0 || exact.some((one) => bears(figure, one, bearing) === true)) return null;
  return {
    rule: 'figure/unit',
    message: `Unexpected \`${figure.text}\` of \`${head}\`, expected \`${exact[0]?.text}\`, which the passage counts of it`,
  };
}

function otherEvent({ figure, kinds }: Told, borne: readonly Told[]): Wrong | null {
  if (figure.kind !== 'count' || kinds.length === 0) return null;
  const other = (one: Told) =>
    one.kinds.length > 0 && !one.kinds.some((kind) => kinds.includes(kind));
  if (!borne.every(other)) return null;
  return {
    rule: 'figure/event',
    message: `Unexpected \`${figure.text}\` as a count of \`${kinds[0]}\`, expected of \`${borne[0]?.kinds[0]}\`, as the passage has it`,
  };
}

function otherTime(said: Told, borne: readonly Told[], bearing: Bearing): Wrong | null {
  for (const time of said.figure.kind === 'count' ? said.times : []) {
    const other = ({ times, ends }: Told) =>
      times.some((one) => (one.kind === 'clock') === (time.kind === 'clock')) &&
      !times.some(
        (one) =>
          bears(time, one, bearing) === true &&
          !(said.on.includes(time.start) && ends.includes(one.start)),
      );
    if (!borne.every(other)) continue;
    return {
      rule: 'figure/time',
      message: `Unexpected \`${said.figure.text}\` beside \`${time.text}\`, expected \`${borne[0]?.times[0]?.text}\`, beside which the passage has it`,
    };
  }
  return null;
}

/** An hour beside another date than that of each passage with the hour that has a date. */
function otherDay({ figure, times }: Told, borne: readonly Told[], bearing: Bearing): Wrong | null {
  const wrong = times.find(
    (day) =>
      figure.kind === 'clock' &&
      borne.every(
        ({ days }) => days.length > 0 && !days.some((one) => bears(day, one, bearing) === true),
      ),
  );
  if (!wrong) return null;
  return {
    rule: 'figure/time',
    message: `Unexpected \`${figure.text}\` beside \`${wrong.text}\`, expected \`${borne[0]?.days[0]?.text}\`, beside which the passage has it`,
  };
}

function otherDirection({ figure, direction }: Told, borne: readonly Told[]): Wrong | null {
  if (figure.kind !== 'percent' || direction === null) return null;
  const other = (one: Told) => one.direction !== null && one.direction !== direction;
  if (!borne.every(other)) return null;
  return {
    rule: 'figure/direction',
    message: `Unexpected \`${figure.text}\` as ${direction}, expected as ${borne[0]?.direction}, as the passage has it`,
  };
}

const UP = 'higher|more|greater|larger|bigger|up|above|increase|rise|growth';
const DOWN = 'lower|fewer|less|smaller|down|below|decrease|drop|decline|fall';
const MOVED_UP = 'rose|risen|rising|increased?|increasing|grew|grown|up|rise|growth|gain(?:ed)?';
const MOVED_DOWN =
  'fell|fallen|falling|decreased?|dropped|drop|declined?|down|fall|shrank|reduced|reduction';

/** Whether a percentage is a share, a rise or a fall; null where its clause does not say. */
function directionOf(text: string, { kind, start, end }: Figure): string | null {
  if (kind !== 'percent') return null;
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 30)];
  const then = (words: string) =>
    new RegExp(`^\\s+(?:\\p{L}+ly\\s+)?(?:${words})(?!\\p{L})`, 'iu').test(after);
  const ago = (words: string) =>
    new RegExp(
      `(?<!\\p{L})(?:${words})\\s+(?:(?:by|of|to)\\s+)?(?:(?:about|around|at\\s+least|more\\s+than|over)\\s+)?$`,
      'iu',
    ).test(before);
  if (then(UP) || ago(MOVED_UP)) return 'a rise';
  if (then(DOWN) || ago(MOVED_DOWN)) return 'a fall';
  return then('of') ? 'a share' : null;
}
