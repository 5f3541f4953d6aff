import { words } from '../words/words.ts';
import { dateGrid, type DayScale } from './day-scale.ts';
import { textMark, type Mark } from './mark.ts';
import type { Happening, Moment, TimelineSpec } from './moment.ts';
import { LEADING, textBlock } from './text-lines.ts';
import { lane, momentMarks, type MomentFact } from './timeline-lane.ts';
import {
  dayMarks,
  hourGrid,
  hourMarks,
  isHourly,
  isNear,
  placeOf,
  scaleOver,
} from './timeline-scale.ts';

/** A drawing of the timeline laid out for one width. */
export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly frame: readonly Mark[];
  readonly facts: readonly MomentFact[];
}

/** The height of one mark in the piles over the days, in px. */
const PILE = 13;

interface Part {
  readonly frame: readonly Mark[];
  readonly facts: readonly MomentFact[];
  readonly bottom: number;
}

/**
 * Lays out what happened near the window, in three parts as far as there is something for each: a mark for
 * each dating of one day, piled over its day; below, on the same scale, what took several days or is dated
 * differently; and on a scale of their own the hours. `width` is in px.
 */
export function timeline({ happenings, window }: TimelineSpec, width: number): PlacedTimeline {
  const near = happenings
    .filter(({ moments }) => moments.some((moment) => isNear(moment, window)))
    .map((one) => ({
      ...one,
      moments: one.moments.filter((m) => m.days === null || isNear(m, window)),
    }));
  const hourly = near.filter(isHourly);
  const daily = near.filter((one) => !isHourly(one));
  const moments = daily.flatMap((one) => one.moments);
  const parts: Part[] = [];
  let y = 0;
  const add = (part: Part | null): void => {
    if (!part) return;
    parts.push(part);
    y = part.bottom;
  };
  if (moments.length > 0) {
    const scale = scaleOver(moments, { x: 0, width });
    add(piles(daily.filter(isPlain), scale, width, y));
    add(
      lanes(
        daily.filter((one) => !isPlain(one)),
        scale,
        width,
        y,
        'day',
      ),
    );
  }
  if (hourly.length > 0) {
    add(
      lanes(
        hourly,
        scaleOver(
          hourly.flatMap((one) => one.moments),
          { x: 0, width },
        ),
        width,
        y,
        'hour',
      ),
    );
  }
  return {
    width,
    height: Math.ceil(y),
    frame: parts.flatMap(({ frame }) => frame),
    facts: parts.flatMap(({ facts }) => facts),
  };
}

/** Whether every dating of it is of the same single day. */
function isPlain({ moments }: Happening): boolean {
  const [first] = moments;
  return moments.every(
    ({ days, by }) =>
      days !== null && days.from === days.to && days.from === first?.days?.from && by === first.by,
  );
}

/** One mark for each dating, one over the other above its day. */
function piles(
  happenings: readonly Happening[],
  scale: DayScale,
  width: number,
  top: number,
): Part | null {
  const moments = happenings.flatMap((one) => one.moments);
  if (moments.length === 0) return null;
  const piled = Map.groupBy(moments, ({ days }) => days?.from ?? '');
  const highest = Math.max(...[...piled.values()].map(({ length }) => length));
  const [start, base] = [top + 26, top + 26 + highest * PILE];
  const facts = [...piled.values()].flatMap((pile) =>
    pile.map((moment, i): MomentFact => pileFact(moment, scale, base - (i + 0.5) * PILE)),
  );
  return {
    frame: [
      textMark([{ text: words.charts.dayByDay, role: 'heading' }], { x: 0, y: top + 14 }),
      ...dateGrid(scale, { x: 0, y: start, width, height: base - start }),
      { kind: 'line', role: 'axis', x1: 0, y1: base, x2: width, y2: base },
      ...dayMarks(scale, base + 14),
    ],
    facts,
    bottom: base + 42,
  };
}

function pileFact(moment: Moment, scale: DayScale, y: number): MomentFact {
  const { from, to } = placeOf(scale, { ...moment, at: null }) ?? { from: 0, to: 0 };
  const box = { x: from, y: y - PILE / 2, width: to - from, height: PILE };
  return {
    moment,
    box,
    strip: box,
    marks: momentMarks({ ...moment, at: null }, scale, y),
  };
}

function lanes(
  happenings: readonly Happening[],
  scale: DayScale,
  width: number,
  top: number,
  unit: 'day' | 'hour',
): Part | null {
  if (happenings.length === 0) return null;
  const title = unit === 'hour' ? words.charts.hourByHour : words.charts.overDays;
  const heading = textBlock([{ text: title, role: 'heading' }], { x: 0, top, width });
  const parts: Part[] = [];
  let y = top + heading.length * LEADING + 8;
  for (const one of happenings) {
    const part = lane(one, scale, width, y);
    parts.push(part);
    y = part.bottom;
  }
  const facts = parts.flatMap((part) => part.facts);
  const grid = unit === 'hour' ? hourGrid : dateGrid;
  const ticks = unit === 'hour' ? hourMarks : dayMarks;
  return {
    frame: [
      ...heading,
      ...facts.flatMap(({ strip }) => grid(scale, strip)),
      ...ticks(scale, y + 14),
      { kind: 'line', role: 'axis', x1: 0, y1: y, x2: width, y2: y },
      ...parts.flatMap(({ frame }) => frame),
    ],
    facts,
    bottom: y + 46,
  };
}
