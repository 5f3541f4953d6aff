import type { ElementContent } from 'hast';
import type { FootnoteReference, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { words } from '../words/words.ts';

/** What bears a statement out, as a reader may ask to be shown it. */
export interface Tag {
  /** Names the line under its words. */
  readonly kind: string;
  readonly shapes: readonly { readonly glyph: string; readonly status: string | null }[];
  readonly words: string;
  readonly disputed: boolean;
}

/** The tag of the statement to which a reference of the file belongs. */
export type Tags = (line: number, column: number, label: string) => Tag | undefined;

/**
 * Sets the words of each statement apart and puts behind its notes what bears it out: both are unseen until a
 * reader asks for them. A statement without a tag, and white space between statements, stay as they are.
 */
export function setBackings(tree: Root, tags: Tags): void {
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    node.children = tagged(node, tags);
    return SKIP;
  });
}

function tagged({ children }: Paragraph | TableCell, tags: Tags): PhrasingContent[] {
  const done: PhrasingContent[] = [];
  let words: PhrasingContent[] = [];
  for (const [i, child] of children.entries()) {
    if (child.type !== 'footnoteReference') {
      words.push(child);
      continue;
    }
    const tag = tagAt(child, tags);
    done.push(...(tag ? apart(words, tag.kind) : words), child);
    words = [];
    if (tag && children[i + 1]?.type !== 'footnoteReference') done.push(tagNode(tag));
  }
  return [...done, ...words];
}

function tagAt(reference: FootnoteReference, tags: Tags): Tag | undefined {
  const { line = 0, column = 0 } = reference.position?.start ?? {};
  return tags(line, column, reference.label ?? reference.identifier);
}

/** Words in an element of their own, without the white space before them. */
function apart(words: readonly PhrasingContent[], kind: string): PhrasingContent[] {
  const [first, ...more] = words;
  if (!first) return [];
  const space = first.type === 'text' ? (/^\s*/u.exec(first.value)?.[0] ?? '') : '';
  const begun =
    first.type === 'text' ? { ...first, value: first.value.slice(space.length) } : first;
  const data = { hName: 'span', hProperties: { className: ['backed'], dataBacking: kind } };
  return [
    ...(space === '' ? [] : [{ type: 'text' as const, value: space }]),
    { type: 'emphasis', data, children: [begun, ...more] },
  ];
}

function tagNode({ kind, shapes, words: told, disputed }: Tag): PhrasingContent {
  const hProperties = { className: ['backing'], dataBacking: kind, dataEngine: '' };
  const drawn = shapes.map(({ glyph, status }) =>
    span({ ariaHidden: 'true', ...(status ? { className: [`status-${status}`] } : {}) }, glyph),
  );
  const hChildren = [
    span({ className: ['told'] }, ...drawn, ` ${told}`),
    ...(disputed
      ? [' ', span({ className: ['disputed'] }, `≠ ${words.backings.disputed}`)].map(node)
      : []),
  ];
  return { type: 'emphasis', data: { hName: 'span', hProperties, hChildren }, children: [] };
}

function span(
  properties: Record<string, string | string[]>,
  ...children: (ElementContent | string)[]
): ElementContent {
  return { type: 'element', tagName: 'span', properties, children: children.map(node) };
}

function node(child: ElementContent | string): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
