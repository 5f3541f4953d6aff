import type { Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { words } from '../words/words.ts';

/** A reference as the site numbers it: its place in the file, and its id, `ref-LABEL` or `ref-LABEL:2`. */
export interface Mark {
  readonly label: string;
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** What the marks of a page need to know. */
export interface Marks {
  /** The number of each note by its label. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Every reference of the page, charts and tables included; by default those of the tree are counted. */
  readonly uses?: readonly Mark[] | undefined;
  /** What a mark is called for those who do not see it; by default `Note 3`. */
  readonly name?: ((label: string) => string) | undefined;
  /** Words that a reader must see beside the mark of some id, such as a warning of its source. */
  readonly word?: ((id: string) => string | undefined) | undefined;
}

/**
 * Turns each reference into a raised link to its note, and takes the definitions out of the tree.
 * Throws where a note has no number.
 */
export function setNoteMarks(tree: Root, { numbers, uses, name, word }: Marks): void {
  const ids = new Map(
    uses?.map(({ line, column, label, id }) => [`${line}:${column}:${label}`, id]),
  );
  const counts = new Map<string, number>();
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (node.type === 'footnoteDefinition') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'footnoteReference') return undefined;
    const label = node.label ?? node.identifier;
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    const { line, column } = node.position?.start ?? { line: 0, column: 0 };
    const number = String(numbers.get(label) ?? unnumbered(label));
    const id =
      ids.get(`${line}:${column}:${label}`) ??
      (count === 1 ? `ref-${label}` : `ref-${label}:${count}`);
    replace(parent, index, {
      id,
      href: `#fn-${label}`,
      name: name?.(label) ?? words.note.name(Number(number)),
      number,
      word: word?.(id),
    });
    return SKIP;
  });
}

function unnumbered(label: string): never {
  throw new Error(`unnumbered note: ${label}`);
}

function replace(
  parent: Parent,
  index: number,
  mark: { id: string; href: string; name: string; number: string; word: string | undefined },
): void {
  const link = {
    type: 'element' as const,
    tagName: 'a',
    properties: {
      id: mark.id,
      href: mark.href,
      role: 'doc-noteref',
      className: ['note-mark'],
      ariaLabel: mark.name,
    },
    children: [{ type: 'text' as const, value: mark.number }, ...wordOf(mark.word)],
  };
  parent.children.splice(index, 1, {
    type: 'emphasis',
    data: { hName: 'sup', hChildren: [link] },
    children: [],
  });
}

/** Inside the link, so that whoever takes the marks out of the prose takes the word out too. */
function wordOf(word: string | undefined) {
  if (word === undefined) return [];
  const text = { type: 'text' as const, value: ` ${word}` };
  return [
    {
      type: 'element' as const,
      tagName: 'span',
      properties: { className: ['note-word'] },
      children: [text],
    },
  ];
}
