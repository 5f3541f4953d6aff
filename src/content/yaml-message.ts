import type { YAMLError } from 'yaml';

/** What is found, what is expected and what to do, by the parser's code, for those who know YAML by sight only. */
const MESSAGES: Readonly<Record<string, readonly [string, string, string]>> = {
  BAD_INDENT: [
    'indentation',
    'that of its neighbours',
    'Indent it like the lines round it, and close every bracket.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    '`: ` within a value',
    'one value',
    'Put the value in quotation marks, or indent the next line like this one.',
  ],
  BLOCK_IN_FLOW: [
    'new line of a list or mapping inside brackets',
    'a closing bracket',
    'Close the bracket before it.',
  ],
  MISSING_CHAR: [
    'value without an end',
    'a closing quotation mark or bracket',
    'Close it on the line where it begins.',
  ],
  MULTILINE_IMPLICIT_KEY: ['line', '`key: value`', 'Write `key: value` on one line.'],
  MULTIPLE_DOCS: ['second document after `---`', 'one document', 'Remove the line `---`.'],
  TAB_AS_INDENT: ['tab', 'spaces', 'Indent with spaces.'],
  BAD_SCALAR_START: ['first character of a value', 'a letter or digit', 'Put it in quotation marks.'],
  BAD_DQ_ESCAPE: [
    'backslash in a value',
    '`\\\\`',
    'Write it twice, or use single quotation marks.',
  ],
};

/** Message and remedy for YAML that cannot be read. */
export function syntaxMessage(
  error: YAMLError,
  text: string,
): { message: string; remedy: string } {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]*/u.exec(text.slice(error.pos[0]))?.[0] ?? '';
    const message = `Unexpected second key \`${key}\`, expected each key once.`;
    return { message, remedy: 'Remove or rename one of the two.' };
  }
  const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const code = /^ *\t/u.test(text.slice(start)) ? 'TAB_AS_INDENT' : error.code;
  const known = MESSAGES[code];
  if (known) {
    const [found, expected, remedy] = known;
    return { message: `Unexpected ${found}, expected ${expected}.`, remedy };
  }
  const detail = error.message.replaceAll('`', "'").replace(/\s+/gu, ' ');
  return {
    message: `Unexpected text, expected YAML that can be read (${detail}).`,
    remedy: 'Compare the line with those round it; put its value in quotation marks.',
  };
}
