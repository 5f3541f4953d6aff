import { replacing } from './edit.ts';
import { isProse, type Family, type Fault } from './fault.ts';

const words = (text: string): string[] => text.split(' ');
const NUMBERS = words('two three four five six seven eight nine ten eleven twelve thirteen');
const DAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const MONTHS = words(
  'January February March April May June July August September October November December',
);
/** The word after another, the first after the last. */
const next = (list: readonly string[], word: string): string =>
  list[(list.indexOf(word) + 1) % list.length] ?? word;
const whole = (list: readonly string[]): string =>
  `(?<![\\p{L}-])(?:${list.join('|')})(?![\\p{L}])`;
/** A fault of prose that a pattern finds; null where a match is none. */
const prose = (
  family: Family,
  kind: string,
  pattern: RegExp,
  by: (found: string) => string | null,
): Fault => ({
  family,
  kind,
  edits: (spot) => (isProse(spot) ? replacing(spot, pattern, ([found]) => by(found)) : []),
});

const UNITS: Readonly<Record<string, string>> = {
  ...{ hour: 'day', hours: 'days', day: 'week', days: 'weeks', km: 'miles', minutes: 'hours' },
  ...{
    week: 'month',
    weeks: 'months',
    month: 'year',
    months: 'years',
    year: 'decade',
    years: 'months',
  },
};
const COUNTED: Readonly<Record<string, string>> = {
  ...{ districts: 'provinces', cities: 'villages', towns: 'villages', locations: 'districts' },
  ...{ offices: 'banks', stations: 'posts', camps: 'stations', documents: 'speakers' },
  ...{ men: 'women', women: 'men', children: 'men', soldier: 'civilian', bodyguards: 'guests' },
};
const BOUNDS: Readonly<Record<string, string>> = {
  'at least': 'at most',
  'at most': 'at least',
  'more than': 'fewer than',
  'fewer than': 'more than',
  'up to': 'more than',
  around: 'exactly',
  about: 'exactly',
  over: 'under',
  within: 'beyond',
};
const BOUND = `(?<![\\p{L}-])(?:${Object.keys(BOUNDS).join('|')})`;
const COUNT = `(?:\\d|a dozen|(?:${NUMBERS.join('|')}) )`;

/** Numbers, units, days, hours and bounds. */
export const FIGURE_FAULTS: readonly Fault[] = [
  prose('figures', 'digit', /(?<![\p{L}.])\d/gu, (d) => String((Number(d) % 9) + 1)),
  prose('figures', 'number word', new RegExp(whole(NUMBERS), 'gu'), (word) => next(NUMBERS, word)),
  prose(
    'figures',
    'unit',
    new RegExp(
      `(?<=\\d[ -]|(?:${NUMBERS.join('|')})[ -])(?:${Object.keys(UNITS).join('|')})(?!\\p{L})`,
      'gu',
    ),
    (unit) => UNITS[unit] ?? null,
  ),
  prose(
    'figures',
    'thing counted',
    new RegExp(
      `(?<=(?:\\d|a dozen|${NUMBERS.join('|')})(?: \\p{Ll}+)? )(?:${Object.keys(COUNTED).join('|')})(?!\\p{L})`,
      'gu',
    ),
    (thing) => COUNTED[thing] ?? null,
  ),
  prose(
    'dates',
    'day of a month',
    new RegExp(`(?<!\\d)\\d{1,2}(?= ${whole(MONTHS)})`, 'gu'),
    (day) => String(Number(day) > 27 ? Number(day) - 1 : Number(day) + 1),
  ),
  prose(
    'dates',
    'month',
    new RegExp(`${whole(MONTHS)}(?= \\d)|(?<=\\d )${whole(MONTHS)}`, 'gu'),
    (month) => next(MONTHS, month),
  ),
  prose('dates', 'year', /(?<!\d)(?:19|20)\d\d(?!\d)/gu, (year) => String(Number(year) + 1)),
  prose('dates', 'weekday', new RegExp(whole(DAYS), 'gu'), (day) => next(DAYS, day)),
  prose('dates', 'half of the day', /(?<=\d ?)[ap]m(?!\p{L})/gu, (half) =>
    half === 'am' ? 'pm' : 'am',
  ),
  // `Raids over 40 hours` says when; the word is no bound there, and without it the words say nothing else.
  prose(
    'bounds',
    'bound dropped',
    new RegExp(
      `(?!over \\d+[ -](?:hours?|days?|weeks?|months?|years?))${BOUND} (?=${COUNT})`,
      'gu',
    ),
    () => '',
  ),
  prose(
    'bounds',
    'bound turned',
    new RegExp(`${BOUND}(?= ${COUNT})`, 'gu'),
    (bound) => BOUNDS[bound] ?? null,
  ),
  prose(
    'bounds',
    'bound added',
    /(?<!(?:least|most|than|around|about|to|over|within|and|the|some|of) )(?<![\p{L}\d:.,-])\d+(?= (?!January|February)\p{L}{4,})/gu,
    (number) => `at least ${number}`,
  ),
];
