import { parse } from 'yaml';
import { isSafe, type Mend } from '../factcheck/mend.ts';

/** A text after its mends, and those that were made: at the places where they now stand. */
export interface Mended {
  readonly text: string;
  readonly done: readonly Mend[];
}

/**
 * Makes each mend at its place. One is left out where its piece does not stand there, where another was made on the
 * same characters, or where the values of a YAML file would change in anything else.
 */
export function mended(text: string, mends: readonly Mend[], yaml: boolean): Mended {
  const done: Mend[] = [];
  let now = text;
  let last = Infinity;
  const placed = mends.flatMap((mend) => {
    const at = isSafe(mend.before, mend.after) ? placeOf(text, mend, yaml) : null;
    return at === null ? [] : [{ mend, at }];
  });
  // From the end, so that offsets before it stay.
  for (const { mend, at } of placed.toSorted((a, b) => b.at - a.at)) {
    if (at + mend.before.length > last) continue;
    const next = now.slice(0, at) + mend.after + now.slice(at + mend.before.length);
    if (yaml && !keepsValues(now, next, mend)) continue;
    now = next;
    last = at;
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const line = text.slice(0, at).split('\n').length;
    done.unshift({ ...mend, line, column: at - start + 1 });
  }
  return { text: now, done };
}

/** Where the piece stands: in MDX on the line of its place, in YAML in the row that begins there. */
function placeOf(text: string, { line, column, before, rule }: Mend, yaml: boolean): number | null {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const from = start + column - 1;
  if (text.startsWith(before, from)) return from;
  if (rule !== 'passage/typography' && !yaml) return null;
  const row = lines.slice(line).findIndex((one) => /^- |^\S/u.test(one));
  const rest = lines.slice(line - 1, yaml ? (row < 0 ? undefined : line + row) : line);
  const end = start + rest.join('\n').length;
  const at = text.indexOf(before, Math.max(start, from - 1));
  return at >= 0 && at + before.length <= end ? at : null;
}

/** Whether two texts have the same values but for one piece of one of them. */
function keepsValues(before: string, after: string, mend: Mend): boolean {
  const piece = (text: string) => JSON.stringify(text).slice(1, -1);
  try {
    const [was, is] = [before, after].map((text) => JSON.stringify(parse(text)));
    if (was === undefined || is === undefined) return false;
    return was.split(piece(mend.before)).some((_, i, parts) => {
      if (i === 0) return false;
      const left = parts.slice(0, i).join(piece(mend.before));
      return left + piece(mend.after) + parts.slice(i).join(piece(mend.before)) === is;
    });
  } catch {
    return false;
  }
}
