import type { Draft, Recogniser } from './kind.ts';
import { numberOf, RIGHT, spanOf } from './number.ts';
import { SMALL_NUMBER } from './number-word.ts';

const ZONE = '(?:\\s(?<zone>UTC[+-]\\d{1,2}|UTC|GMT|[A-Z]{2,4}T|local\\stime))?(?!\\p{L})';
const HALF = '(?<half>[AaPp])(?:\\.?\\s?[Mm]\\.?)(?!\\p{L})';
const HOUR = '(?<hour>(?:[01]?\\d|2[0-4])(?!\\d))';
const MINUTE = '(?<minute>[0-5]\\d(?!\\d))(?::[0-5]\\d(?!\\d))?';
const OF_DAY =
  '(?:in\\sthe\\s(?:early\\s)?(?<period>morning|afternoon|evening)|at\\s(?<night>night))';
const START = '(?<!\\d[.,:/])';

/** `04:00 am`, `5 am`, `3 a.m.`, `05:04 PM`, `5am local time`. */
const twelveHours: Recogniser = {
  starts: ['digit'],
  pattern: new RegExp(`${START}${HOUR}(?:[:.]${MINUTE})?\\s?${HALF}${ZONE}`, 'dyu'),
  read,
};

/** `03:00 NST`, `17:04`, `5:30 in the morning`. */
const twentyFourHours: Recogniser = {
  starts: ['digit'],
  pattern: new RegExp(
    `${START}${HOUR}:${MINUTE}(?:\\s(?:hrs|hours))?(?:\\s${OF_DAY})?${ZONE}`,
    'dyu',
  ),
  read,
};

/** `0300 GMT`, `0300 hours`. */
const unpointed: Recogniser = {
  starts: ['digit'],
  pattern: new RegExp(
    `${START}(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?!\\d)\\s(?:(?<zone>UTC|GMT|[A-Z]{2,4}T)|(?<=\\D0\\d{3}\\s|^0\\d{3}\\s)(?:hrs|hours))${RIGHT}`,
    'dyu',
  ),
  read,
};

/** `at five in the morning`, `5 o'clock`; `killed 5 in the morning` tells no time. */
const spoken: Recogniser = {
  starts: ['digit', 'number'],
  pattern: new RegExp(
    `(?:(?<=\\b(?:at|by|before|after|until|since|from)\\s(?:(?:about|around|roughly|nearly|almost)\\s)?)(?<first>\\d{1,2}|${SMALL_NUMBER})\\s${OF_DAY}|(?<second>\\d{1,2}|${SMALL_NUMBER})\\so['’]clock(?:\\s(?:in\\sthe\\s(?<later>morning|afternoon|evening)|at\\s(?<late>night)))?)`,
    'dyiu',
  ),
  read: (match) => {
    const { first, second, period, night, later, late } = match.groups ?? {};
    const hour = numberOf(first ?? second ?? '');
    if (hour === null || !Number.isInteger(hour)) return [];
    const named = period ?? later ?? night ?? late;
    return clock(match, hour, 0, named, null, named === undefined && hour <= 12);
  },
};

/** `noon`, `midday`, `midnight`. */
const named: Recogniser = {
  starts: [],
  words: ['noon', 'midday', 'midnight'],
  pattern: new RegExp(`(?<name>noon|midday|midnight)${RIGHT}`, 'dyiu'),
  read: (match) => {
    const minutes = match[0].toLowerCase() === 'midnight' ? 0 : 720;
    return [{ kind: 'clock', minutes, half: false, zone: null, ...spanOf(match) }];
  },
};

export const CLOCKS: readonly Recogniser[] = [
  twelveHours,
  twentyFourHours,
  unpointed,
  spoken,
  named,
];

function read(match: RegExpExecArray): readonly Draft[] {
  const { hour = '', minute = '0', half, period, night, zone } = match.groups ?? {};
  const fromHalf = half === undefined ? undefined : /a/iu.test(half) ? 'morning' : 'afternoon';
  const named = fromHalf ?? period ?? night;
  // `5:30` may be either half of the day, `05:30` and `17:30` are not.
  const open = named === undefined && /^[1-9]$|^1[0-2]$/u.test(hour);
  return clock(match, Number(hour), Number(minute), named, zone ?? null, open);
}

function clock(
  match: RegExpExecArray,
  hour: number,
  minute: number,
  period: string | undefined,
  zone: string | null,
  half: boolean,
): readonly Draft[] {
  if (hour > 24 || (hour === 24 && minute > 0)) return [];
  const named = period?.toLowerCase();
  const late = named === 'afternoon' || named === 'evening' || (named === 'night' && hour >= 6);
  // Twelve is the hour in which its half of the day begins, and at night that is midnight.
  const base = hour === 12 && named !== undefined ? 0 : hour;
  const added = late && base < 12 && !(named === 'night' && hour === 12) ? 12 : 0;
  const minutes = ((base + added) % 24) * 60 + minute;
  const name = zone === null ? null : zone.toLowerCase().replace(/\s/gu, ' ');
  return [{ kind: 'clock', minutes, half, zone: name, ...spanOf(match) }];
}
