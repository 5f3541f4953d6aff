import { isDay } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { borne, type Evidence as Dated, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { measureOf } from '../measure.ts';
import type { Dating } from '../timeline/event.ts';
import { daysInWords, whenInWords } from '../timeline/when.ts';

/** Every dating of the timeline is that of its own passage: the day or days, the hour, `around` and `by`. */
export function datings(context: Context): Finding[] {
  return context.corpus.timeline.flatMap(({ dated }) =>
    dated.flatMap((dating) => {
      const evidence = context.evidence.get(dating.label);
      return evidence && evidence.spans.length > 0 ? judge(context, dating, evidence) : [];
    }),
  );
}

function judge(context: Context, dating: Dating, evidence: Evidence): Finding[] {
  const { value } = evidence.source.published;
  const found = inYear(context.figures(evidence.text)).map((figure): Dated =>
    isDay(value) ? { ...figure, published: value } : figure,
  );
  return [...daysOf(context, dating, evidence, found), ...hourOf(context, dating, found)];
}

/** Gives dates without a year the only year that their passage has, as a reader does. */
function inYear(figures: readonly Figure[]): readonly Figure[] {
  const years = new Set(
    figures.flatMap((figure) =>
      figure.kind === 'date' && figure.year !== null ? [figure.year] : [],
    ),
  );
  const [year] = years;
  if (year === undefined || years.size > 1) return figures;
  return figures.map((figure) =>
    figure.kind === 'date' && figure.year === null ? { ...figure, year } : figure,
  );
}

/** Days of a passage: one alone, or two of which the one is the beginning and the other the end. */
type Stretch = readonly Dated[];

function daysOf(
  context: Context,
  dating: Dating,
  { text, source }: Evidence,
  found: readonly Dated[],
): Finding[] {
  const [given] = found.filter(isDated);
  if (given && (dating.days === null || dating.reported)) {
    return [
      finding(
        dating,
        'figure/dating-day',
        `Unexpected \`${whenInWords(dating)}\`, expected \`${given.text}\`, as the passage has it`,
        'Write the day of the passage, without `reported`.',
      ),
    ];
  }
  if (dating.days === null) return [];
  if (dating.reported) return ofDocument(dating, source.published.value);
  const bearing = measureOf(context);
  const claim = claimOf(context, dating);
  const stretches = stretchesOf(found.filter(isDated), text);
  const near = stretches.filter(
    (stretch) =>
      stretch.length === claim.length &&
      stretch.every((figure, i) => {
        const said = claim[i] && borne(claim[i], [figure], bearing);
        return said && (said.ok || said.why === 'bound');
      }),
  );
  if (near.length === 0) {
    const had = stretches.map((stretch) => `\`${textOf(stretch, text)}\``).join(', ');
    return [
      finding(
        dating,
        'figure/dating-day',
        `Unexpected \`${daysInWords(dating.days)}\`, expected the days of the passage: ${had || 'it has none'}`,
        'Correct `from` and `to`, or extend the passage to hold its day.',
      ),
    ];
  }
  const [same] = near.filter((stretch) => byThen(stretch, text) === dating.by);
  if (!same) {
    return [
      finding(
        dating,
        'figure/dating-by',
        dating.by
          ? 'Unexpected `by`, expected the day itself, as the passage has it'
          : 'Unexpected day, expected `by: true`, as in the passage, which says by when it had happened and not when',
        'Keep `by` as the passage has it.',
      ),
    ];
  }
  const about = same.some(({ bound }) => bound === 'about');
  return dating.at !== null || about === dating.about ? [] : [bounded(dating, about)];
}

/** A report is of the day that its document states for itself. */
function ofDocument(dating: Dating, published: string): Finding[] {
  if (dating.days?.from === published && dating.days.to === published) return [];
  return [
    finding(
      dating,
      'figure/dating-document',
      `Unexpected \`${whenInWords(dating)}\`, expected \`${published}\`, which is what \`${dating.source}\` states of itself`,
      'Write the day of the document, or take `reported` out.',
    ),
  ];
}

function hourOf(context: Context, dating: Dating, found: readonly Dated[]): Finding[] {
  const clocks = found.filter(({ kind }) => kind === 'clock');
  if (dating.at === null) {
    const [only, ...more] = clocks;
    if (!only || more.length > 0) return [];
    return [
      finding(
        dating,
        'figure/dating-hour',
        `Unexpected dating without an hour, expected \`${only.text}\`, as the passage has it`,
        'Add `at: "HH:MM"`.',
      ),
    ];
  }
  const [hour] = context.figures(dating.at).filter(({ kind }) => kind === 'clock');
  // Written with all four digits, it leaves no half of the day open.
  const claim: Figure[] =
    hour?.kind === 'clock'
      ? [{ ...hour, half: false, bound: dating.about ? 'about' : 'exact' }]
      : [];
  const verdict = claim.map((one) => borne(one, clocks, measureOf(context)));
  if (verdict.some(({ ok }) => ok)) return [];
  if (verdict.some((one) => !one.ok && one.why === 'bound'))
    return [bounded(dating, !dating.about)];
  return [
    finding(
      dating,
      'figure/dating-hour',
      `Unexpected \`${dating.at}\`, expected ${clocks.map(({ text }) => `\`${text}\``).join(' or ') || 'no hour: the passage has none'}`,
      'Write the hour of the passage with 24 hours, or take `at` out.',
    ),
  ];
}

/** The figures that the days of a dating are when written out. */
function claimOf(context: Context, { days }: Dating): readonly Figure[] {
  return days === null ? [] : context.figures(`in ${daysInWords(days)}`).filter(isDated);
}

function isDated({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'decade' || kind === 'weekday';
}

const LINK = /^,?\s?(?:to|until|till|through|and|[–—-])\s?(?:(?:on|early|late|mid)\s)?$/iu;

/** The days of a passage, those joined taken together. */
function stretchesOf(dates: readonly Dated[], text: string): Stretch[] {
  const stretches: Dated[][] = [];
  for (const figure of dates) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    const linked = before && LINK.test(text.slice(before.end, figure.start).replace(/^\s/u, ''));
    // `Friday, 2 May` names one day twice.
    if (last && linked) last.push(figure);
    else stretches.push([figure]);
  }
  return stretches;
}

const BY_THEN = /\bby\s(?:(?:the|early|late|mid|morning|afternoon|evening|night|end|of)\s){0,4}$/iu;

function byThen([first]: Stretch, text: string): boolean {
  return first !== undefined && BY_THEN.test(text.slice(0, first.start));
}

function textOf(stretch: Stretch, text: string): string {
  return text.slice(stretch[0]?.start, stretch.at(-1)?.end);
}

function bounded(dating: Dating, about: boolean): Finding {
  return finding(
    dating,
    'figure/dating-bound',
    `Unexpected \`${whenInWords(dating)}\`, expected it ${about ? 'with' : 'without'} \`around\`, as the passage has it`,
    `Write \`about: ${about}\`.`,
  );
}

function finding(
  { place }: Dating,
  rule: Finding['rule'],
  message: string,
  remedy: string,
): Finding {
  return { ...place, rule, message, remedy };
}
