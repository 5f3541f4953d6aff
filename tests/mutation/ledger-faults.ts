import type { Corpus } from '../../src/factcheck/corpus.ts';
import type { Fault, Material } from './fault.ts';
import { pick } from './random.ts';

/** A fault of one value of a row; null where the value cannot have it. */
const value = (
  kind: string,
  keys: readonly string[],
  by: (value: string, corpus: Corpus, random: () => number) => string | null,
): Fault => ({
  family: 'ledger',
  kind,
  edits: (spot, { corpus }: Material, random) => {
    if (spot.role !== 'datum' || !keys.includes(spot.key ?? '')) return [];
    const insert = by(spot.text, corpus, random);
    return insert === null ? [] : [{ at: spot.start, remove: spot.text.length, insert }];
  },
});
/** Any of some values but the one that stands there. */
const another = (values: readonly string[], not: string, random: () => number): string | null =>
  pick(
    values.filter((one) => one !== not),
    random,
  );
/** A day sooner or later, within the month so that it stays a day. */
function moved(day: string, by: number): string | null {
  const match = /^(\d{4}-\d\d-)(\d\d)$/u.exec(day);
  if (!match) return null;
  const date = Number(match[2]) + by;
  return `${match[1]}${String(date < 1 ? date + 2 : date > 28 ? date - 2 : date).padStart(2, '0')}`;
}

/** Values of a row that its passage does not bear out. */
export const LEDGER_FAULTS: readonly Fault[] = [
  value('number of a row', ['number'], (number) =>
    /^\d+$/u.test(number) ? String(Number(number) + 1) : null,
  ),
  value('digit of a row', ['number'], (number) =>
    /^\d+$/u.test(number) ? String((Number(number[0]) % 9) + 1) + number.slice(1) : null,
  ),
  value('number taken from a row', ['number'], (number) =>
    /^\d+$/u.test(number) ? 'not stated' : null,
  ),
  value('number put into a row', ['number'], (number) => (number === 'not stated' ? '7' : null)),
  value('bound of a row', ['bound'], (bound, _corpus, random) =>
    another(['exact', 'at-least', 'more-than', 'about', 'at-most', 'less-than'], bound, random),
  ),
  value('group of a row', ['group'], (group, { site }, random) =>
    another(
      site.groups.map(({ id }) => id),
      group,
      random,
    ),
  ),
  value('measure of a row', ['measure'], (measure, _corpus, random) =>
    another(
      ['killed', 'injured', 'captured', 'arrested', 'escaped', 'surrendered'],
      measure,
      random,
    ),
  ),
  value('speaker of a row', ['speaker'], (speaker, { speakers }, random) =>
    another(
      speakers.map(({ slug }) => slug),
      speaker,
      random,
    ),
  ),
  value('speaker taken from a row', ['speaker'], (speaker) =>
    speaker === 'not stated' ? null : 'not stated',
  ),
  value('source of a row', ['source'], (source, { sources }, random) =>
    another(
      sources.map(({ slug }) => slug),
      source,
      random,
    ),
  ),
  value('first day of a row', ['window.from'], (day, _corpus, random) =>
    moved(day, pick([-1, 1], random) ?? 1),
  ),
  value('last day of a row', ['window.to'], (day, _corpus, random) =>
    moved(day, pick([-1, 1], random) ?? 1),
  ),
  value('day of a count', ['as_of'], (day) => moved(day, 1)),
  value('day put to a count', ['as_of'], (day, { site }) =>
    day === 'not stated' ? site.event.to : null,
  ),
];
