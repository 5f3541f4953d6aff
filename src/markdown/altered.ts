import { toString } from 'mdast-util-to-string';
import type { Finding } from '../factcheck/finding.ts';
import { markdownParser } from './parser.ts';
import type { Definition } from './definition.ts';

/** What Markdown or MDX could read as a mark; a line without any is left as it is. */
const MARKS = /[\\*_`~&<{}!@]|\[(?!…\])|\bhttps?:|\bwww\./;

/**
 * Whether Markdown shows a note as it was written. Emphasis marks, backslashes, entities and braces
 * in a passage are eaten by it, so a reader of the file would see other words than the site.
 */
export function checkAltered({ line, place }: Definition): Finding[] {
  const [, opening = '', body = ''] = /^(\[\^[^[\]\s]*\]:[ \t]*)(.*?)[ \t]*$/s.exec(line) ?? [];
  if (!MARKS.test(body) || body.startsWith('Sum:')) return [];
  const fenced = body.includes('`') && !body.slice(0, body.indexOf('`')).includes('"');
  const expected = fenced ? withoutFence(body) : body;
  const shown = shownBy(body);
  if (shown === expected) return [];
  const at = firstChange(body, shown ?? '', shown === null, fenced);
  const found = /^(?:&[#a-zA-Z0-9]+;|.)/su.exec(body.slice(at))?.[0] ?? '';
  return [
    {
      ...place,
      column: place.column + opening.length + at,
      rule: 'note/altered',
      message: `Unexpected ${found === '`' ? 'backtick' : `\`${found}\``} in a note, which Markdown ${shown === null ? 'reads as code' : 'changes'}, expected text that stays as it is.`,
      remedy: fenced
        ? 'Put the passage between quotation marks, or quote a part without a backtick.'
        : 'Put the passage between backticks instead of quotation marks.',
      found,
    },
  ];
}

/** The body as Markdown would print it; null where MDX cannot read it. */
function shownBy(body: string): string | null {
  try {
    const [definition, ...others] = markdownParser.parse(`[^x]: ${body}`).children;
    if (definition?.type !== 'footnoteDefinition' || others.length > 0) return '';
    return toString(definition);
  } catch {
    return null;
  }
}

const withoutFence = (body: string): string => {
  const [open, close] = [body.indexOf('`'), body.lastIndexOf('`')];
  return body.slice(0, open) + body.slice(open + 1, close) + body.slice(close + 1);
};

/** The offset in the body of the first character that is changed. */
function firstChange(body: string, shown: string, unreadable: boolean, fenced: boolean): number {
  if (unreadable) return Math.max(0, body.search(/(?<!\\)[{<]/));
  if (fenced) return body.indexOf('`', body.indexOf('`') + 1);
  let at = 0;
  while (at < body.length && body[at] === shown[at]) at++;
  const ampersand = body.lastIndexOf('&', at);
  return /^&[#a-zA-Z0-9]+;/.test(body.slice(ampersand)) && at - ampersand <= 1 && ampersand >= 0
    ? ampersand
    : at;
}
