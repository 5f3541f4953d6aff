import { dayMeant, dayOf, weekdayOf, within, type DayWindow } from '../calendar.ts';
import type { Bound, Content, Figure } from './kind.ts';
import { clocksAgree, datesAgree, distance, partOf, sameNumber, unitsAgree } from './value.ts';

/** A figure of a passage, and the day on which its document was published, where that is known. */
export type Evidence = Figure & { readonly published?: string };

/** What is known besides the two figures. */
export interface Bearing {
  /** Whether two things counted are the same; by their nouns where it is left out. */
  readonly sameUnit?: (claim: string, evidence: string) => boolean;
  /** The days of the event: they complete a date without a year, and place a bare weekday. */
  readonly window?: DayWindow;
}

/** Why a figure is not borne out: its bound differs, its unit does, it is another kind of thing, or it is not there. */
export type Unborne = 'absent' | 'kind' | 'unit' | 'bound';

export type Borne =
  /** `step` is the day by which a weekday and a date were found to agree. */
  | { readonly ok: true; readonly by: Evidence; readonly step?: string }
  | { readonly ok: false; readonly why: Unborne; readonly nearest?: Evidence };

type Of<Kind extends Content['kind']> = Extract<Content, { kind: Kind }>;

/** Whether one figure bears out another: `true`, or why not. */
export function bears(claim: Figure, evidence: Evidence, bearing: Bearing = {}): true | Unborne {
  const said = agrees(claim, evidence, bearing);
  if (said !== true) return said;
  return boundsAgree(claim, evidence) ? true : 'bound';
}

/** Bounds that a figure that has no more than its own also bears: `at least 4` is true where 4 is. */
const INCLUSIVE: ReadonlySet<Bound> = new Set(['at-least', 'at-most', 'about']);

/**
 * Whether a bound is kept. `At least 3 boats and 4 piers` may or may not mean at least 4 piers: the 4 stays in such a
 * list, or has the bound by itself, which holds either way; without it the 4 would be exact, which nobody said.
 */
function boundsAgree(claim: Figure, evidence: Figure): boolean {
  const reaches = evidence.shared;
  if (claim.bound === 'exact' && claim.shared !== null)
    return (
      claim.shared === evidence.bound ||
      claim.shared === reaches ||
      (evidence.bound === 'exact' && reaches === null)
    );
  if (claim.bound === evidence.bound && claim.bound !== 'exact') return true;
  if (claim.bound === 'exact') return evidence.bound === 'exact' && reaches === null;
  return claim.bound === reaches && INCLUSIVE.has(claim.bound);
}

/** Whether any figure of the evidence bears out the claim; if none does, the closest and why. */
export function borne(claim: Figure, evidence: readonly Evidence[], bearing: Bearing = {}): Borne {
  const tried = evidence.map((figure) => ({ figure, said: bears(claim, figure, bearing) }));
  const found = tried.find(({ said }) => said === true);
  if (found !== undefined) {
    const step = found.figure.kind === claim.kind ? null : stepOf(claim, found.figure, bearing);
    return { ok: true, by: found.figure, ...(step === null ? {} : { step }) };
  }
  for (const why of ['bound', 'unit', 'kind'] as const) {
    const near = tried.find(({ said }) => said === why);
    if (near !== undefined) return { ok: false, why, nearest: near.figure };
  }
  const nearest = evidence
    .filter((figure) => figure.kind === claim.kind)
    .toSorted((a, b) => distance(claim, a) - distance(claim, b))[0];
  return { ok: false, why: 'absent', ...(nearest === undefined ? {} : { nearest }) };
}

/** The day that a date and a weekday share, where one bears out the other. */
function stepOf(claim: Figure, evidence: Evidence, bearing: Bearing): string | null {
  if (evidence.kind === 'date') return dayFrom(evidence, bearing);
  if (evidence.kind !== 'weekday' || bearing.window === undefined || claim.kind !== 'date')
    return null;
  return dayMeant(evidence.weekday, bearing.window, evidence.published);
}

