import { group } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { describe } from './describe.ts';
import { element, round } from './element.ts';
import { fontLines, fontWidth } from './font-width.ts';
import type { Lane } from './lanes.ts';
import { nameOf } from './lane-words.ts';
import { END_ROOM, numberScale, type NumberScale } from './number-scale.ts';
import { patterns } from './pattern.ts';
import { count, NOT_STATED } from './phrase.ts';
import type { Row, Status } from './row.ts';
import { asOfAll } from './side-key.ts';
import { againstEachOther } from './sides.ts';
import { toldApart } from './told-apart.ts';

/** Counts to be drawn large, on little room. */
export interface Drawn {
  /** Of the chart whose rows they are. */
  readonly id: string;
  readonly rows: readonly Row[];
  /** What is to be known of a row, in small type behind its name, by its id. */
  readonly marked: ReadonlyMap<string, string>;
  /** Written under them. */
  readonly notice: string;
}

/** Where to draw, in px. */
export interface Room {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/** Sizes of text; at a quarter of what is painted the smallest is 8 px. */
const [NUMBER, WORD, SMALL] = [21, 18, 16.5];
/** Of a bar, from one to the next, between groups, and of the words before the bars. */
const [BAR, STEP, APART, WORDS] = [14, 20, 6, 168];
/** Room of the shape that stands before a name. */
const GLYPH = 20;
/** Between a name and what is to be known of its row. */
const MARK_GAP = 8;
/** Shapes are drawn for text of 13 px. */
const LARGER = WORD / 13;
const [LEAD, SMALL_LEAD] = [19, 18];

/**
 * Counts by group, official first, each as a bar from zero on one scale with its number and who gave it; what the shapes
 * mean and as of when above them, `notice` below. Null where they need more room than there is.
 */
export function previewFigures({ id, rows, marked, notice }: Drawn, room: Room): Element | null {
  const groups = againstEachOther(rows).map(({ heading, lanes }) => {
    const words = fontLines(heading, WORDS - 12, WORD, true);
    return { words, lanes, height: Math.max(words.length * LEAD, lanes.length * STEP) };
  });
  const panel = { x: room.x + WORDS, width: room.width - WORDS };
  const labels = rows.flatMap((row) =>
    row.number === null ? [] : [{ number: row.number, label: labelWidth(row, marked.get(row.id)) }],
  );
  const tooWide = labels.some(({ label }) => label + END_ROOM + 4 > panel.width);
  const scale = numberScale(labels, panel);
  const drawing = `preview-${id}`;

  const key = keyOf(rows, room);
  const elements: Element[] = [patterns(drawing), ...key.elements];
  let y = key.bottom + 2;
  for (const { words, lanes, height } of groups) {
    elements.push(
      rule(room, y),
      ...words.map((line, i) => text(line, room.x, y + 17 + i * LEAD, { bold: true })),
    );
    lanes.forEach((lane, i) =>
      elements.push(laneOf(lane, scale, marked, { top: y + 4 + i * STEP, drawing })),
    );
    y += height + APART;
  }
  elements.push(rule(room, y));
  for (const line of fontLines(notice, room.width, SMALL)) {
    elements.push(text(line, room.x, y + 17, { size: SMALL, className: 'chart-notice' }));
    y += SMALL_LEAD;
  }
  if (tooWide || y + 4 > room.bottom) return null;
  const { title, desc } = describe(toldApart(rows, 'brief'), 'brief');
  return s('g', { dataChart: id }, [
    s('g', { role: 'img' }, [s('title', title), s('desc', [desc, notice].join(' ')), ...elements]),
  ]);
}

function laneOf(
  lane: Lane,
  scale: NumberScale,
  marked: Drawn['marked'],
  { top, drawing }: { readonly top: number; readonly drawing: string },
): Element {
  const [x = 0] = scale.range();
  const { row } = lane;
  if (row === null)
    return s('g', [glyph(lane.status, x + 7, top + BAR / 2), ...silent(lane.statusLabel, x, top)]);
  const facts = { dataFact: row.id, dataValue: String(row.number ?? NOT_STATED) };
  if (row.number === null)
    return s('g', { className: 'chart-fact', ...facts }, [
      glyph(row.status, x + 7, top + BAR / 2),
      ...silent(nameOf(row), x, top),
    ]);
  const { number, status, bound } = row;
  const mark = marked.get(row.id);
  const width = scale(number) - x;
  const at = x + width + (isOpen(row) ? END_ROOM : END_ROOM / 2);
  const after = at + fontWidth(count(row), NUMBER, true) + 10;
  return s('g', { className: 'chart-fact', ...facts }, [
    element({ kind: 'bar', status, bound, x, y: top, width, height: BAR }, drawing),
    text(count(row), at, top + 14, {
      size: NUMBER,
      bold: true,
      className: ['chart-number', `is-${status}`],
    }),
    glyph(status, after + 6, top + BAR / 2),
    text(nameOf(row), after + GLYPH, top + 13),
    ...(mark === undefined
      ? []
      : [
          text(mark, after + GLYPH + fontWidth(nameOf(row), WORD) + MARK_GAP, top + 13, {
            size: SMALL,
            className: 'chart-caption',
          }),
        ]),
  ]);
}

/** A side or a speaker without a number. */
function silent(who: string, x: number, top: number): Element[] {
  return [text(`${who}: ${NOT_STATED}`, x + GLYPH, top + 13, { className: 'chart-empty' })];
}

function isOpen({ bound }: Row): boolean {
  return bound === 'at-least' || bound === 'more-than';
}

/** What stands after a bar: the number, the shape, who gave it, what is to be known of it. */
function labelWidth(row: Row, mark: string | undefined): number {
  const more = mark === undefined ? 0 : MARK_GAP + fontWidth(mark, SMALL);
  return fontWidth(count(row), NUMBER, true) + 10 + GLYPH + fontWidth(nameOf(row), WORD) + more;
}

/** What the shape of each side means, and as of when its counts hold; one line a side where one is not enough. */
function keyOf(rows: readonly Row[], room: Room): { elements: Element[]; bottom: number } {
  const elements: Element[] = [];
  let [x, y] = [room.x, room.top];
  for (const [status, members] of group(rows, (row) => row.status)) {
    const [{ statusLabel } = { statusLabel: '' }] = members;
    const [side, days] = [`${statusLabel},`, asOfAll(members)];
    const first = fontWidth(side, SMALL, true) + 5;
    const width = GLYPH + first + fontWidth(days, SMALL);
    if (x > room.x && x + width > room.x + room.width) [x, y] = [room.x, y + SMALL_LEAD];
    elements.push(
      glyph(status, x + 7, y + 8),
      text(side, x + GLYPH, y + 14, {
        size: SMALL,
        bold: true,
        className: ['chart-status', `is-${status}`],
      }),
      text(days, x + GLYPH + first, y + 14, { size: SMALL, className: 'chart-caption' }),
    );
    x += width + 18;
  }
  return { elements, bottom: y + SMALL_LEAD };
}

function glyph(status: Status, x: number, y: number): Element {
  const place = `translate(${round(x)},${round(y)}) scale(${round(LARGER)})`;
  return s('g', { transform: place }, [element({ kind: 'glyph', status, x: 0, y: 0 }, '')]);
}

function rule({ x, width }: Room, y: number): Element {
  return s('line', { className: 'chart-rule', x1: x, y1: round(y), x2: x + width, y2: round(y) });
}

interface Dress {
  readonly size?: number;
  readonly bold?: boolean;
  readonly className?: string | string[];
}

function text(words: string, x: number, y: number, dress: Dress = {}): Element {
  const { size = WORD, bold = false, className } = dress;
  return s(
    'text',
    {
      ...{ x: round(x), y: round(y), fontSize: size },
      ...(bold ? { fontWeight: 700 } : {}),
      ...(className === undefined ? {} : { className }),
    },
    words,
  );
}
