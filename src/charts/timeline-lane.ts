import type { DayScale } from './day-scale.ts';
import type { Box, LineMark, Mark, Run } from './mark.ts';
import type { Happening, Moment } from './moment.ts';
import { LEADING, textBlock } from './text-lines.ts';
import { placeOf } from './timeline-scale.ts';

const SPAN = 6;
/** How far a mark's line of the past reaches, in px. */
const TAIL = 22;
const GAP = 8;
const STEP = 12;

/** The marks of one dating, and the area that leads to its note. */
export interface MomentFact {
  readonly moment: Moment;
  readonly box: Box;
  /** Where the scale shows behind its mark. */
  readonly strip: Box;
  readonly marks: readonly Mark[];
}

/** What was laid out, and its lower edge. */
export interface Lane {
  readonly frame: readonly Mark[];
  readonly facts: readonly MomentFact[];
  readonly bottom: number;
}

/**
 * Lays out one thing that happened: its words, and under them a mark for each dating with when and by
 * whom; a line joins the marks. A dating without a day has an empty slot as long as the scale.
 */
export function lane(
  { words, moments }: Happening,
  scale: DayScale,
  width: number,
  top: number,
): Lane {
  const heading = textBlock([{ text: words, role: 'speaker' }], { x: 0, top, width });
  const facts: MomentFact[] = [];
  let y = top + heading.length * LEADING + 4;
  for (const moment of moments) {
    const fact = momentFact(moment, scale, width, y);
    facts.push(fact);
    y += fact.box.height;
  }
  return { frame: [...heading, ...joins(facts, scale)], facts, bottom: y + 12 };
}

/** The marks of a dating at a height: a shape at its hour or day, a length over its days. */
export function momentMarks(moment: Moment, scale: DayScale, y: number): Mark[] {
  const place = placeOf(scale, moment);
  if (!place) {
    const [from = 0, to = 0] = scale.range();
    return [{ kind: 'slot', x: from, y: y - SPAN / 2, width: to - from, height: SPAN }];
  }
  const { from, to } = place;
  const middle = (from + to) / 2;
  const tail: Mark[] = moment.by
    ? [line(Math.max(scale.range()[0] ?? 0, middle - TAIL), y, middle, y, 'axis')]
    : [];
  if (moment.days !== null && moment.days.from !== moment.days.to) {
    return [
      {
        kind: 'span',
        status: moment.status,
        empty: false,
        x: from,
        y: y - SPAN / 2,
        width: to - from,
        height: SPAN,
      },
    ];
  }
  return [...tail, { kind: 'glyph', status: moment.status, x: middle, y }];
}

/** Where the line that joins datings meets one: its shape, or the beginning of its length. */
function anchor(moment: Moment, scale: DayScale): number | null {
  const place = placeOf(scale, moment);
  if (!place) return null;
  const long = moment.days?.from !== moment.days?.to;
  return long ? place.from : (place.from + place.to) / 2;
}

function momentFact(moment: Moment, scale: DayScale, width: number, top: number): MomentFact {
  const y = top + STEP / 2;
  const x = anchor(moment, scale) ?? 0;
  const runs: Run[] = [
    { text: `${moment.when},`, role: 'status' },
    { text: ` ${moment.who}`, role: 'caption' },
  ];
  const [left, right] = [x - GAP, width - x - GAP];
  const beside = right >= left ? { x: x + GAP, width: right } : { x: 0, width: left };
  const block = textBlock(runs, { ...beside, top: top + STEP - 2, status: moment.status });
  // To the left of its mark the text ends there, wherever it begins.
  const words = right >= left ? block : block.map((mark) => ({ ...mark, x: left - mark.width }));
  const height = STEP + words.length * LEADING + 4;
  return {
    moment,
    box: { x: 0, y: top, width, height },
    strip: { x: 0, y: top, width, height: STEP },
    marks: [...momentMarks(moment, scale, y), ...words],
  };
}

/** From each dating to the next: down beside its words, then along to the other mark. */
function joins(facts: readonly MomentFact[], scale: DayScale): LineMark[] {
  const placed = facts.flatMap(({ moment, box }) => {
    const x = anchor(moment, scale);
    return x === null ? [] : [{ x, y: box.y + STEP / 2 }];
  });
  return placed.slice(1).flatMap((to, i) => {
    const from = placed[i];
    return from
      ? [line(from.x, from.y, from.x, to.y, 'axis'), line(from.x, to.y, to.x, to.y, 'axis')]
      : [];
  });
}

function line(x1: number, y1: number, x2: number, y2: number, role: LineMark['role']): LineMark {
  return { kind: 'line', role, x1, y1, x2, y2 };
}