function agrees(claim: Figure, evidence: Evidence, bearing: Bearing): true | Unborne {
  if (claim.kind === 'weekday' && evidence.kind === 'date') {
    const day = dayFrom(evidence, bearing);
    return day !== null && weekdayOf(day) === claim.weekday ? true : 'absent';
  }
  if (claim.kind === 'date' && evidence.kind === 'weekday') {
    const day = stepOf(claim, evidence, bearing);
    return day !== null && day === dayFrom(claim, bearing) ? true : 'absent';
  }
  if (claim.kind === 'decade' && evidence.kind === 'date') {
    const { year } = evidence;
    if (year === null || Math.floor(year / 10) * 10 !== claim.year) return 'absent';
    return claim.part === null || claim.part === partOf(year % 10, 3, 6) ? true : 'absent';
  }
  if (claim.kind !== evidence.kind) return sameNumber(claim, evidence) ? 'kind' : 'absent';
  return sameKind(claim, evidence, bearing);
}

function sameKind(claim: Figure, evidence: Figure, bearing: Bearing): true | Unborne {
  const yes = (same: boolean): true | Unborne => (same ? true : 'absent');
  switch (claim.kind) {
    case 'count':
      if (claim.value !== (evidence as Of<'count'>).value) return 'absent';
      return unitsAgree(claim, evidence as Of<'count'>, bearing.sameUnit) ? true : 'unit';
    case 'multiple':
      if (claim.name !== (evidence as Of<'multiple'>).name) return 'absent';
      return unitsAgree(claim, evidence as Of<'multiple'>, bearing.sameUnit) ? true : 'unit';
    case 'range': {
      const other = evidence as Of<'range'>;
      if (claim.from !== other.from || claim.to !== other.to) return 'absent';
      if (claim.of !== other.of) return 'kind';
      const same =
        claim.of === 'count'
          ? unitsAgree(claim, other, bearing.sameUnit)
          : claim.unit === other.unit;
      return same ? true : 'unit';
    }
    case 'duration':
    case 'age':
    case 'money':
    case 'measure': {
      const other = evidence as Of<'duration' | 'age' | 'money' | 'measure'>;
      if (claim.value !== other.value) return 'absent';
      return claim.unit === other.unit ? true : 'unit';
    }
    case 'percent':
    case 'ordinal':
      return yes(claim.value === (evidence as Of<'percent' | 'ordinal'>).value);
    case 'fraction': {
      const other = evidence as Of<'fraction'>;
      return yes(claim.over * other.under === other.over * claim.under);
    }
    case 'label':
      return yes(claim.name === (evidence as Of<'label'>).name);
    case 'weekday':
      return yes(claim.weekday === (evidence as Of<'weekday'>).weekday);
    case 'decade': {
      const other = evidence as Of<'decade'>;
      return yes(claim.year === other.year && (claim.part === null || claim.part === other.part));
    }
    case 'clock':
      return yes(clocksAgree(claim, evidence as Of<'clock'>));
    case 'date':
      return yes(datesAgree(claim, completed(evidence as Of<'date'>, bearing)));
  }
}

/** A date with the year of the window, where the window has that day. */
function completed<Date extends Of<'date'>>(date: Date, bearing: Bearing): Date {
  const { window } = bearing;
  if (date.year !== null || date.month === null || window === undefined) return date;
  for (const year of new Set([window.from, window.to].map((day) => Number(day.slice(0, 4))))) {
    const start = dayOf(year, date.month, date.day ?? 1);
    if (start === null) continue;
    const inMonth = [window.from, window.to].some((day) => day.startsWith(start.slice(0, 7)));
    if (date.day === null ? inMonth : within(start, window)) return { ...date, year };
  }
  return date;
}

/** The day that a date means; null where it names none or its year is open. */
export function dayFrom(date: Of<'date'>, bearing: Bearing): string | null {
  const { year, month, day } = completed(date, bearing);
  return year === null || month === null || day === null ? null : dayOf(year, month, day);
}
