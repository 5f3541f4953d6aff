import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { Block } from '../factcheck/page.ts';
import type { Tag } from './component.ts';

/** A node that holds words of its own, and what it is; or a tag, and whether it stands alone. */
export type Item =
  | {
      readonly kind: Block['kind'];
      readonly node: Parent & { readonly children: readonly PhrasingContent[] };
      /** The level of a heading that opens a section; null for the head of a table's column. */
      readonly depth: number | null;
    }
  | { readonly kind: 'tag'; readonly node: Tag; readonly alone: boolean };

/** Everything of a page that holds words, and its tags, in the order of the page; notes left out. */
export function outlineOf(tree: Root): Item[] {
  return tree.children.flatMap((node) => itemsIn(node, 'paragraph', true));
}

function itemsIn(node: Nodes, kind: Block['kind'], top: boolean): Item[] {
  const inside = (within: Block['kind']): Item[] =>
    'children' in node ? node.children.flatMap((child) => itemsIn(child, within, false)) : [];
  switch (node.type) {
    case 'footnoteDefinition':
      return [];
    case 'heading':
      return [{ kind: 'heading', node, depth: node.depth }, ...inside(kind)];
    case 'paragraph':
      return [{ kind, node, depth: null }, ...inside(kind)];
    case 'table':
      return node.children.flatMap((row, index) =>
        row.children.flatMap((cell) => itemsIn(cell, index === 0 ? 'heading' : 'cell', false)),
      );
    case 'tableCell':
      return [{ kind, node, depth: null }, ...inside(kind)];
    case 'mdxJsxFlowElement':
      return [{ kind: 'tag', node, alone: top }, ...inside(kind)];
    case 'mdxJsxTextElement':
      return [{ kind: 'tag', node, alone: false }, ...inside(kind)];
    case 'listItem':
      return inside('list-item');
    case 'blockquote':
      return inside('quote');
    default:
      return inside(kind);
  }
}
