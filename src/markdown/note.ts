import type { Note } from '../factcheck/page.ts';
import type { Finding } from '../factcheck/finding.ts';
import type { Place } from '../factcheck/place.ts';
import { nearMiss } from './near-miss.ts';
import type { Body, Trouble } from './note-body.ts';
import { readCalendar } from './note-calendar.ts';
import { readPassage } from './note-passage.ts';
import { readSum } from './note-sum.ts';

/** A note, or null and why it cannot be read. */
export interface NoteReading {
  readonly note: Note | null;
  readonly findings: readonly Finding[];
}

const KINDS = ['Sum', 'Signpost', 'Differ', 'Calendar', 'Exception'];
/** What an exception may be asked of; never passages, notes or what cannot be read. */
const FAMILIES = [
  'coverage',
  'figure',
  'event',
  'name',
  'speaker',
  'quotation',
  'wording',
  'disagreement',
];

/**
 * Reads a note from the raw line that defines it, `[^label]: …`; `place` is where the line's `[`
 * stands. Markdown is not asked, since it changes characters. In a note with a passage, `body` is
 * the place of the passage's first character.
 */
export function readNote(line: string, place: Place): NoteReading {
  const match = /^\[\^([^[\]\s]*)\]:[ \t]*/.exec(line);
  const label = match?.[1] ?? '';
  const start = match?.[0].length ?? 0;
  const body = line.slice(start).trimEnd();
  const findings: Finding[] = [];
  const find = ({ at, ...trouble }: Trouble): void => {
    findings.push({ ...place, column: place.column + at, ...trouble });
  };
  const wrongLabel = labelTrouble(label);
  if (wrongLabel) find(wrongLabel);
  const reading = readBody(body);
  if ('trouble' in reading) find({ ...reading.trouble, at: start + reading.trouble.at });
  if (findings.length > 0 || 'trouble' in reading) return { note: null, findings };
  const bodyPlace = { ...place, column: place.column + start + reading.at };
  return { note: { label, place, body: bodyPlace, ...reading.value }, findings };
}

function labelTrouble(label: string): Trouble | null {
  if (/^[a-z0-9-]+$/.test(label) && !/^\d+$/.test(label)) return null;
  const lower = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    at: 2,
    rule: 'note/label',
    message: `Unexpected label \`${label}\`, expected lower-case letters, digits and hyphens that name the subject.`,
    remedy: /[a-z]/.test(lower)
      ? `Write \`[^${lower}]\`, here and where it is referred to.`
      : 'Name the note after what it is about: the label is an address for ever.',
  };
}

function readBody(body: string): Body {
  if (body === '') {
    return {
      trouble: {
        at: 0,
        rule: 'note/empty',
        message: 'Unexpected empty note, expected a source and a passage.',
        remedy: 'Write `speaker, source: "passage"` after the label, on the same line.',
      },
    };
  }
  const [, word = '', rest = ''] = /^([A-Za-z]+)\b(.*)$/s.exec(body) ?? [];
  const near = /["`]/.test(body) ? null : nearMiss(word, KINDS);
  const kind = KINDS.find((name) => name === word) ?? near;
  if (!kind) return readPassage(body);
  const family = kind === 'Exception' ? (/^ +([A-Za-z-]+)/.exec(rest)?.[0] ?? '') : '';
  const gap = /^: */.exec(rest.slice(family.length))?.[0];
  if (kind !== word || gap === undefined) return misspeltKind(word, kind);
  const at = word.length + family.length + gap.length;
  const text = body.slice(at);
  if (kind === 'Sum') return readSum(text, at);
  if (kind === 'Calendar') return readCalendar(text, at);
  if (kind === 'Differ') return readDiffer(text, at);
  if (kind === 'Exception' && !FAMILIES.includes(family.trim())) return unknownFamily(family, word);
  if (/[\p{L}]{2}/u.test(text)) {
    const value = { reason: text };
    if (kind === 'Signpost') return { at, value: { kind: 'signpost', ...value } };
    return { at, value: { kind: 'exception', ...value, family: family.trim() } };
  }
  return {
    trouble: {
      at,
      rule: 'note/empty',
      message: `Unexpected \`${kind}\` without a reason, expected one in words.`,
      remedy: 'Say in a few words why no passage is needed.',
    },
  };
}

function misspeltKind(word: string, kind: string): Body {
  const form = kind === 'Exception' ? 'Exception family:' : `${kind}:`;
  return {
    trouble: {
      at: 0,
      rule: 'note/kind',
      message: `Unexpected \`${word}\` at the start of a note, expected \`${form}\` or a source with a passage.`,
      remedy: `Write \`${form}\` with its capital and its colon.`,
    },
  };
}

function readDiffer(text: string, at: number): Body {
  if (/^[a-z0-9-]+$/.test(text)) return { at, value: { kind: 'differ', entry: text } };
  return {
    trouble: {
      at,
      rule: 'note/differ',
      message: `Unexpected \`${text}\` after \`Differ:\`, expected the id of one point of disagreement.`,
      remedy: 'Write the id alone, in lower-case letters, digits and hyphens.',
    },
  };
}

function unknownFamily(family: string, word: string): Body {
  const near = nearMiss(family.trim(), FAMILIES);
  return {
    trouble: {
      at: word.length + 1,
      rule: 'note/exception',
      message: `Unexpected \`${family.trim()}\` after \`Exception\`, expected one of ${FAMILIES.map((name) => `\`${name}\``).join(', ')}.`,
      remedy: near
        ? `Write \`Exception ${near}:\`.`
        : 'Name the family of rules that the exception is from.',
    },
  };
}
