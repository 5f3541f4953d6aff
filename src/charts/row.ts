import type { Kind } from './kind.ts';

/** How a number is meant: exactly so, or as a limit. */
export type Bound = 'exact' | 'at-least' | 'more-than' | 'about' | 'at-most' | 'less-than';

/** Where a number comes from; `reported` is a document that speaks without naming anyone. */
export type Status = 'official' | 'claimed' | 'reported';

/** One count of one group by one speaker over one window, ready to be drawn. */
export interface Row {
  /** The address of the count, carried by its mark as `data-fact`. */
  readonly id: string;
  readonly group: string;
  readonly groupLabel: string;
  /** What happened to the people counted, such as `killed`; `counted` for things. */
  readonly measure: string;
  /** Null where the speaker gives none: an empty slot is drawn, never a zero. */
  readonly number: number | null;
  readonly bound: Bound;
  readonly status: Status;
  readonly statusLabel: string;
  /** Who gave the number, in words; never empty. */
  readonly speaker: string;
  /** The initials or the short name by which the speaker goes, for narrow places. */
  readonly short?: string;
  /** No one is named: `speaker` is then the document itself. */
  readonly unnamed?: boolean;
  /** Who is counted, where the group does not say it well enough, such as `its own crews`. */
  readonly whom?: string;
  /** The document that gives the number; drawn only where one speaker has several numbers for one thing. */
  readonly document?: string;
  /**
   * Whole days, `YYYY-MM-DD`, both included; `label` is the window in words, may be empty, and is
   * `not stated` where the speaker gave no days: the span is then drawn as an empty one.
   */
  readonly window: { readonly from: string; readonly to: string; readonly label: string };
  /** `YYYY-MM-DD`, or null where not stated. */
  readonly asOf: string | null;
  /** Where the mark leads: the count's note. */
  readonly href: string;
  readonly noteNumber: number | null;
  /** What is counted is no people. */
  readonly thing?: boolean;
  /** What else a reader must know; drawn where no number is given, else in the table alone. */
  readonly remark?: string;
  /** Whom the count leaves out, in a sentence; drawn with the last counts. */
  readonly leavesOut?: string;
}

/** No chart writes a larger number: on a phone it would be broken in two. */
export const MOST = 999_999_999;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Refuses rows that cannot be drawn honestly, together or at all.
 * Throws a `RangeError` for no rows, an id that stands twice, a window that ends before it begins, a day
 * that is none, a number that is negative, no whole number or above `MOST`, a bound without a number, a missing speaker;
 * and for what the kind of chart may not mix: sides, windows, people and things, counts that are the last.
 */
export function checkRows(rows: readonly Row[], kind?: Kind): void {
  if (rows.length === 0)
    throw new RangeError('Unexpected chart without rows, expected one or more');
  const seen = new Set<string>();
  for (const row of rows) {
    const fault =
      faultOf(row) ?? (seen.has(row.id) ? 'a second row of that id, expected one' : null);
    if (fault !== null) throw refused(row, fault);
    seen.add(row.id);
  }
  if (kind !== undefined) checkMix(rows, kind);
}

function refused({ id }: Row, fault: string): RangeError {
  return new RangeError(`Unexpected row \`${id}\`: ${fault}`);
}

/** What rows of one chart must share, so that nobody reads one line or sum into them. */
function checkMix(rows: readonly Row[], kind: Kind): void {
  const [first] = rows;
  const groups = new Set<string>();
  for (const row of rows) {
    const fault = first === undefined ? null : mixed(row, first, kind);
    if (fault !== null) throw refused(row, fault);
    const group = JSON.stringify([row.group, row.measure]);
    if (kind === 'last' && groups.has(group)) {
      throw refused(row, `a second count of \`${row.group}\`, expected the last alone`);
    }
    groups.add(group);
  }
}

function mixed(row: Row, first: Row, kind: Kind): string | null {
  const oneSide = kind === 'days' || kind === 'last';
  if (oneSide && row.status !== first.status) {
    return `status \`${row.status}\` beside \`${first.status}\`, expected one side`;
  }
  if (row.unnamed && (oneSide || kind === 'context')) return 'nobody named, expected a speaker';
  if (kind !== 'context') {
    return Boolean(row.thing) === Boolean(first.thing)
      ? null
      : 'people beside things, expected either';
  }
  const { from, to } = row.window;
  return from === first.window.from && to === first.window.to
    ? null
    : `window \`${from}\` to \`${to}\` beside \`${first.window.from}\` to \`${first.window.to}\`, expected one window`;
}

function faultOf({ number, bound, speaker, window, asOf }: Row): string | null {
  const odd = [window.from, window.to, asOf ?? window.to].find((day) => !isDay(day));
  if (odd !== undefined) return `day \`${odd}\`, expected \`YYYY-MM-DD\``;
  if (window.to < window.from) {
    return `window \`${window.from}\` to \`${window.to}\`, expected an end that is not before the beginning`;
  }
  if (speaker.trim() === '') return 'no speaker, expected who gave the number';
  if (number === null) {
    return bound === 'exact' ? null : `bound \`${bound}\` without a number, expected a number`;
  }
  if (Number.isSafeInteger(number) && number >= 0 && number <= MOST) return null;
  return `number \`${number}\`, expected a whole number from 0 to ${MOST}`;
}

function isDay(day: string): boolean {
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
