import type { Content, Draft, Recogniser, TimeUnit } from './figure-kind.ts';
import {
  amountOf,
  DIGITS,
  HYPHEN,
  LEFT,
  NUMBER_OR_RANGE,
  numberOf,
  RIGHT,
  spanOf,
} from './figure-number.ts';

const MEASURES: Readonly<Record<string, string>> = {
  ...{ km: 'km', kilometre: 'km', kilometer: 'km', m: 'm', metre: 'm', meter: 'm' },
  ...{ cm: 'cm', centimetre: 'cm', centimeter: 'cm', mm: 'mm', millimetre: 'mm', millimeter: 'mm' },
  ...{ ft: 'ft', foot: 'ft', feet: 'ft', mile: 'mile', mi: 'mile', yard: 'yard', inch: 'inch' },
  ...{ inches: 'inch', kg: 'kg', kilogram: 'kg', kilogramme: 'kg', kilo: 'kg', gram: 'g' },
  ...{ gramme: 'g', tonne: 'tonne', ton: 'ton', acre: 'acre', hectare: 'hectare', litre: 'litre' },
  ...{ liter: 'litre', 'km/h': 'km/h', kph: 'km/h', mph: 'mph', knot: 'knot', '°c': '°C' },
  ...{ '°f': '°F', '°': '°', degree: '°', 'sq km': 'km²', 'km²': 'km²', 'square kilometre': 'km²' },
  ...{ 'square kilometer': 'km²', 'square mile': 'square mile', 'nautical mile': 'nautical mile' },
  ...{ megawatt: 'MW', mw: 'MW', millibar: 'mbar', mbar: 'mbar', hpa: 'hPa' },
};

const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ $: 'dollar', us$: 'dollar', usd: 'dollar', dollar: 'dollar', 'us dollar': 'dollar' },
  ...{ '€': 'euro', eur: 'euro', euro: 'euro', '£': 'pound', gbp: 'pound', pound: 'pound' },
  ...{ '₹': 'rupee', '₨': 'rupee', rs: 'rupee', 'rs.': 'rupee' },
  ...{ rupee: 'rupee', '¥': 'yen', jpy: 'yen', yen: 'yen', cny: 'yuan', yuan: 'yuan' },
  ...{ rouble: 'rouble', ruble: 'rouble', franc: 'franc', dirham: 'dirham', riyal: 'riyal' },
};

const UNITS: Readonly<Record<string, TimeUnit>> = {
  ...{ second: 'second', sec: 'second', minute: 'minute', min: 'minute', hour: 'hour' },
  ...{ hr: 'hour', h: 'hour', day: 'day', week: 'week', wk: 'week', fortnight: 'fortnight' },
  ...{ month: 'month', year: 'year', yr: 'year', decade: 'decade', century: 'century' },
  ...{ centuries: 'century' },
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const namesOf = (table: object): string =>
  Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => escape(name).replace(/ /gu, '\\s'))
    .join('|');
const TIME = `(?<unit>${namesOf(UNITS)})s?${RIGHT}`;
const LONG = `(?:(?:\\s|${HYPHEN})long${RIGHT})?`;
const JOIN = `(?:\\s{1,2}|${HYPHEN}\\s?)?`;

/** The single figure or the range that a match of `NUMBER_OR_RANGE` and its unit make. */
function amount(
  match: RegExpExecArray,
  of: Extract<Content, { kind: 'range' }>['of'],
  unit: string | null,
  single: (value: number) => Content,
): readonly Draft[] {
  const found = amountOf(match);
  if (found === null) return [];
  const span = { start: found.start, end: spanOf(match).end };
  if (found.from === null) return [{ ...single(found.value), ...span }];
  return [{ kind: 'range', from: found.from, to: found.value, of, unit, things: [], ...span }];
}

const unitOf = (match: RegExpExecArray): TimeUnit =>
  UNITS[(match.groups?.unit ?? '').toLowerCase()] ?? 'year';

const nameIn = (table: Readonly<Record<string, string>>, text: string | undefined): string => {
  const name = (text ?? '').toLowerCase().replace(/\s/gu, ' ');
  return table[name] ?? table[name.replace(/s$/u, '')] ?? name;
};

/** `26%`, `26 per cent`, `20–30 percent`. */
const percent: Recogniser = {
  pattern: new RegExp(
    `${LEFT}${NUMBER_OR_RANGE}(?:\\s?%|(?:\\s|${HYPHEN})(?:per\\s?cent|percentage\\spoints?|pc)${RIGHT})`,
    'dgiu',
  ),
  read: (match) => amount(match, 'percent', '%', (value) => ({ kind: 'percent', value })),
};

