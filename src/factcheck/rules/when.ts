import { attributions, isSaying } from '../attribution.ts';
import { isDay } from '../calendar.ts';
import { clauses } from '../clause.ts';
import { evidenceFor, type Context } from '../context.ts';
import { bears, type Bearing, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { measureOf } from '../measure.ts';
import { ownVoice } from '../quotation.ts';
import type { Span } from '../sentence.ts';
import { placeOf } from '../statement.ts';
import { tellsAbsence } from '../voice.ts';

/** A day, an hour or a length of time, and what its sentence ties it to. */
interface Time {
  readonly figure: Figure & { readonly published?: string };
  /** `said`: when one spoke or wrote. `alone`: a date line. `told`: when a thing happened. */
  readonly role: 'said' | 'alone' | 'told';
  /** The keys of what its clause tells. */
  readonly of: readonly string[];
}

const TIMES: ReadonlySet<Figure['kind']> = new Set(['date', 'weekday', 'duration', 'clock']);

/**
 * A day, an hour or a length of time is told of what the passage tells it of; and the day on which
 * someone speaks is no day on which a thing happens.
 */
export function times(context: Context): Finding[] {
  const bearing = measureOf(context);
  return context.statements.flatMap((statement) => {
    const evidence = evidenceFor(context, statement);
    const said =
      evidence.length === 0 || tellsAbsence(statement)
        ? []
        : timesOf(context, ownVoice(statement.text));
    if (said.length === 0) return [];
    const told = evidence.flatMap(({ text, source: { published } }) =>
      timesOf(context, text).map((time) =>
        isDay(published.value)
          ? { ...time, figure: { ...time.figure, published: published.value } }
          : time,
      ),
    );
    const known = new Set(
      evidence.flatMap(({ text }) => context.tellings(text).flatMap(({ keys }) => keys)),
    );
    return said.flatMap((time): Finding[] => {
      const wrong = judge(time, told, known, bearing);
      return wrong === null
        ? []
        : [{ ...placeOf(statement, time.figure.start), ...wrong, found: time.figure.text }];
    });
  });
}

function judge(
  { figure, role, of }: Time,
  told: readonly Time[],
  known: ReadonlySet<string>,
  bearing: Bearing,
): Pick<Finding, 'rule' | 'message' | 'remedy'> | null {
  const same = told.filter((time) => bears(figure, time.figure, bearing) === true);
  const [first] = same;
  if (!first) return null;
  const fits = same.filter((time) => time.role === role || time.role === 'alone');
  if (role !== 'alone' && fits.length === 0) {
    return {
      rule: 'figure/time-role',
      message:
        role === 'said'
          ? `Unexpected \`${figure.text}\` as the time at which it was said, expected as that at which it happened, as the passage has it`
          : `Unexpected \`${figure.text}\` as the time at which it happened, expected as that at which it was said, as the passage has it`,
      remedy: 'Tie the day or hour to what the passage ties it to.',
    };
  }
  const elsewhere =
    of.length > 0 &&
    of.every((key) => known.has(key)) &&
    (role === 'told' ? fits : []).every(
      (time) =>
        time.role === 'told' && time.of.length > 0 && !time.of.some((key) => of.includes(key)),
    );
  if (role !== 'told' || !elsewhere || !isDayOrHour(figure)) return null;
  return {
    rule: 'figure/time-event',
    message: `Unexpected \`${figure.text}\` beside \`${of[0]}\`, expected beside \`${fits[0]?.of.join('` or `')}\`, as the passage has it`,
    remedy: 'Tie the day or hour to what the passage ties it to.',
  };
}

/** A year or a month only says which of many is meant, as in `the floods of 2031`. */
function isDayOrHour(figure: Figure): boolean {
  return figure.kind !== 'date' || figure.day !== null;
}

function timesOf(context: Context, text: string): Time[] {
  const figures = context.figures(text).filter(({ kind }) => TIMES.has(kind));
  if (figures.length === 0) return [];
  const told = context.tellings(text);
  const spans = joined(text, told);
  return figures.map((figure) => {
    const around = spans.filter(({ start, end }) => start <= figure.start && figure.start < end);
    const of = told.filter(
      (one) =>
        around.some(({ start, end }) => one.start >= start && one.start < end) &&
        !(isSaying(one.text) && one.to.length === 0),
    );
    return { figure, role: roleOf(context, text, figure), of: of.flatMap(({ keys }) => keys) };
  });
}

/**
 * The clauses of a text: one without a verb belongs to the one after it and to that before;
 * what `which`, `who`, `that` or `with` begins is joined to its neighbours.
 */
function joined(text: string, told: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  let open: number | null = null;
  let goesOn = false;
  for (const { start, end } of clauses(text)) {
    const relative = RELATIVE.test(text.slice(0, start)) || HANGING.test(text.slice(start, end));
    const last = all.at(-1);
    if (last && (relative || goesOn)) last.end = end;
    else if (told.some((one) => one.start >= start && one.start < end)) {
      all.push({ start: open ?? start, end });
      open = null;
    } else {
      open ??= start;
      if (last) last.end = end;
    }
    goesOn = relative;
  }
  return all;
}

const RELATIVE = /(?<!\p{L})(?:which|who|whom|whose|where|that)\s$/iu;
const HANGING =
  /^\s*(?:(?:during|in|after|before)\s+)?(?:which|who|whom|whose|where|that|with)\s/iu;
const AT = /(?:^|[.;]\s|\sand\s|,\s)(?:on|at)\s+(?:the\s+)?$/iu;
const DOCUMENT =
  /(?<!\p{L})(?:(?:report|article|document|statement|analysis|post|note)\s+(?:of|from|on|dated)|dated|date\s*line,?)\s+(?:the\s+)?$/iu;
const PUBLISHED =
  /^(?:[^.]{0,40}\s)?(?:published|posted|updated|dated?)\s*:\s*(?:[^.]{0,30},\s)?$/iu;
const SPEAKING =
  /^(?:said|says|stated|told|spoke|wrote|reported|announced|claimed|added|confirmed|denied|warned|vowed|noted|declared)$/iu;
const SPOKE = /(?<!\p{L})(\p{L}+)(?:\s+(?:late|early|again))?\s+on\s+(?:the\s+)?$/iu;

/** Whether a time tells when one spoke, stands alone, or tells when a thing happened. */
function roleOf(context: Context, text: string, { start, end, kind }: Figure): Time['role'] {
  if (kind === 'duration') return 'told';
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (DOCUMENT.test(before)) return 'said';
  const verb = SPOKE.exec(before)?.[1];
  if (verb !== undefined && SPEAKING.test(verb)) return 'said';
  // `On Sunday the mayor said that …`, not `On Sunday, the mayor said, …`
  if (AT.test(before)) {
    const from = end + (/^,?\s+(?:the\s+|an?\s+)?/iu.exec(after)?.[0].length ?? 0);
    const who = context.findSpeakers(text).find((one) => one.start === from);
    const speaks = attributions(text, context.findSpeakers).some(
      ({ cue, speakers }) =>
        cue.start > from &&
        text[cue.end] !== ',' &&
        speakers.some((slug) => who?.keys.includes(slug)) &&
        !/,\s+(?!an?\s)\p{Ll}/u.test(text.slice(from, cue.start)),
    );
    if (speaks) return 'said';
  }
  return PUBLISHED.test(before) || context.tellings(text).length === 0 ? 'alone' : 'told';
}
