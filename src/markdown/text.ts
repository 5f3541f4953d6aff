import type { Nodes } from 'mdast';
import type { Text } from '../factcheck/page.ts';
import { placeIn, type Manuscript } from './manuscript.ts';

/** One character of a text and the offset in the file of what it was written as. */
interface Letter {
  readonly value: string;
  readonly offset: number;
}

/**
 * The words of a node's children in reading order, each character with its place in the file. Line
 * breaks become spaces; escapes and entities stand for the character that they make; references to
 * notes are left out, and handed to `reference` with the length of the text before them.
 */
export function textOf(
  manuscript: Manuscript,
  nodes: readonly Nodes[],
  reference: (start: number, end: number, offset: number) => void,
): Text {
  const letters: Letter[] = [];
  let [last, length] = [0, 0];
  const take = (more: readonly Letter[]): void => {
    for (const letter of more) {
      letters.push(letter);
      length += letter.value.length;
    }
  };
  const walk = (node: Nodes): void => {
    const start = node.position?.start.offset ?? last;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'footnoteReference') reference(start, end, length);
    else if (node.type === 'text') take(align(node.value, manuscript.raw, start));
    else if (node.type === 'inlineCode') take(code(node.value, manuscript.raw, start));
    else if (node.type === 'break') take([{ value: ' ', offset: start }]);
    else if ('children' in node) node.children.forEach(walk);
    last = node.position?.end.offset ?? letters.at(-1)?.offset ?? last;
  };
  nodes.forEach(walk);
  return { value: letters.map(({ value }) => value).join(''), ...runsOf(manuscript, letters) };
}

/** Letters that follow each other in the file share a run. */
function runsOf(manuscript: Manuscript, letters: readonly Letter[]): Pick<Text, 'file' | 'runs'> {
  const runs: { start: number; line: number; column: number }[] = [];
  let start = 0;
  let expected = -1;
  for (const { value, offset } of letters) {
    const { line, column } = placeIn(manuscript, offset);
    if (offset !== expected || line !== runs.at(-1)?.line) runs.push({ start, line, column });
    start += value.length;
    expected = offset + value.length;
  }
  return { file: manuscript.file, runs };
}

const LINE_BREAK = /[ \t]*(\r\n|\n|\r)[ \t>]*/y;
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;
const AMPERSAND = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Walks through a text node's value and the characters that it was written as, side by side. */
function align(value: string, raw: string, from: number): Letter[] {
  const letters: Letter[] = [];
  let at = from;
  for (let index = 0; index < value.length;) {
    const letter = value[index] ?? '';
    if (letter === '\n' || letter === '\r') {
      const match = matchAt(LINE_BREAK, raw, at);
      letters.push({ value: ' ', offset: match ? at + match[0].search(/[\r\n]/) : at });
      at += match?.[0].length ?? 1;
      index += value.startsWith('\r\n', index) ? 2 : 1;
      continue;
    }
    if (raw[at] === '\\' && raw[at + 1] === letter && ESCAPABLE.test(letter)) at++;
    const entity = raw[at] === '&' ? matchAt(ENTITY, raw, at)?.[0] : undefined;
    if (entity !== undefined && (letter !== '&' || AMPERSAND.test(entity))) {
      const made = String.fromCodePoint(value.codePointAt(index) ?? 0);
      letters.push({ value: made, offset: at });
      index += made.length;
      at += entity.length;
      continue;
    }
    letters.push({ value: letter, offset: at });
    index++;
    at++;
  }
  return letters;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Code begins after its backticks, and after a space that pads them. */
function code(value: string, raw: string, start: number): Letter[] {
  const fence = /^`+/.exec(raw.slice(start))?.[0].length ?? 0;
  const padded = raw[start + fence] === ' ' && !value.startsWith(' ');
  const from = start + fence + (padded ? 1 : 0);
  return Array.from({ length: value.length }, (_, index) => ({
    value: value[index] === '\n' ? ' ' : (value[index] ?? ''),
    offset: from + index,
  }));
}
