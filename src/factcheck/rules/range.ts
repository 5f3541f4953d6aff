import type { Context } from '../context.ts';
import type { Chart, Toll } from '../corpus.ts';
import { figures } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { groupsOf } from '../group.ts';
import { groupBy } from './tie.ts';

const FROM =
  /(?<!\p{L})(?:go|goes|went|ranged?|ranges|ran|runs?|var(?:y|ies|ied)|spread|spans?)\s+(?:from|between)(?!\p{L})/iu;

/** Where a chart's words say from which count to which others go, these are the least and the most of its rows. */
export function ranges(context: Context): Finding[] {
  return context.corpus.charts.flatMap((chart) => {
    const rows = chart.rows.flatMap((id) => context.tolls.get(id) ?? []);
    return [chart.title, chart.counts].flatMap((text) => beyond(context, chart, rows, text));
  });
}

function beyond(context: Context, chart: Chart, rows: readonly Toll[], text: string): Finding[] {
  const from = FROM.exec(text);
  if (!from) return [];
  const groups = groupsOf(context.corpus.site)(text);
  const numbers = figures(text)
    .filter((figure) => figure.kind === 'count')
    .filter(({ start }) => start > from.index);
  return numbers.slice(0, 2).flatMap((number, i): Finding[] => {
    const group = groupBy(groups, number, numbers[i + 1]?.start ?? text.length, text);
    const own = rows.find(
      (row) => row.number === number.value && (!group || group.keys.includes(row.group)),
    );
    if (own === undefined || own.number === null) return [];
    const others = rows
      .filter((row) => row.group === own.group && row.measure === own.measure)
      .flatMap((row) => row.number ?? []);
    const due = i === 0 ? Math.min(...others) : Math.max(...others);
    if (due === own.number) return [];
    return [
      {
        ...chart.place,
        rule: 'ledger/chart-range',
        message: `Unexpected \`${number.text}\` as the ${i === 0 ? 'least' : 'most'} in the words of the chart \`${chart.id}\`, expected \`${due}\`, as a row of the chart has it`,
        remedy:
          'Name the least and the most of the rows, or do not say that counts go from one to the other.',
        found: number.text,
        expected: String(due),
      },
    ];
  });
}
