import type { Draft, Recogniser } from './figure-kind.ts';
import { decimal, HYPHEN, LEFT, NUMBER, numberOf, RIGHT, spanOf } from './figure-number.ts';
import { ordinalWord, ORDINAL_WORDS } from './number-word.ts';

const KEYWORDS =
  'Section|Article|Chapter|Clause|Paragraph|Part|Resolution|Rule|Act|Phase|Stage|Route|Highway|Motorway|Room|Gate|Block|Sector|Unit|Ward|Zone|Line|Page|Figure|Table|Version|Level|Grade|Class|Number|No\\.|Nos\\.';

/** A name and its number in one form: `Harbour Plan-1`, `Harbour Plan 1` and `plan 1` are one. */
function nameOf(word: string, number: string): string {
  const stem = word.toLowerCase().replace(/s$|\.$/u, '');
  return `${stem} ${number.toLowerCase()}`;
}

/** Labels for each number in a list such as `12 and 14`; the first spans its keyword too. */
function list(word: string, from: number, numbers: string, at: number): readonly Draft[] {
  const found = [
    ...numbers.matchAll(new RegExp(`\\d[\\d.]*\\d|\\d|${NUMBER}|${ORDINAL_WORDS}`, 'giu')),
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
  pattern: /(?:https?:\/\/|www\.)[^\s<>"]{1,400}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}/dgu,
  read: (match) => [{ kind: 'label', name: match[0].toLowerCase(), ...spanOf(match) }],
};

/** `Section 12`, `Sections 12 and 14`, `No. 5`. */
const keyed: Recogniser = {
  pattern: new RegExp(
    `${LEFT}(?<word>(?:${KEYWORDS})s?)\\s(?<numbers>\\d+(?:\\.\\d+)*(?!\\d|[:,]\\d|\\s?%)(?:\\sand\\s\\d+(?!\\d|\\s\\p{Ll}))?)(?<letter>[A-Z])?${RIGHT}`,
    'dgu',
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
  pattern: new RegExp(
    `${LEFT}(?:(?<before>(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORDS})(?:(?:,\\s|\\s(?:and|to|or)\\s|[-–])(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORDS})){0,4})(?:\\s|${HYPHEN})(?:grade|graders?)${RIGHT}` +
      `|(?<word>grade|class|phase|stage|section|version|level|route|resolution)s?\\s(?<after>(?:\\d{1,4}(?:\\.\\d{1,4}){0,3}|${NUMBER})(?:(?:,\\s|\\s(?:and|to|or)\\s|[-–])(?:\\d{1,4}|${NUMBER})(?!\\s\\p{L}))?)${RIGHT}(?!\\s\\p{L}{1,40}s\\b))`,
    'dgiu',
  ),
  read: (match) => {
    const { before, word = 'grade', after = '' } = match.groups ?? {};
    if (before !== undefined) return list('grade', Infinity, before, spanOf(match, 'before').start);
    return list(word, match.index, after, spanOf(match, 'after').start);
  },
};

/** `Operation Calm Sea 2.0`, `Plan Calm-Sea 1`: the last word of the name and its number. */
const operation: Recogniser = {
  pattern: new RegExp(
    `${LEFT}(?:Operation|Plan|Project|Exercise|Storm|Mission|Campaign)(?:\\s["'‘“]?\\p{Lu}[\\p{L}\\-\\u2010\\u2011]{0,40}){0,3}\\s["'‘“]?(?:[\\p{L}\\-\\u2010\\u2011]{0,40}[\\-\\u2010\\u2011])?(?<word>\\p{Lu}\\p{L}{0,40})(?:\\s|${HYPHEN})(?<number>\\d+(?:\\.\\d+)?)${RIGHT}(?!\\s\\p{Ll}+s\\b)`,
    'dgu',
  ),
  read: hyphened,
};

/** `Sea-1`, `B-52`, `Sea 2.0`; `mid-2025` is a date and `10-day` a duration. */
const attached: Recogniser = {
  pattern: new RegExp(
    `${LEFT}(?:\\p{L}{1,40}${HYPHEN}){0,4}(?<word>(?!(?:mid|post|pre|early|late|since|non|sub|over|under)${HYPHEN})\\p{L}{1,40})(?:${HYPHEN}(?<number>\\d+(?:\\.\\d+)?)|(?<=(?<!\\p{L})\\p{Lu}\\p{L}{0,40})\\s(?<version>\\d{1,2}\\.\\d{1,2}))(?![\\p{N}]|,\\d|\\.\\d|\\s?%|\\s(?:million|billion|thousand)\\b)`,
    'dgu',
  ),
  read: hyphened,
};

function hyphened(match: RegExpExecArray): readonly Draft[] {
  const { word = '', number, version = '' } = match.groups ?? {};
  const start = spanOf(match, 'word').start;
  const end = number === undefined ? spanOf(match, 'version').end : spanOf(match, 'number').end;
  return [{ kind: 'label', name: `${word.toLowerCase()} ${number ?? version}`, start, end }];
}

/** `5G`, `20px`, `24/7`, `1.2.3`. */
const mixed: Recogniser = {
  pattern: new RegExp(
    `${LEFT}(?:\\p{L}[\\p{L}\\p{N}]{0,40}\\p{N}[\\p{L}\\p{N}]*|\\p{N}{1,40}\\p{L}[\\p{L}\\p{N}]*|\\d{1,40}(?:/\\d{1,40}){1,6}|\\d{1,40}(?:\\.\\d{1,40}){2,6})(?!\\p{N})`,
    'dgu',
  ),
  read: (match) => [{ kind: 'label', name: match[0].toLowerCase(), ...spanOf(match) }],
};

/** Whatever still holds a digit, figures of other scripts too. */
const rest: Recogniser = {
  pattern: /\p{N}+/dgu,
  read: (match) => {
    const value = decimal(match[0]);
    const span = spanOf(match);
    if (value !== null) return [{ kind: 'count', value, unit: null, things: [], ...span }];
    return [{ kind: 'label', name: match[0].toLowerCase(), ...span }];
  },
};

/** Names whose number must not be read as anything else. */
export const NAMED_LABELS: readonly Recogniser[] = [address, keyed, grade, operation];

/** Names joined to a number, once dates and amounts are read. */
export const ATTACHED_LABELS: readonly Recogniser[] = [attached];

/** Digits among letters and strokes, once ordinals and fractions are read. */
export const MIXED_LABELS: readonly Recogniser[] = [mixed];

/** Leaves no digit behind. */
export const REST: readonly Recogniser[] = [rest];
