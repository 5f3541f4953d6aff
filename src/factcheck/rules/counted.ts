import type { Context } from '../context.ts';
import type { Chart, Toll } from '../corpus.ts';
import type { Finding } from '../finding.ts';
import { happenings } from '../happening.ts';

/** What a chart says that it counts is what became of the people in its rows, and all of it. */
export function counted(context: Context): Finding[] {
  return context.corpus.charts.flatMap((chart) => {
    const rows = chart.rows.flatMap((id) => context.tolls.get(id) ?? []);
    return uncounted(context, chart, rows);
  });
}

function uncounted(context: Context, chart: Chart, rows: readonly Toll[]): Finding[] {
  const read = happenings(context.corpus.site.events);
  const known = new Set(context.corpus.site.events.map(({ id }) => id));
  const of = (some: readonly Toll[]) =>
    new Set<string>(some.map(({ measure }) => measure).filter((measure) => known.has(measure)));
  const [all, given, missing] = [
    of(rows),
    of(rows.filter(({ number }) => number !== null)),
    of(rows.filter(({ number }) => number === null)),
  ];
  const stated = chart.counts.split(';').flatMap((clause) => {
    const open = UNSTATED.test(clause);
    return read(clause).map((one) => ({ ...one, open }));
  });
  const strange = stated.find(
    ({ kinds, open }) => !kinds.some((kind) => (open ? missing : given).has(kind)),
  );
  const untold = [...all].find((measure) => !stated.some(({ kinds }) => kinds.includes(measure)));
  if (!strange && untold === undefined) return [];
  return [
    {
      ...chart.place,
      rule: 'ledger/chart-counts',
      message: strange
        ? `Unexpected \`${strange.text}\` in \`counts\` of the chart \`${chart.id}\`, expected what its rows ${strange.open ? 'have no number of' : 'count'}: ${[...(strange.open ? missing : given)].join(', ') || 'nothing'}`
        : `Unexpected rows of \`${untold ?? ''}\` in the chart \`${chart.id}\`, expected \`counts\` to say so`,
      remedy: 'Say in `counts` what became of the people whom the rows count, and no more.',
      ...(strange ? { found: strange.text } : {}),
    },
  ];
}

const UNSTATED = /(?<!\p{L})not\s+(?:stated|given|known|counted)(?!\p{L})/iu;
