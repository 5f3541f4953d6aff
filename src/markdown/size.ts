import type { Finding } from '../factcheck/finding.ts';
import { lineOf, placeIn, type Manuscript } from './manuscript.ts';

/** The largest file, in bytes of UTF-8. */
const FILE_BYTES = 256 * 1024;
/** The longest line, in bytes of UTF-8. */
const LINE_BYTES = 64 * 1024;
/** The deepest nesting of lists and quotations, or of brackets within a paragraph. */
const NESTING = 50;
/** The most emphasis marks, backticks and brackets in a paragraph; parsing time grows with their square. */
const MARKS = 1000;
/** The most characters without a blank line, in a list or a table too; parsing time grows with their square. */
const UNBROKEN = 32 * 1024;
/** The most headings of a page; judging time grows with their square. */
const HEADINGS = 500;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What is too large to be parsed in good time; a file with such a finding must not be parsed. */
export function checkSize(manuscript: Manuscript): Finding[] {
  const { file, raw, starts } = manuscript;
  const size = bytes(raw);
  if (size > FILE_BYTES) {
    return [
      {
        file,
        line: 1,
        column: 1,
        rule: 'input/too-large',
        message: `Unexpected file of ${size} bytes, expected at most ${FILE_BYTES}.`,
        remedy: 'Split the chapter in two.',
      },
    ];
  }
  let paragraph: Paragraph = NONE;
  let headings = 0;
  for (let number = 1; number <= starts.length; number++) {
    const line = lineOf(manuscript, number);
    const apart = line.trim() === '' || line.startsWith('[^');
    paragraph = count(line, apart ? NONE : paragraph);
    if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) headings++;
    const trouble = headings > HEADINGS ? TOO_MANY_HEADINGS : troubleOf(line, paragraph);
    if (trouble) return [{ ...placeIn(manuscript, starts[number - 1] ?? 0), ...trouble }];
  }
  return [];
}

const TOO_MANY_HEADINGS = {
  rule: 'input/too-many-headings',
  message: `Unexpected page with more than ${HEADINGS} headings, expected at most as many.`,
  remedy: 'Split the chapter in two.',
} as const;

interface Paragraph {
  readonly marks: number;
  readonly depth: number;
  readonly length: number;
}

const NONE: Paragraph = { marks: 0, depth: 0, length: 0 };

function count(line: string, before: Paragraph): Paragraph {
  let { marks, depth } = before;
  for (const character of line.replaceAll('[^', '(')) {
    if ('*_~`[<!&'.includes(character)) marks++;
    if ('[({<'.includes(character)) depth++;
    if ('])}>'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return { marks, depth, length: before.length + line.length };
}

function troubleOf(
  line: string,
  paragraph: Paragraph,
): Pick<Finding, 'rule' | 'message' | 'remedy'> | null {
  if (line.length > LINE_BYTES / 3 && bytes(line) > LINE_BYTES) {
    return {
      rule: 'input/line-too-long',
      message: `Unexpected line of ${bytes(line)} bytes, expected at most ${LINE_BYTES}.`,
      remedy: 'Break the paragraph into several.',
    };
  }
  const opening = /^(?:[ \t]|>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)?.[0] ?? '';
  const containers = opening.replace(/[ \t]|\d/g, '').length;
  const indent = (/^[ \t]*/.exec(opening)?.[0] ?? '').replaceAll('\t', '    ').length;
  if (containers > NESTING || indent > 2 * NESTING || paragraph.depth > NESTING) {
    return {
      rule: 'input/nested-too-deep',
      message: `Unexpected nesting, expected at most ${NESTING} lists, quotations or brackets inside each other.`,
      remedy: 'Take away the marks that open what is never closed, or write it flat.',
    };
  }
  if (paragraph.length > UNBROKEN) {
    return {
      rule: 'input/too-long',
      message: `Unexpected text of more than ${UNBROKEN} characters without a blank line, expected at most as many.`,
      remedy: 'Break it into several paragraphs, lists or tables.',
    };
  }
  if (paragraph.marks > MARKS) {
    return {
      rule: 'input/too-many-marks',
      message: `Unexpected paragraph with more than ${MARKS} marks such as \`*\`, \`_\` or \`[\`, expected prose.`,
      remedy: 'Take the marks away, or break the paragraph into several.',
    };
  }
  return null;
}
