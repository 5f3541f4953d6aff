import type { Context } from '../context.ts';
import { scaleOf } from '../countable.ts';
import type { Chart, Site, Toll } from '../corpus.ts';
import type { Finding } from '../finding.ts';

/** The kind of chart of the time before the event, on scales of its own. */
const CONTEXT = 'context';
/** Kinds that follow the counts of one side. */
const ONE_SIDE: readonly string[] = ['days', 'last'];
/** Kinds whose rows mean nothing without who gave them. */
const NAMED: readonly string[] = [...ONE_SIDE, CONTEXT];

/** No chart has room for a larger number on a phone. */
const MOST = 999_999_999;

/** What is wrong with a row in its chart. */
interface Fault {
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** A row and the chart that shows it, the rows before it first. */
interface Shown {
  readonly chart: Chart;
  readonly toll: Toll;
  readonly before: readonly Toll[];
}

/** No chart shows what cannot stand in it side by side: other days, other sides, nobody's counts, things among people. */
export function charts(context: Context): Finding[] {
  return context.corpus.charts.flatMap((chart) => {
    const tolls = chart.rows.map((id) => context.tolls.get(id));
    return tolls.flatMap((toll, i): Finding[] => {
      if (!toll) return [];
      const before = tolls.slice(0, i).flatMap((other) => other ?? []);
      const shown = { chart, toll, before };
      return faultsOf(context, shown).map(({ rule, found, expected, remedy }) => ({
        ...(chart.rowPlaces?.[i] ?? chart.place),
        rule: `ledger/chart-${rule}`,
        message: `Unexpected row \`${toll.id}\` ${found} in the chart \`${chart.id}\` of the kind \`${chart.kind}\`, expected ${expected}`,
        remedy,
        found: toll.id,
      }));
    });
  });
}

function faultsOf(context: Context, shown: Shown): Fault[] {
  return [
    days(context.corpus.site, shown),
    side(context, shown),
    speaker(shown),
    thing(context.corpus.site, shown),
    second(shown),
    size(shown),
  ].flatMap((fault) => fault ?? []);
}

/** A number that is broken over lines is read as two. */
function size({ toll: { number } }: Shown): Fault | null {
  if (number === null || number <= MOST) return null;
  return {
    ...{ rule: 'size', found: `with the number ${number}` },
    expected: `a number of at most ${MOST}`,
    remedy: 'Take the row out of the chart; it may stay in the ledger.',
  };
}

/** The event and the time before it are never in one chart. */
function days({ event }: Site, { chart, toll: { window } }: Shown): Fault | null {
  const found = `over ${window.from} to ${window.to}`;
  if (chart.kind === CONTEXT) {
    return window.to < event.from
      ? null
      : {
          ...{
            rule: 'days',
            found,
            expected: `days before the event, which begins on ${event.from}`,
          },
          remedy: 'Show it in a chart of another kind.',
        };
  }
  return event.from <= window.from && window.to <= event.to
    ? null
    : {
        ...{ rule: 'days', found, expected: `days of the event, ${event.from} to ${event.to}` },
        remedy: `Show it in a chart of the kind \`${CONTEXT}\`, or widen \`event\` in \`content/site.yaml\`.`,
      };
}

function side(context: Context, { chart, toll, before: [first] }: Shown): Fault | null {
  if (!ONE_SIDE.includes(chart.kind) || !first) return null;
  const [own, other] = [statusOf(context, toll), statusOf(context, first)];
  if (own === other) return null;
  return {
    ...{ rule: 'side', found: `with the status \`${own}\`` },
    expected: `one side: the first row has \`${other}\``,
    remedy: 'Show the sides beside each other, in a chart of the kind `compared`.',
  };
}

function statusOf(context: Context, { speaker }: Toll): string {
  const known = speaker === null ? undefined : context.speakers.get(speaker);
  return context.corpus.site.sides.find(({ id }) => id === known?.side)?.status ?? 'reported';
}

function speaker({ chart, toll }: Shown): Fault | null {
  if (toll.speaker !== null || !NAMED.includes(chart.kind)) return null;
  return {
    ...{ rule: 'speaker', found: 'without a speaker', expected: 'a count whose speaker is named' },
    remedy: 'Show a row that has a `speaker`, or show it in a chart of the kind `compared`.',
  };
}

function thing(site: Site, { chart, toll, before: [first] }: Shown): Fault | null {
  if (chart.kind === CONTEXT || !first) return null;
  const [own, other] = [scaleOf(site, toll), scaleOf(site, first)];
  if (own === other) return null;
  return {
    ...{ rule: 'thing', found: `that counts ${own}` },
    expected: `one scale: the first row counts ${other}`,
    remedy: `Show it in a chart of its own or of the kind \`${CONTEXT}\`; things of one kind get one \`unit\` in \`content/site.yaml\`.`,
  };
}

/** Only one count of a group can be the last. */
function second({ chart, toll, before }: Shown): Fault | null {
  if (chart.kind !== 'last') return null;
  const same = before.find(
    ({ group, measure }) => group === toll.group && measure === toll.measure,
  );
  if (!same) return null;
  return {
    ...{
      rule: 'second',
      found: 'of a group that has a row',
      expected: `one last count: \`${same.id}\``,
    },
    remedy: 'Keep the one that was given last.',
  };
}
