import type { Place } from '../factcheck/place.ts';
import type { LineKind } from '../factcheck/seed.ts';
import { shown } from './report.ts';
import type { Report } from './report.ts';

/** A line, or two lines and what lies between: `3` or `4-6`. */
export type LineRange = number | string;

/** The classes of a source's lines that are not `article`. */
export interface LineClasses {
  readonly about: readonly LineRange[];
  readonly furniture: readonly LineRange[];
}

/** First and last line of a range, or null where it is none. */
export function bounds(range: LineRange): readonly [number, number] | null {
  const [, first, last = first] = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(String(range)) ?? [];
  return first === undefined ? null : [Number(first), Number(last)];
}

/** The kinds of a seed's lines by number; a finding for a range out of the seed, and for two kinds of one line. */
export function kindsOf(
  classes: LineClasses,
  count: number,
  placeOf: (kind: keyof LineClasses, index: number) => Place,
  report: Report,
): ReadonlyMap<number, LineKind> {
  const kinds = new Map<number, LineKind>();
  for (const kind of ['about', 'furniture'] as const) {
    for (const [i, range] of classes[kind].entries()) {
      const [first, last] = bounds(range) ?? [1, 0];
      const place = placeOf(kind, i);
      if (last > count) {
        report({
          ...place,
          rule: 'input/line-range',
          message: `Unexpected lines ${shown(range)}, expected lines from 1 to ${count}.`,
          remedy: 'Count the lines of the seed again.',
        });
        continue;
      }
      let clash = 0;
      for (let line = first; line <= last; line += 1) {
        if ((kinds.get(line) ?? kind) !== kind) clash ||= line;
        else kinds.set(line, kind);
      }
      if (clash === 0) continue;
      report({
        ...place,
        rule: 'input/line-kind',
        message: `Unexpected line \`${clash}\` as both \`about\` and \`furniture\`, expected one kind.`,
        remedy: 'Take it out of one of the two lists.',
      });
    }
  }
  return kinds;
}
