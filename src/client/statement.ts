const NOTEREF = '[role=doc-noteref]';

/** A sentence or a cell of a table with the marks of its notes, which stand together at its end. */
export interface Statement {
  readonly marks: readonly HTMLAnchorElement[];
  /** The paragraph, list item or cell that it stands in. */
  readonly block: Element;
  /** From the marks before it, or the beginning of its block, to its own marks. */
  readonly words: Range;
}

/** The statement to which a mark belongs; null where a mark stands outside of any block. */
export function statementAt(mark: HTMLAnchorElement): Statement | null {
  const block = mark.closest('p, li, td, th, dd');
  if (!block) return null;
  let first: Node = holderOf(mark);
  const marks = [mark];
  for (let at = first.previousSibling; at; at = at.previousSibling) {
    const before = markIn(at);
    if (!before) break;
    marks.unshift(before);
    first = at;
  }
  for (let at = holderOf(mark).nextSibling; at; at = at.nextSibling) {
    const after = markIn(at);
    if (!after) break;
    marks.push(after);
  }
  return { marks, block, words: wordsBefore(first, block) };
}

/** In prose a mark is raised by an element of its own. */
function holderOf(mark: Element): Element {
  return mark.closest('sup') ?? mark;
}

function markIn(node: Node): HTMLAnchorElement | null {
  if (!(node instanceof Element)) return null;
  return node.matches(NOTEREF)
    ? (node as HTMLAnchorElement)
    : node.querySelector<HTMLAnchorElement>(`:scope > ${NOTEREF}`);
}

function wordsBefore(first: Node, block: Element): Range {
  const words = document.createRange();
  words.selectNodeContents(block);
  words.setEndBefore(first);
  for (let at = first.previousSibling; at; at = at.previousSibling) {
    if (!markIn(at)) continue;
    // What bears out the statement before stands behind its marks.
    const tag = at.nextSibling;
    const last = tag instanceof Element && tag.matches('.backing') ? tag : at;
    const next = last.nextSibling;
    if (next instanceof Text) words.setStart(next, /^\s*/u.exec(next.data)?.[0].length ?? 0);
    else words.setStartAfter(last);
    break;
  }
  return words;
}
