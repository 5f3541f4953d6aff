import type { Draft, Recogniser } from './kind.ts';
import { decimal, HYPHEN, numberOf, RIGHT, spanOf } from './number.ts';
import { ordinalWord, ORDINAL_WORDS, SMALL_NUMBER } from './number-word.ts';

const KEYWORDS = [
  ...['Section', 'Article', 'Chapter', 'Clause', 'Paragraph', 'Part', 'Resolution', 'Rule', 'Act'],
  ...['Phase', 'Stage', 'Route', 'Highway', 'Motorway', 'Room', 'Gate', 'Block', 'Sector', 'Unit'],
  ...['Ward', 'Zone', 'Line', 'Page', 'Figure', 'Table', 'Version', 'Level', 'Grade', 'Class'],
  ...['Number', 'No.', 'Nos.'],
];
const KEY_STARTS = KEYWORDS.flatMap((word) => {
  const plain = word.toLowerCase().replace('.', '');
  return [plain, `${plain}s`];
});
const OPERATIONS = ['Operation', 'Plan', 'Project', 'Exercise', 'Storm', 'Mission', 'Campaign'];

/** A name and its number in one form: `Harbour Plan-1`, `Harbour Plan 1` and `plan 1` are one. */
function nameOf(word: string, number: string): string {
  const stem = word.toLowerCase().replace(/s$|\.$/u, '');
  return `${stem} ${number.toLowerCase()}`;
}

/** Labels for each number in a list such as `12 and 14`; the first spans its keyword too. */
function list(word: string, from: number, numbers: string, at: number): readonly Draft[] {
  const found = [
    ...numbers.matchAll(new RegExp(`\\d[\\d.]*\\d|\\d|${SMALL_NUMBER}|${ORDINAL_WORDS}`, 'giu')),
  ];
  return found.map((match, i) => {
    const start = at + match.index;
    const value = numberOf(match[0]) ?? ordinalWord(match[0]);
    return {
      kind: 'label',
      name: nameOf(word, value === null || match[0].includes('.') ? match[0] : String(value)),
      start: i === 0 ? Math.min(from, start) : start,
      end: start + match[0].length,
    };
  });
}

/** An address on the network: its digits say nothing. */
const address: Recogniser = {
  starts: [],
  words: ['http', 'https', 'www'],
  pattern: /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]{1,400}/duy,
  read: (match) => [{ kind: 'label', name: match[0].toLowerCase(), ...spanOf(match) }],
};

/** `Section 12`, `Sections 12 and 14`, `No. 5`. */
const keyed: Recogniser = {
  starts: [],
  words: KEY_STARTS,
  pattern: new RegExp(
    `(?<word>(?:${KEYWORDS.join('|').replaceAll('.', '\\.')})s?)\\s(?<numbers>\\d+(?:\\.\\d+)*(?!\\d|[:,]\\d|\\s?%)(?:\\sand\\s\\d+(?!\\d|\\s\\p{Ll}))?)(?<letter>[A-Z])?${RIGHT}`,
    'dyu',
  ),
  read: (match) => {
    const { word = '', numbers = '', letter = '' } = match.groups ?? {};
    const drafts = list(word, match.index, numbers, spanOf(match, 'numbers').start);
    const [first] = drafts;
    if (letter === '' || drafts.length !== 1 || first?.kind !== 'label') return drafts;
    return [{ ...first, name: first.name + letter.toLowerCase(), end: spanOf(match).end }];
  },
};

/** `8 and 9 grade`, `ninth grade`, `grades 8 and 9`. */
const grade: Recogniser = {
  starts: ['digit', 'number', 'ordinal'],
  words: KEY_STARTS,
  pattern: new RegExp(
    `(?:(?<before>(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORDS})(?:(?:,\\s|\\s(?:and|to|or)\\s|[-–])(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORDS})){0,4})(?:\\s|${HYPHEN})(?:grade|graders?)${RIGHT}` +
      `|(?<word>grade|class|phase|stage|section|version|level|route|resolution)s?\\s(?<after>(?:\\d{1,4}(?:\\.\\d{1,4}){0,3}|${SMALL_NUMBER})(?:(?:,\\s|\\s(?:and|to|or)\\s|[-–])(?:\\d{1,4}|${SMALL_NUMBER})(?!\\s\\p{L}))?)${RIGHT}(?!\\s\\p{L}{1,40}s\\b))`,
    'dyiu',
  ),
  read: (match) => {
    const { before, word = 'grade', after = '' } = match.groups ?? {};
    if (before !== undefined) return list('grade', Infinity, before, spanOf(match, 'before').start);
    return list(word, match.index, after, spanOf(match, 'after').start);
  },
};

