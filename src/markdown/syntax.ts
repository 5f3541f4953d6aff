import type { Root } from 'mdast';
import type { Finding } from '../factcheck/finding.ts';
import { placeIn, type Manuscript } from './manuscript.ts';
import { markdownParser } from './parser.ts';
import { moduleRefusal } from './refused.ts';

/** After this many characters that MDX trips over, the rest of the file is left for the next run. */
const MOST_TRIPS = 6;
/** How much text is parsed again for them, in characters, so that a long file ends sooner. */
const MOST_TEXT = 600_000;

/** The tree, or null where the text cannot be read at all, and what MDX trips over. */
export interface Parsing {
  readonly tree: Root | null;
  readonly findings: readonly Finding[];
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

/** The part of a `VFileMessage` that is needed here. */
interface Message {
  readonly reason: string;
  readonly source?: string;
  readonly ruleId?: string;
  readonly place?: Point | { readonly start: Point };
}

const isMessage = (error: unknown): error is Message => error instanceof Error && 'reason' in error;

/** What MDX trips over: the offset of the character that misleads it, and what to say of it. */
type Culprit = Pick<Finding, 'rule' | 'message' | 'remedy'> & { readonly offset: number };

/**
 * Parses a page. Where MDX gives up, the character that misled it is reported in the words of
 * someone who writes Markdown and blotted out, and the rest is read, so that all is found at once.
 * `text` has the manuscript's characters at the manuscript's offsets.
 */
export function parsePage(manuscript: Manuscript, text: string): Parsing {
  const findings: Finding[] = [];
  let readable = text;
  const most = Math.min(MOST_TRIPS, Math.ceil(MOST_TEXT / (text.length + 1)));
  while (findings.length < most) {
    try {
      return { tree: markdownParser.parse(readable), findings };
    } catch (error) {
      const { offset, ...words } = isMessage(error)
        ? culpritOf(error, readable, manuscript)
        : crashCulprit(readable);
      findings.push({ ...placeIn(manuscript, offset), ...words });
      const blot = /\w/.test(readable[offset] ?? '') ? 'x' : ' ';
      if (readable[offset] === undefined || readable[offset] === blot) break;
      readable = readable.slice(0, offset) + blot + readable.slice(offset + 1);
    }
  }
  return { tree: null, findings };
}

function culpritOf(error: Message, text: string, manuscript: Manuscript): Culprit {
  const at = offsetOf(error, text, manuscript);
  if (error.source === 'micromark-extension-mdxjs-esm') {
    const lines = [...text.slice(0, at + 1).matchAll(/^(?:import|export)\b/gm)];
    const last = lines.at(-1);
    return { offset: last?.index ?? at, ...moduleRefusal(last?.[0] ?? '') };
  }
  if (error.source === 'micromark-extension-mdx-expression') {
    const open = error.ruleId === 'unexpected-eof' ? unbalanced(text) : lastOf('{', text, at);
    return {
      offset: open ?? at,
      rule: 'input/mdx-syntax',
      message: 'Unexpected `{` in the text, expected plain words.',
      remedy: 'Write `\\{`, or take it out: nothing between braces is text.',
    };
  }
  return tagCulprit(lastOf('<', text, at) ?? at, text);
}

/** Where the parser itself breaks: a tag left open above a line of `---` is known to do it. */
function crashCulprit(text: string): Culprit {
  const tag = /(?<!\\)<[A-Za-z/>]/.exec(text);
  if (tag) return tagCulprit(tag.index, text);
  return {
    offset: text.length,
    rule: 'input/mdx-syntax',
    message: 'Unexpected text that cannot be read, expected Markdown.',
    remedy: 'Take out the last change, and put it back piece by piece.',
  };
}

function tagCulprit(offset: number, text: string): Culprit {
  const rest = text.slice(offset, offset + 80);
  const tag = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[0];
  if (rest.startsWith('<!--')) {
    return {
      offset,
      rule: 'input/html',
      message: 'Unexpected `<!--` in the text, expected plain words.',
      remedy: 'Take the comment out: say it in the message of the commit.',
    };
  }
  if (/^<(?:[a-z]+:|[^\s<>]+@)/i.test(rest)) {
    return {
      offset,
      rule: 'input/mdx-syntax',
      message: 'Unexpected `<` before an address, expected a link.',
      remedy: 'Write `[words](address)`.',
    };
  }
  if (tag && /^<\/?[A-Z]/.test(tag)) {
    return {
      offset,
      rule: 'input/mdx-syntax',
      message: `Unexpected \`${tag}>\` that is not closed in itself, expected one tag with straight quotation marks.`,
      remedy: `Write \`${tag.replace('/', '')} id="…" />\` on a line of its own.`,
    };
  }
  return {
    offset,
    rule: 'input/mdx-syntax',
    message: 'Unexpected `<` in the text, expected plain words.',
    remedy: 'Write `\\<`, or say it in words.',
  };
}

/** Where the parser stopped; for a tag left open, where it opens, which only the reason tells. */
function offsetOf(error: Message, text: string, manuscript: Manuscript): number {
  const open = /^Expected a closing tag for .*?\((\d+):(\d+)-/.exec(error.reason);
  if (open) return (manuscript.starts[Number(open[1]) - 1] ?? 0) + Number(open[2]) - 1;
  const place = error.place;
  const point = place && 'start' in place ? place.start : place;
  const start = manuscript.starts[(point?.line ?? 1) - 1] ?? 0;
  return Math.min(text.length, point?.offset ?? start + (point?.column ?? 1) - 1);
}

/** The last such character before or at an offset that no backslash takes the force of. */
function lastOf(character: string, text: string, at: number): number | null {
  for (let index = text.lastIndexOf(character, at); index >= 0;) {
    if (text[index - 1] !== '\\') return index;
    index = index === 0 ? -1 : text.lastIndexOf(character, index - 1);
  }
  return null;
}

/** The first brace that is opened and never closed; braces within backticks do not count. */
function unbalanced(text: string): number | null {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/`[^`\n]*`|\\.|[{}]/gs)) {
    if (mark === '{') open.push(index);
    if (mark === '}') open.pop();
  }
  return open[0] ?? null;
}
