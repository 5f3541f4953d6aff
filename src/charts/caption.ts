import type { Mark, Run } from './mark.ts';
import { runsWidth } from './mark.ts';
import {
  asOfWords,
  commonYear,
  isStated,
  NOT_STATED,
  whoWords,
  windowWords,
  type Length,
} from './phrase.ts';
import type { Row, Status } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';

/** Room for the shape of a status before its word, in px. */
const GLYPH_ROOM = 15;
const NO_BREAK = '\u00A0';

/** Where words stand: `top` is their upper edge. */
export interface Column {
  readonly top: number;
  readonly width: number;
}

/** Marks, and the lower edge of what they take. */
export interface Stack {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** How dates are written on a drawing of these rows: the year is left to the foot where all share it. */
export function lengthFor(rows: readonly Row[]): Length {
  return commonYear(rows) === null ? 'short' : 'yearless';
}

/** Under a bar: whose count, over which days, as of when, and each remark on a line of its own. */
export function rowCaption(
  row: Row,
  remarks: readonly string[],
  length: Length,
  column: Column,
): Stack {
  const when = whenWords(row, length);
  const who = [...statusRuns(`${row.statusLabel}:`), run('speaker', ` ${whoWords(row)}`)];
  const oneLine = [...who, run('caption', ` · ${when}`)];
  const fits = runsWidth(oneLine) <= column.width - GLYPH_ROOM;
  const first = fits ? [oneLine] : [who, [run('caption', when)]];
  return caption(row.status, [...first, ...remarks.map((text) => [run('caption', text)])], column);
}

/** Under an empty slot that no row stands for: only the side. */
export function sideCaption(status: Status, label: string, column: Column): Stack {
  return caption(status, [statusRuns(label)], column);
}

/** What was said where no number was given: the first sentence of the remark, as the rest is about its days. */
export function silence({ number, remark }: Row): string[] {
  const [first] = remark?.match(/^.*?[.!?](?=\s|$)|^.+$/u) ?? [];
  return number === null && first !== undefined ? [first] : [];
}

/** Over which days, as of when; dates are not broken over lines. */
function whenWords(row: Row, length: Length): string {
  const stated = isStated(row.window);
  if (!stated && row.asOf === null) return `days and as-of${NO_BREAK}day ${NOT_STATED}`;
  const asOf = row.asOf === null ? `as-of day ${NOT_STATED}` : `as of ${asOfWords(row, length)}`;
  const window = stated ? windowWords(row, length) : `days ${NOT_STATED}`;
  return `${window.replace(/\([^()]*\)$/u, unbroken)}, ${unbroken(asOf)}`;
}

function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}

function statusRuns(text: string): Run[] {
  return [run('status', text)];
}

function run(role: Run['role'], text: string): Run {
  return { text, role };
}

function caption(
  status: Status,
  paragraphs: readonly (readonly Run[])[],
  { top, width }: Column,
): Stack {
  const marks: Mark[] = [{ kind: 'glyph', status, x: 5.5, y: top + 8 }];
  let bottom = top;
  for (const runs of paragraphs) {
    const lines = textBlock(runs, {
      x: GLYPH_ROOM,
      top: bottom,
      width: width - GLYPH_ROOM,
      status,
    });
    marks.push(...lines);
    bottom += lines.length * LEADING;
  }
  return { marks, bottom };
}
