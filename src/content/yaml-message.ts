import type { YAMLError } from 'yaml';

/** What is wrong and what to do, by the parser's code, for someone who knows YAML by sight only. */
const MESSAGES: Readonly<Record<string, readonly [string, string]>> = {
  BAD_INDENT: ['indentation', 'Indent it like its neighbours; close every bracket.'],
  BLOCK_AS_IMPLICIT_KEY: ['`: ` within a value', 'Put the value in quotation marks.'],
  BLOCK_IN_FLOW: ['indented block inside brackets', 'Close the bracket before it.'],
  MISSING_CHAR: ['end of a value', 'Close the quotation mark or bracket that opened before.'],
  MULTILINE_IMPLICIT_KEY: ['line that is no `key: value`', 'Write `key: value` on one line.'],
  MULTIPLE_DOCS: ['second document after `---`', 'Remove the line `---`.'],
  TAB_AS_INDENT: ['tab', 'Indent with spaces.'],
  BAD_SCALAR_START: ['character at the start of a value', 'Put the value in quotation marks.'],
  BAD_DQ_ESCAPE: ['backslash in a value', 'Write `\\\\`, or use single quotation marks.'],
  BAD_ALIAS: ['alias', 'Put the value in quotation marks.'],
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
  const [what, remedy] = MESSAGES[error.code] ?? [
    'YAML that cannot be read',
    'Compare the line with the ones round it; put the value in quotation marks.',
  ];
  const detail = error.message.replaceAll('`', "'").replace(/\s+/gu, ' ');
  return { message: `Unexpected ${what}, expected YAML that can be read (${detail}).`, remedy };
}
