import { runsWidth, textMark, type Run, type TextMark } from './mark.ts';
import type { Status } from './row.ts';

/** The distance between the baselines of two lines of small text, in px. */
export const LEADING = 17;

/** Breaks text at spaces, no-break ones left alone, into lines of at most `width` px; a word that is wider is broken inside. */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [[]];
  for (const word of runs.flatMap(wordsOf).flatMap((run) => pieces(run, width))) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && runsWidth([...line, word]) > width) {
      lines.push([{ ...word, text: word.text.trimStart() }]);
    } else line.push(line.length > 0 ? word : { ...word, text: word.text.trimStart() });
  }
  return lines.filter((line) => line.length > 0).map(join);
}

/** Sets wrapped text below `top`, one mark a line. */
export function textBlock(
  runs: readonly Run[],
  { x, top, width, status = null }: BlockPlace,
): TextMark[] {
  return wrap(runs, width).map((line, index) =>
    textMark(line, { x, y: top + 12.5 + index * LEADING }, { status }),
  );
}

/** Where a block of text stands: `top` is its upper edge. */
export interface BlockPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly status?: Status | null;
}

function wordsOf({ text, role }: Run): Run[] {
  return [...text.matchAll(/[ \t\n]*[^ \t\n]+/gu)].map(([word]) => ({
    text: word.replace(/^[ \t\n]+/u, ' '),
    role,
  }));
}

function pieces(word: Run, width: number): Run[] {
  const found: Run[] = [];
  for (const letter of word.text) {
    const last = found.at(-1);
    const longer = { text: (last?.text ?? '') + letter, role: word.role };
    if (last !== undefined && runsWidth([longer]) <= width) found[found.length - 1] = longer;
    else found.push({ text: letter, role: word.role });
  }
  return found;
}

/** Neighbours of one role become one run, so that a line is as few elements as can be. */
function join(line: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last?.role === run.role)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
