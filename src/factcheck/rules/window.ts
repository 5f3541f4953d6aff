import { dayAfter, dayMeant, dayOf, isDay, monthLength, type Day } from '../calendar.ts';
import type { Context } from '../context.ts';
import { NOT_STATED, type Source, type Toll } from '../corpus.ts';
import type { Evidence } from '../evidence.ts';
import { figures } from '../figure.ts';
import { dayFrom } from '../figure/bearing.ts';
import type { Finding } from '../finding.ts';
import { surroundingsOf } from '../surroundings.ts';

/** A span that we draw ourselves is called so, and why: the document gives no days for it. */
const DRAWN = /(?<![\p{L}])drawn(?![\p{L}])/iu;
const NO_DAY = /(?<![\p{L}])(?:no|not)\s+(?:\p{L}+\s+){0,2}(?:days?|last)(?![\p{L}])/iu;
/** What a document says as of the day on which it was published. */
const AT_FILING = /(?<![\p{L}])at\s+the\s+time\s+of(?![\p{L}])/iu;

/** Every day of a row of the ledger is one that its source has: beside the count or, where the remark says that the span is drawn, anywhere. */
export function windows(context: Context): Finding[] {
  return context.corpus.tolls.flatMap((toll) => {
    const evidence = context.evidence.get(toll.id);
    return evidence && evidence.spans.length > 0 ? judge(context, toll, evidence) : [];
  });
}

function judge(context: Context, toll: Toll, evidence: Evidence): Finding[] {
  const { window, asOf, remark = '', place } = toll;
  const { source } = evidence;
  const { sentences, paragraph, document } = surroundingsOf(evidence);
  const drawn = DRAWN.test(remark);
  const days = (text: string) => daysIn(context, text, source);
  const given = new Set(days(drawn ? document : paragraph));
  if (drawn) for (const day of stretched(given, remark, document)) given.add(day);
  const unexpected = (what: string, day: string, expected: string, remedy: string): Finding => ({
    ...place,
    rule: 'ledger/day',
    message: `Unexpected ${what} \`${day}\`, expected ${expected}`,
    remedy,
    found: day,
  });
  const ends = [...new Set([window.from, window.to])].filter((day) => !given.has(day));
  const counted = new Set([
    ...days(sentences),
    ...(AT_FILING.test(sentences) && isDay(source.published.value) ? [source.published.value] : []),
  ]);
  return [
    ...ends.map((day) =>
      unexpected(
        'day of the window',
        day,
        drawn ? 'a day that the document has' : 'a day that stands beside the passage',
        'Correct the day; where the document gives none, say in `remark` which span is drawn and why.',
      ),
    ),
    ...(drawn && !NO_DAY.test(remark)
      ? [
          unexpected(
            'span drawn',
            `${window.from} to ${window.to}`,
            'a remark that says that the document gives no days',
            'Say in `remark` that the sentence or the document gives no days.',
          ),
        ]
      : []),
    ...(asOf === NOT_STATED || counted.has(asOf)
      ? []
      : [
          unexpected(
            'day of the count',
            asOf,
            'a day that the sentence of the passage has',
            `Correct \`as_of\`, or write \`${NOT_STATED}\`.`,
          ),
        ]),
  ];
}

/** The days that a text names: of dates the first and the last, of weekdays those meant in the event, and the document's own. */
function daysIn({ corpus }: Context, text: string, { published }: Source): Day[] {
  const window = corpus.site.event;
  const own = isDay(published.value) ? published.value : undefined;
  const named = figures(text).flatMap((figure): (Day | null)[] => {
    if (figure.kind === 'weekday') return [dayMeant(figure.weekday, window, own)];
    if (figure.kind !== 'date') return [];
    if (figure.day !== null) return [dayFrom(figure, { window })];
    const { year, month } = figure;
    if (year === null) return [];
    return month === null
      ? [dayOf(year, 1, 1), dayOf(year, 12, 31)]
      : [dayOf(year, month, 1), dayOf(year, month, monthLength(year, month))];
  });
  return named.flatMap((day) => day ?? []);
}

/** The days to which a length leads from others, either way: hours or days that the remark and the document have. */
function stretched(days: ReadonlySet<Day>, remark: string, document: string): Day[] {
  const told = lengths(document);
  return lengths(remark)
    .filter((length) => told.includes(length))
    .flatMap((length) =>
      [...days].flatMap((day) => [dayAfter(day, length), dayAfter(day, -length)]),
    )
    .flatMap((day) => day ?? []);
}

/** How many days after its first a length of hours or days ends. */
function lengths(text: string): number[] {
  return figures(text).flatMap((figure) => {
    if (figure.kind !== 'duration' || figure.value === null) return [];
    if (figure.unit === 'hour') return [Math.floor(figure.value / 24)];
    return figure.unit === 'day' ? [figure.value - 1] : [];
  });
}
