import { max, sum } from 'd3';
import type { Bound, Row, Status } from './row.ts';
import { textWidth } from './text-width.ts';

/** Text by what it says, and how it is set: size in px, bold or not. */
export const STYLE = {
  title: { size: 18, strong: true },
  heading: { size: 14, strong: true },
  number: { size: 15, strong: true },
  bound: { size: 13, strong: false },
  status: { size: 13, strong: true },
  speaker: { size: 13, strong: false },
  caption: { size: 13, strong: false },
  notice: { size: 13, strong: false },
  empty: { size: 13, strong: false },
  tick: { size: 12, strong: false },
} as const;

/** What a run of text says. */
export type Role = keyof typeof STYLE;

/** Words set in one way; a space between two runs belongs to the second. */
export interface Run {
  readonly text: string;
  readonly role: Role;
}

/** One line of text; `y` is its baseline, `width` by the table of widths. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
  readonly status: Status | null;
  readonly runs: readonly Run[];
}

/** A number as a length from zero; its far end has a shape for its bound. */
export interface BarMark extends Box {
  readonly kind: 'bar';
  readonly status: Status;
  readonly bound: Bound;
}

/** A window as a length of time; empty where the speaker did not give it. */
export interface SpanMark extends Box {
  readonly kind: 'span';
  /** Null in the key, where it stands for any. */
  readonly status: Status | null;
  readonly empty: boolean;
  /** Where it stands at the height of a number: that number's bound, drawn as a shape above or below it. */
  readonly bound?: Bound;
}

/** Where a number would stand, had one been given. */
export interface SlotMark extends Box {
  readonly kind: 'slot';
}

/** The day for which a count holds; hollow where that is not stated. `x` and `y` are its middle. */
export interface PinMark {
  readonly kind: 'pin';
  readonly status: Status | null;
  readonly stated: boolean;
  readonly x: number;
  readonly y: number;
}

/** Leads from a mark to its words: level as far as `knee`, then to their side. */
export interface LeaderMark {
  readonly kind: 'leader';
  readonly x1: number;
  readonly y1: number;
  readonly knee: number;
  readonly x2: number;
  readonly y2: number;
}

/** The shape that goes with a status; `x` and `y` are its middle. */
export interface GlyphMark {
  readonly kind: 'glyph';
  readonly status: Status;
  readonly x: number;
  readonly y: number;
}

export interface LineMark {
  readonly kind: 'line';
  readonly role: 'grid' | 'axis' | 'rule' | 'track';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Leads from who gave a number to where it stands; broken where nobody is named. */
export interface CurveMark {
  readonly kind: 'curve';
  readonly status: Status;
  readonly named: boolean;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export type Mark =
  | TextMark
  | BarMark
  | SpanMark
  | SlotMark
  | PinMark
  | LeaderMark
  | GlyphMark
  | LineMark
  | CurveMark;

/** A rectangle in px from the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The marks of one row, and the area that leads to its note. */
export interface Fact {
  readonly row: Row;
  readonly box: Box;
  /** What else leads there, where the words of a row do not stand about its mark. */
  readonly at?: Box;
  readonly marks: readonly Mark[];
}

/** A chart laid out for one width: what belongs to no row, and the rows. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly frame: readonly Mark[];
  readonly facts: readonly Fact[];
}

/** The width of some runs on one line, in px. */
export function runsWidth(runs: readonly Run[]): number {
  return sum(runs, ({ text, role }) => textWidth(text, STYLE[role].size, STYLE[role].strong));
}

/** One line of text; starts at `x` unless anchored otherwise. */
export function textMark(
  runs: readonly Run[],
  at: { readonly x: number; readonly y: number },
  { anchor = 'start', status = null }: Partial<Pick<TextMark, 'anchor' | 'status'>> = {},
): TextMark {
  return { kind: 'text', ...at, anchor, status, runs, width: runsWidth(runs) };
}

/** The room that a line of text takes, from the highest letter to the lowest. */
export function boxOf({ x, y, anchor, width, runs }: TextMark): Box {
  const size = max(runs, ({ role }) => STYLE[role].size) ?? 0;
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - shift, y: y - size * 0.8, width, height: size * 1.04 };
}

/** Whether two boxes share some area; boxes that only touch do not. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}
