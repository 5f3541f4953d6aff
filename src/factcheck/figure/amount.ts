import type { Content, Recogniser, TimeUnit } from './kind.ts';
import {
  amountOf,
  DIGITS,
  HYPHEN,
  NUMBER_OR_RANGE,
  NUMBER_STARTS,
  numberOf,
  RIGHT,
  spanOf,
} from './number.ts';

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
const WORDED = [
  ...['half', 'single', 'decades', 'centuries', 'hours', 'days', 'weeks', 'months', 'years'],
  ...['hour', 'day', 'week', 'month', 'year', 'decade', 'century'],
];

const LONG = `(?:(?:\\s|${HYPHEN})long${RIGHT})?`;
const JOIN = `(?:\\s{1,2}|${HYPHEN}\\s?)?`;
const TIME = `${JOIN}(?<unit>${namesOf(UNITS)})s?${RIGHT}`;

const nameIn = (table: Readonly<Record<string, string>>, text: string | undefined): string => {
  const name = (text ?? '').toLowerCase().replace(/\s/gu, ' ');
  return table[name] ?? table[name.replace(/s$/u, '')] ?? name;
};

/** What may follow a number and say what it is a number of. */
interface Unit {
  readonly of: Exclude<Extract<Content, { kind: 'range' }>['of'], 'count'>;
  readonly pattern: RegExp;
  readonly unit: (name: string | undefined) => string;
}

const timeUnit = (name: string | undefined): string => UNITS[(name ?? '').toLowerCase()] ?? 'year';

// In order: `39 years old` is an age before it is a duration.
const AFTER: readonly Unit[] = [
  {
    of: 'percent',
    pattern: new RegExp(
      `^(?:\\s?%|(?:\\s|${HYPHEN})(?:per\\s?cent|percentage\\spoints?|pc)${RIGHT})`,
      'iu',
    ),
    unit: () => '%',
  },
  {
    of: 'money',
    pattern: new RegExp(
      `^${JOIN}(?<unit>us\\sdollar|dollar|euro|pound|rupee|yen|yuan|rouble|ruble|franc|dirham|riyal)s?${RIGHT}`,
      'iu',
    ),
    unit: (name) => nameIn(CURRENCIES, name),
  },
  {
    of: 'measure',
    pattern: new RegExp(`^${JOIN}(?<unit>${namesOf(MEASURES)})s?${RIGHT}`, 'iu'),
    unit: (name) => nameIn(MEASURES, name),
  },
  {
    of: 'age',
    pattern: new RegExp(`^${TIME}(?:${HYPHEN}|\\s)(?:olds?|of\\sage)${RIGHT}`, 'iu'),
    unit: timeUnit,
  },
  { of: 'duration', pattern: new RegExp(`^${TIME}${LONG}`, 'iu'), unit: timeUnit },
];

/** `26 per cent`, `500 rupees`, `a 100-metre wall`, `39-year-old`, `12 to 24 hours`. */
const measured: Recogniser = {
  starts: NUMBER_STARTS,
  words: ['between'],
  pattern: new RegExp(NUMBER_OR_RANGE, 'dyiu'),
  read: (match, text) => {
    const found = amountOf(match);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 40);
    for (const { of, pattern, unit: nameOf } of found === null ? [] : AFTER) {
      const tail = pattern.exec(after);
      if (tail === null || found === null) continue;
      const span = { start: found.start, end: end + tail[0].length };
      const unit = nameOf(tail.groups?.unit);
      const { from, value } = found;
      if (from !== null) return [{ kind: 'range', from, to: value, of, unit, things: [], ...span }];
      return [{ ...amount(of, value, unit), ...span }];
    }
    return [];
  },
};

function amount(of: Unit['of'], value: number, unit: string): Content {
  if (of === 'percent') return { kind: of, value };
  if (of === 'money' || of === 'measure') return { kind: of, value, unit };
  return { kind: of, value, unit: unit as TimeUnit };
}

/** `aged 39`. */
const aged: Recogniser = {
  starts: [],
  words: ['age', 'aged'],
  pattern: new RegExp(`aged?\\s(?<age>${DIGITS})`, 'dyiu'),
  read: (match) => {
    const value = numberOf(match.groups?.age ?? '');
    return value === null ? [] : [{ kind: 'age', value, unit: 'year', ...spanOf(match) }];
  },
};

/** `$5m`, `Rs 500`. */
const priced: Recogniser = {
  starts: [],
  words: ['us', '$', '€', '£', '¥', '₹', '₨', 'usd', 'eur', 'gbp', 'jpy', 'cny', 'rs'],
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<unit>us\\$|[$€£¥₹₨]|(?:usd|eur|gbp|jpy|cny|rs\\.?)(?=[\\s\\d]))\\s?(?<number>${DIGITS}(?:\\s?(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)${RIGHT})?)`,
    'dyiu',
  ),
  read: (match) => {
    const value = numberOf(match.groups?.number ?? '');
    const unit = nameIn(CURRENCIES, match.groups?.unit);
    return value === null ? [] : [{ kind: 'money', value, unit, ...spanOf(match) }];
  },
};

/** `a week`, `an hour`, `half an hour`, `single-day`, `day-long`, `decades`; `a second` is an ordinal. */
const worded: Recogniser = {
  starts: ['article'],
  words: WORDED,
  pattern: new RegExp(
    `(?:(?<half>half\\s(?:an?\\s)?|an?\\shalf${HYPHEN}?\\s?)|an?\\s|single${HYPHEN})(?<unit>minute|hour|day|week|fortnight|month|year|decade|century)${LONG}${RIGHT}` +
      `|(?<many>(?:hours|days|weeks|months|years)(?=${HYPHEN}long${RIGHT})|decades|centuries)${LONG}${RIGHT}` +
      `|(?<long>hour|day|week|month|year|decade|century)${HYPHEN}long${RIGHT}`,
    'dyiu',
  ),
  read: (match) => {
    const { half, many, long, unit } = match.groups ?? {};
    const value = many !== undefined ? null : half !== undefined ? 0.5 : 1;
    const name = (unit ?? long ?? many ?? '').toLowerCase().replace(/(?<!ie)s$/u, '');
    return [{ kind: 'duration', value, unit: UNITS[name] ?? 'century', ...spanOf(match) }];
  },
};

/** Numbers with a unit that is no noun counted. */
export const AMOUNTS: readonly Recogniser[] = [priced, aged, measured, worded];
