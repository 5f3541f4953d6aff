import { words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { byHeading } from './lanes.ts';
import { reading } from './phrase.ts';
import type { Row } from './row.ts';

/** The title and description of a chart in words, from its rows alone. */
export function describe(rows: readonly Row[], kind: Kind): { title: string; desc: string } {
  const counted = byHeading(rows).map(([heading], index) =>
    index === 0 ? heading : words.charts.inSentence(heading),
  );
  const { title, desc } = words.charts.kinds[kind];
  return {
    title: words.charts.titled(counted, title),
    desc: [desc, ...rows.map(reading)].join(' '),
  };
}