/** `$5m`, `Rs 500`. */
const priced: Recogniser = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<unit>us\\$|[$€£¥₹₨]|(?:usd|eur|gbp|jpy|cny|rs\\.?)(?=[\\s\\d]))\\s?(?<number>${DIGITS}(?:\\s?(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)${RIGHT})?)`,
    'dgiu',
  ),
  read: (match) => {
    const value = numberOf(match.groups?.number ?? '');
    const unit = nameIn(CURRENCIES, match.groups?.unit);
    return value === null ? [] : [{ kind: 'money', value, unit, ...spanOf(match) }];
  },
};

/** `500 rupees`, `two million dollars`. */
const paid: Recogniser = {
  pattern: new RegExp(
    `${LEFT}${NUMBER_OR_RANGE}${JOIN}(?<unit>us\\sdollar|dollar|euro|pound|rupee|yen|yuan|rouble|ruble|franc|dirham|riyal)s?${RIGHT}`,
    'dgiu',
  ),
  read: (match) => {
    const unit = nameIn(CURRENCIES, match.groups?.unit);
    return amount(match, 'money', unit, (value) => ({ kind: 'money', value, unit }));
  },
};

/** `1 km`, `3,300 ft`, `a 100-metre wall`, `5 to 10 miles`. */
const measure: Recogniser = {
  pattern: new RegExp(
    `${LEFT}${NUMBER_OR_RANGE}${JOIN}(?<unit>${namesOf(MEASURES)})s?${RIGHT}`,
    'dgiu',
  ),
  read: (match) => {
    const unit = nameIn(MEASURES, match.groups?.unit);
    return amount(match, 'measure', unit, (value) => ({ kind: 'measure', value, unit }));
  },
};

/** `39-year-old`, `39 years old`, `aged 39`. */
const age: Recogniser = {
  pattern: new RegExp(
    `(?:${LEFT}${NUMBER_OR_RANGE}${JOIN}${TIME}(?:${HYPHEN}|\\s)(?:olds?|of\\sage)${RIGHT}|${LEFT}aged?\\s(?<age>${DIGITS}))`,
    'dgiu',
  ),
  read: (match) => {
    const years = numberOf(match.groups?.age ?? '');
    if (years !== null) return [{ kind: 'age', value: years, unit: 'year', ...spanOf(match) }];
    const unit = unitOf(match);
    return amount(match, 'age', unit, (value) => ({ kind: 'age', value, unit }));
  },
};

/** `40-hour`, `three days`, `12 to 24 hours`. */
const duration: Recogniser = {
  pattern: new RegExp(`${LEFT}${NUMBER_OR_RANGE}${JOIN}${TIME}${LONG}`, 'dgiu'),
  read: (match) => {
    const unit = unitOf(match);
    return amount(match, 'duration', unit, (value) => ({ kind: 'duration', value, unit }));
  },
};

/** `a week`, `an hour`, `half an hour`, `single-day`, `day-long`, `decades`; `a second` is an ordinal. */
const worded: Recogniser = {
  pattern: new RegExp(
    `${LEFT}(?:(?<half>half\\s(?:an?\\s)?|an?\\shalf${HYPHEN}?\\s?)|an?\\s|single${HYPHEN})(?<unit>minute|hour|day|week|fortnight|month|year|decade|century)${LONG}${RIGHT}` +
      `|${LEFT}(?<many>(?:hours|days|weeks|months|years)(?=${HYPHEN}long${RIGHT})|decades|centuries)${LONG}${RIGHT}` +
      `|${LEFT}(?<long>hour|day|week|month|year|decade|century)${HYPHEN}long${RIGHT}`,
    'dgiu',
  ),
  read: (match) => {
    const { half, many, long, unit } = match.groups ?? {};
    const value = many !== undefined ? null : half !== undefined ? 0.5 : 1;
    const name = (unit ?? long ?? many ?? '').toLowerCase().replace(/(?<!ie)s$/u, '');
    return [{ kind: 'duration', value, unit: UNITS[name] ?? 'century', ...spanOf(match) }];
  },
};

/** Numbers with a unit that is no noun counted. */
export const AMOUNTS: readonly Recogniser[] = [
  percent,
  priced,
  paid,
  measure,
  age,
  duration,
  worded,
];
