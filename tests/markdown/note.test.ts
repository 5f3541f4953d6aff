import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/markdown/note.ts';

const PLACE = { file: 'content/chapters/storm.mdx', line: 9, column: 1 };
const read = (line: string) => readNote(line, PLACE);

describe('readNote', () => {
  test('reads a speaker, a source and a passage', () => {
    expect(read('[^gale]: office, gazette: "the gale rose"')).toEqual({
      findings: [],
      note: {
        label: 'gale',
        place: PLACE,
        body: { ...PLACE, column: 28 },
        kind: 'passage',
        speaker: 'office',
        source: 'gazette',
        parts: ['the gale rose'],
      },
    });
  });

  test.each([
    ['no speaker', '[^a]: gazette: "the gale"', { speaker: null, parts: ['the gale'] }],
    [
      'quotation marks inside',
      '[^a]: gazette: "he said "gale" twice"',
      { parts: ['he said "gale" twice'] },
    ],
    [
      'a quotation at both ends',
      '[^a]: gazette: ""Gale," he said"',
      { parts: ['"Gale," he said'] },
    ],
    ['curly marks inside', '[^a]: gazette: "“Gale”"', { parts: ['“Gale”'] }],
    ['backticks', '[^a]: gazette: `a "{ b`', { parts: ['a "{ b'] }],
    ['parts', '[^a]: gazette: "one […] two […] three"', { parts: ['one', 'two', 'three'] }],
    ['spaces at the end of the line', '[^a]: gazette: "gale"  ', { parts: ['gale'] }],
    ['no space after the label', '[^a]:gazette: "gale"', { parts: ['gale'] }],
    [
      'a sum',
      '[^a]: Sum: 1,145 + 31 − 17 = 1,159 of [^m] [^c] [^s]',
      {
        kind: 'sum',
        terms: [
          { sign: 1, value: 1145 },
          { sign: 1, value: 31 },
          { sign: -1, value: 17 },
        ],
        total: 1159,
        of: ['m', 'c', 's'],
      },
    ],
    ['a signpost', '[^a]: Signpost: leads on.', { kind: 'signpost', reason: 'leads on.' }],
    [
      'a point of disagreement',
      '[^a]: Differ: which-quay',
      { kind: 'differ', entry: 'which-quay' },
    ],
    [
      'a weekday by the calendar',
      '[^a]: Calendar: 2 March 2031 = Sunday',
      { kind: 'calendar', reckoning: { of: 'weekday', day: '2031-03-02', weekday: 0 } },
    ],
    [
      'a moment by the calendar',
      '[^a]: Calendar: 23:30, 2 March 2031 + 1 hour = 00:30, 3 March 2031',
      {
        kind: 'calendar',
        reckoning: {
          of: 'shift',
          from: { day: '2031-03-02', minutes: 1410 },
          by: { amount: 1, unit: 'hour' },
          to: { day: '2031-03-03', minutes: 30 },
        },
      },
    ],
    [
      'a day by the calendar, counted back',
      '[^a]: Calendar: 2 March 2031 − 2 days = 28 February 2031',
      {
        kind: 'calendar',
        reckoning: {
          of: 'shift',
          from: { day: '2031-03-02', minutes: null },
          by: { amount: -2, unit: 'day' },
          to: { day: '2031-02-28', minutes: null },
        },
      },
    ],
    [
      'an exception',
      '[^a]: Exception figure: counts our own pages.',
      { kind: 'exception', family: 'figure', reason: 'counts our own pages.' },
    ],
  ])('reads a note with %s', (_, line, expected) => {
    const { note, findings } = read(line);
    expect(findings).toEqual([]);
    expect(note).toMatchObject(expected);
  });

  test.each([
    ['[^a]:', 6, 'note/empty', 'Unexpected empty note, expected a source and a passage.'],
    [
      '[^a]: gazette: ""',
      17,
      'note/empty',
      'Unexpected empty passage, expected words of the source between the `"`.',
    ],
    [
      '[^a]: gazette: " gale"',
      17,
      'note/spaces',
      'Unexpected space at an end of the passage, expected it to begin and end with a word.',
    ],
    [
      '[^a]: gazette: "gale',
      16,
      'note/unclosed',
      'Unexpected end of the line, expected a `"` after the passage.',
    ],
    [
      '[^a]: gazette: “gale”',
      16,
      'note/quotation-marks',
      'Unexpected `“`, expected a straight `"` before and after the passage.',
    ],
    [
      '[^a]: gazette: gale',
      7,
      'note/no-passage',
      'Unexpected note without a passage, expected one between quotation marks.',
    ],
    [
      '[^a]: gazette: "gale".',
      22,
      'note/after-passage',
      'Unexpected `.` after the passage, expected the end of the line.',
    ],
    [
      '[^a]: "gale"',
      7,
      'note/source',
      'Unexpected passage without a source, expected `source: ` before it.',
    ],
    [
      '[^a]: gazette "gale"',
      7,
      'note/source',
      'Unexpected `gazette` before the passage, expected a source and a colon.',
    ],
    [
      '[^a]: office,gazette: "gale"',
      7,
      'note/source',
      'Unexpected spaces in `office,gazette: `, expected `office, gazette: `.',
    ],
    [
      '[^a]: office, The Gazette: "gale"',
      15,
      'note/source',
      'Unexpected `The Gazette`, expected a slug in lower-case letters, digits and hyphens.',
    ],
    [
      '[^a]: office, gazette, post: "gale"',
      7,
      'note/source',
      'Unexpected 3 names before the passage, expected a speaker and a source.',
    ],
    [
      '[^a]: gazette: "one [...] two"',
      21,
      'note/omission',
      'Unexpected `[...]`, expected `[…]` with one character for the dots.',
    ],
    [
      '[^a]: gazette: "one […]two"',
      21,
      'note/omission',
      'Unexpected `[…]`, expected it between two parts, with a space on each side.',
    ],
    [
      '[^a]: gazette: "one two […]"',
      25,
      'note/omission',
      'Unexpected `[…]`, expected it between two parts, with a space on each side.',
    ],
    [
      '[^a]: signpost: leads on.',
      7,
      'note/kind',
      'Unexpected `signpost` at the start of a note, expected `Signpost:` or a source with a passage.',
    ],
    [
      '[^a]: Signpst: leads on.',
      7,
      'note/kind',
      'Unexpected `Signpst` at the start of a note, expected `Signpost:` or a source with a passage.',
    ],
    [
      '[^a]: Signpost:',
      16,
      'note/empty',
      'Unexpected `Signpost` without a reason, expected one in words.',
    ],
    [
      '[^a]: Differ: Which quay?',
      15,
      'note/differ',
      'Unexpected `Which quay?` after `Differ:`, expected the id of one point of disagreement.',
    ],
    [
      '[^a]: Calendar: 30 February 2031 = Sunday',
      17,
      'note/calendar',
      'Unexpected `30 February 2031 = Sunday` after `Calendar:`, expected days that the calendar has and hours that the clock has.',
    ],
    [
      '[^a]: Calendar: 2 March 2031 + 3 hours = 2 March 2031',
      17,
      'note/calendar',
      'Unexpected `2 March 2031 + 3 hours = 2 March 2031` after `Calendar:`, expected hours of the clock on both sides, or whole days and none on either.',
    ],
    [
      '[^a]: Calendar: it was a Sunday',
      17,
      'note/calendar',
      'Unexpected `it was a Sunday` after `Calendar:`, expected a day and its weekday, or a moment, a time and a moment.',
    ],
    [
      '[^a]: Exception passage: because.',
      17,
      'note/exception',
      'Unexpected `passage` after `Exception`, expected one of `coverage`, `figure`, `event`, `name`, `speaker`, `quotation`, `wording`, `disagreement`.',
    ],
    [
      '[^a]: Sum: 2 + 3 = 5',
      12,
      'note/sum',
      'Unexpected `2 + 3 = 5` after `Sum:`, expected numbers, their sum and their notes.',
    ],
    [
      '[^a]: Sum: 2 + 3 = 5 of [^b]',
      12,
      'note/sum',
      'Unexpected 1 notes for 2 numbers, expected one for each.',
    ],
    [
      '[^A b]: gazette: "gale"',
      3,
      'note/label',
      'Unexpected label ``, expected lower-case letters, digits and hyphens that name the subject.',
    ],
  ])('refuses %s', (line, column, rule, message) => {
    const { note, findings } = read(line);
    expect(note).toBeNull();
    expect(findings[0]).toMatchObject({ file: PLACE.file, line: 9, column, rule, message });
  });
});
