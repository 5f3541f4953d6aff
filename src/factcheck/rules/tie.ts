import type { Mention } from '../alias.ts';
import type { Context } from '../context.ts';
import type { Chart, Toll } from '../corpus.ts';
import { figures, type Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { groupsOf } from '../group.ts';

/** In a chart's words a number stands with those whom it counts and with who gave it, as in a row of the chart. */
export function ties(context: Context): Finding[] {
  return context.corpus.charts.flatMap((chart) => {
    const rows = chart.rows.flatMap((id) => context.tolls.get(id) ?? []);
    return [chart.title, chart.counts].flatMap((text) => untied(context, chart, rows, text));
  });
}

function untied(context: Context, chart: Chart, rows: readonly Toll[], text: string): Finding[] {
  const numbers = figures(text).filter((figure) => figure.kind === 'count');
  const groups = groupsOf(context.corpus.site)(text);
  const speakers = context.findSpeakers(text);
  return numbers.flatMap((number, i): Finding[] => {
    const same = rows.filter((row) => row.number === number.value);
    if (same.length === 0) return [];
    const next = numbers[i + 1]?.start ?? text.length;
    const group = groupBy(groups, number, next, text);
    const speaker = speakerBy(speakers, number, next, text);
    const fits = ({ group: id, speaker: slug }: Toll) =>
      (!group || group.keys.includes(id)) &&
      (!speaker || (slug !== null && speaker.keys.includes(slug)));
    if (same.some(fits)) return [];
    const said = [group?.text, speaker && `by ${speaker.text}`].filter(Boolean).join(' ');
    return [
      {
        ...chart.place,
        rule: 'ledger/chart-words',
        message: `Unexpected \`${number.text}\` as a count of \`${said}\` in the words of the chart \`${chart.id}\`, expected ${same.map((row) => told(context, row)).join(' or ')}`,
        remedy: 'Tie the number to those whom its row counts, and to who gave it.',
        found: number.text,
      },
    ];
  });
}

/** The group that a number counts: one named right behind it, or else the last before it. */
export function groupBy(
  groups: readonly Mention[],
  { start, end }: Figure,
  next: number,
  text: string,
): Mention | undefined {
  const behind = groups.find((one) => one.start >= end);
  const close =
    behind && behind.start < next && !/[,;:.]|\s(?:by|to)\s/u.test(text.slice(end, behind.start));
  return close ? behind : groups.findLast((one) => one.end <= start);
}

/** Who gave a number: the one behind `by`, or else the last before it. */
function speakerBy(
  speakers: readonly Mention[],
  { start, end }: Figure,
  next: number,
  text: string,
): Mention | undefined {
  const behind = speakers.find((one) => one.start >= end);
  const by = behind && behind.start < next && BY.test(text.slice(end, behind.start));
  return by ? behind : speakers.findLast((one) => one.end <= start);
}

const BY = /(?:^|[\s,])(?:by|according\s+to)\s+(?:an?\s+|the\s+)?$/iu;

function told(context: Context, { id, group, speaker }: Toll): string {
  const name = speaker === null ? 'nobody named' : (context.speakers.get(speaker)?.name ?? speaker);
  return `\`${group}\` by ${name}, as the row \`${id}\` has it`;
}
