import { words } from '../words/words.ts';
import type { Stack } from './caption.ts';
import { runsWidth, type Mark, type Run } from './mark.ts';
import { isStated, type Length } from './phrase.ts';
import type { Row, Status } from './row.ts';
import { LEADING, textBlock } from './text-lines.ts';
import { shortWhen } from './when.ts';

/** Room for the shape of a status before its words, in px. */
export const GLYPH_ROOM = 15;
const NO_BREAK = '\u00A0';
/** Words of more letters than this may break over lines. */
const SHORT = 30;

/** Where words stand: `top` is their upper edge, `x` 0 if left out. */
export interface Column {
  readonly x?: number;
  readonly top: number;
  readonly width: number;
}

/** A side, and who speaks for it: nobody in particular where it has no count. */
export interface Side {
  readonly status: Status;
  readonly statusLabel: string;
  readonly row: Row | null;
}

/** Who gave a count, as short as the name goes, and of whom. */
export function nameOf({ short, speaker, whom }: Row): string {
  const name = short ?? speaker;
  return whom ? words.charts.ofWhom(name, whom) : name;
}

/** Whose count: the side in a word, and who gave it, said once where the name begins with that word. */
export function sideRuns({ statusLabel, row }: Side): Run[] {
  if (row === null) return [run('status', statusLabel)];
  const who = nameOf(row);
  return who.startsWith(`${statusLabel} `)
    ? [run('status', statusLabel), run('speaker', who.slice(statusLabel.length))]
    : [run('status', `${statusLabel}:`), run('speaker', ` ${who}`)];
}

/** Whose count, over which days, as of when, in which of several documents; `remarks` on lines of their own. */
export function laneWords(
  side: Side,
  remarks: readonly string[],
  length: Length,
  column: Column,
): Stack {
  const who = sideRuns(side);
  if (side.row === null) return stack(side.status, [who], column);
  const { document, number, asOf, window } = side.row;
  // A silence without dates says enough.
  const dated = number !== null || asOf !== null || isStated(window);
  if (!dated) return stack(side.status, [who, ...captions(remarks)], column);
  const when = unbroken(shortWhen(side.row, length));
  const line = [...who, run('caption', ` · ${when}`)];
  const fits = runsWidth(line) <= column.width - GLYPH_ROOM;
  const more = captions([...(document ? [words.charts.inDocument(document)] : []), ...remarks]);
  return stack(side.status, [...(fits ? [line] : [who, [run('caption', when)]]), ...more], column);
}

/** Whose count is not given, in one line, or null where that is wider than `width` px. */
export function silentRuns(side: Side, width: number): Run[] | null {
  const runs = [...sideRuns(side), run('empty', ` · ${words.common.notStated}`)];
  return runsWidth(runs) <= width ? runs : null;
}

function captions(texts: readonly string[]): Run[][] {
  return texts.map((text) => [run('caption', text)]);
}

function unbroken(text: string): string {
  return text.length > SHORT ? text : text.replaceAll(' ', NO_BREAK);
}

function run(role: Run['role'], text: string): Run {
  return { text, role };
}

function stack(
  status: Status,
  paragraphs: readonly (readonly Run[])[],
  { x = 0, top, width }: Column,
): Stack {
  const marks: Mark[] = [{ kind: 'glyph', status, x: x + 5.5, y: top + 8 }];
  let bottom = top;
  for (const runs of paragraphs) {
    const place = { x: x + GLYPH_ROOM, top: bottom, width: width - GLYPH_ROOM, status };
    const lines = textBlock(runs, place);
    marks.push(...lines);
    bottom += lines.length * LEADING;
  }
  return { marks, bottom };
}
