import type { Kind } from './kind.ts';
import { byHeading } from './lanes.ts';
import { lowerFirst, reading } from './phrase.ts';
import type { Row } from './row.ts';

const SHAPE: Readonly<Record<Kind, { title: string; desc: string }>> = {
  brief: {
    title: 'by whose count, in brief',
    desc: 'Bars on one scale from zero, one for each count, by group; counts of different sides stand beside each other and are not added.',
  },
  compared: {
    title: 'by whose count',
    desc: 'Bars on one scale from zero, one for each count; counts of different sides stand beside each other and are not added.',
  },
  context: {
    title: 'as counted before',
    desc: 'A part for each counter, with a scale of its own where it has several counts of one kind; a count that stands alone is a number in words. Nothing is compared from part to part, or added.',
  },
  days: {
    title: 'each count over the days that it covers',
    desc: 'A panel for each group, on one scale upwards from zero; each count is a level length over the days counted, at the height of its number, with a pin at the day for which it holds. Counts of different days are not joined or added.',
  },
  last: {
    title: 'the last count of each group',
    desc: 'One bar for each group, on one scale from zero.',
  },
  paths: {
    title: 'who gave the numbers, and which documents carry them',
    desc: 'A list of those who gave numbers, each led by curves to every document that carries theirs; documents that name nobody stand apart. One speaker in several documents is one origin.',
  },
};

/** The title and description of a chart in words, from its rows alone. */
export function describe(rows: readonly Row[], kind: Kind): { title: string; desc: string } {
  const counted = byHeading(rows).map(([heading], index) =>
    index === 0 ? heading : lowerFirst(heading),
  );
  const { title, desc } = SHAPE[kind];
  return { title: `${counted.join(', ')}: ${title}`, desc: [desc, ...rows.map(reading)].join(' ') };
}
