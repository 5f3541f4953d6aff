import type { Content, Counted, Figure } from './kind.ts';
import { headOf } from './unit.ts';

type Of<Kind extends Content['kind']> = Extract<Content, { kind: Kind }>;

/** Whether what two figures count is the same; it is where either counts nothing that is named. */
export function unitsAgree(
  claim: Counted,
  evidence: Counted,
  same: (claim: string, evidence: string) => boolean = sameHead,
): boolean {
  const [first] = evidence.things;
  if (first === undefined || claim.things.length === 0) return true;
  // A claim may name fewer of the things that are counted together, never others.
  return (
    claim.things.every((thing) => evidence.things.some((other) => same(thing, other))) &&
    claim.things.some((thing) => same(thing, first))
  );
}

/** A claim may leave open the half of the day or the zone, never add it. */
export function clocksAgree(claim: Of<'clock'>, evidence: Of<'clock'>): boolean {
  if (claim.zone !== null && claim.zone !== evidence.zone) return false;
  if (claim.half) return claim.minutes % 720 === evidence.minutes % 720;
  return claim.minutes === evidence.minutes && !evidence.half;
}

/** A claim may say less than the evidence, never more. */
export function datesAgree(claim: Of<'date'>, evidence: Of<'date'>): boolean {
  const less = (a: number | null, b: number | null): boolean => a === null || a === b;
  if (!less(claim.day, evidence.day) || !less(claim.month, evidence.month)) return false;
  if (!less(claim.year, evidence.year)) return false;
  if (claim.part === null || claim.part === evidence.part) return true;
  const place = claim.month === null ? [evidence.month, 5, 9] : [evidence.day, 11, 21];
  const [at, mid, late] = place as [number | null, number, number];
  return at !== null && claim.part === partOf(at, mid, late);
}

/** The third in which a number lies, from where the second and the third of them begin. */
export function partOf(at: number, mid: number, late: number): 'early' | 'mid' | 'late' {
  return at < mid ? 'early' : at < late ? 'mid' : 'late';
}

function sameHead(a: string, b: string): boolean {
  return headOf(a) === headOf(b);
}

const DOZENS: Readonly<Record<string, number>> = { dozen: 12, 'half a dozen': 6, '2 dozen': 24 };

/** The bare numbers in a figure, whatever they are numbers of. */
function numbersOf(figure: Figure): readonly number[] {
  switch (figure.kind) {
    case 'date':
      return [figure.day, figure.year].filter((part) => part !== null);
    case 'range':
      return [figure.from, figure.to];
    case 'clock':
      return [Math.floor(figure.minutes / 60)];
    case 'label':
      return [Number(/\d+(?:\.\d+)?/u.exec(figure.name)?.[0] ?? NaN)];
    case 'multiple':
      return [DOZENS[figure.name] ?? NaN];
    case 'decade':
      return [figure.year];
    case 'fraction':
      return [figure.over / figure.under];
    case 'weekday':
      return [];
    default:
      return figure.value === null ? [] : [figure.value];
  }
}

/** Whether two figures hold the same bare number, of whatever it is. */
export function sameNumber(a: Figure, b: Figure): boolean {
  return numbersOf(a).some((number) => numbersOf(b).includes(number));
}

/** How far apart the first numbers of two figures are; infinite where one has none. */
export function distance(a: Figure, b: Figure): number {
  const gap = Math.abs((numbersOf(a)[0] ?? 0) - (numbersOf(b)[0] ?? 0));
  return Number.isNaN(gap) ? Infinity : gap;
}