/** `Operation Calm Sea 2.0`, `Plan Calm-Sea 1`: the last word of the name and its number. */
const operation: Recogniser = {
  starts: [],
  words: OPERATIONS.map((word) => word.toLowerCase()),
  pattern: new RegExp(
    `(?:${OPERATIONS.join('|')})(?:\\s["'‘“]?\\p{Lu}[\\p{L}\\-\\u2010\\u2011]{0,40}){0,3}\\s["'‘“]?(?:[\\p{L}\\-\\u2010\\u2011]{0,40}[\\-\\u2010\\u2011])?(?<word>\\p{Lu}\\p{L}{0,40})(?:\\s|${HYPHEN})(?<number>\\d+(?:\\.\\d+)?)${RIGHT}(?!\\s\\p{Ll}+s\\b)`,
    'dyu',
  ),
  read: hyphened,
};

/** `Sea-1`, `B-52`, `Sea 2.0`; `mid-2025` is a date and `10-day` a duration. */
const attached: Recogniser = {
  starts: ['digit'],
  pattern: new RegExp(
    `(?:(?<=(?<![\\p{L}\\p{N}_])(?!(?:mid|post|pre|early|late|since|non|sub|over|under)${HYPHEN})(?<word>\\p{L}{1,40})${HYPHEN})(?<number>\\d{1,9}(?:\\.\\d{1,9})?)` +
      `|(?<=(?<!\\p{L})(?<name>\\p{Lu}\\p{L}{0,40})\\s)(?<version>\\d{1,2}\\.\\d{1,2}))(?![\\p{N}]|,\\d|\\.\\d|\\s?%|\\s(?:million|billion|thousand)\\b)`,
    'dyu',
  ),
  read: hyphened,
};

function hyphened(match: RegExpExecArray): readonly Draft[] {
  const { word = '', name = word, version = '', number = version } = match.groups ?? {};
  const start = spanOf(match, word === '' ? 'name' : 'word').start;
  const { end } = spanOf(match);
  return [{ kind: 'label', name: `${name.toLowerCase()} ${number}`, start, end }];
}

/** `5G`, `20px`, `24/7`, `1.2.3`. */
const mixed: Recogniser = {
  starts: ['digit'],
  pattern: new RegExp(
    `(?:\\p{L}[\\p{L}\\p{N}]{0,40}\\p{N}[\\p{L}\\p{N}]*|\\p{N}{1,40}\\p{L}[\\p{L}\\p{N}]*|\\d{1,40}(?:/\\d{1,40}){1,6}|\\d{1,40}(?:\\.\\d{1,40}){2,6})(?!\\p{N})`,
    'dyu',
  ),
  read: (match) => [{ kind: 'label', name: match[0].toLowerCase(), ...spanOf(match) }],
};

/** Names whose number must not be read as anything else. */
export const NAMED_LABELS: readonly Recogniser[] = [address, keyed, grade, operation];

/** Names joined to a number, once dates and amounts are read. */
export const ATTACHED_LABELS: readonly Recogniser[] = [attached];

/** Digits among letters and strokes, once ordinals and fractions are read. */
export const MIXED_LABELS: readonly Recogniser[] = [mixed];

/** Whatever still holds a digit, figures of other scripts too: no digit is left behind. */
export function leftDigits(text: string): readonly Draft[] {
  return [...text.matchAll(/\p{N}+/gu)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = decimal(match[0]);
    return value === null
      ? { kind: 'label', name: match[0].toLowerCase(), ...span }
      : { kind: 'count', value, unit: null, things: [], ...span };
  });
}
