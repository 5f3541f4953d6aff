import type { ElementContent } from 'hast';
import type { Nodes, Paragraph, Parent, Root, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { words } from '../words/words.ts';

/** An entry of the register of disagreements, as a paragraph points to it. */
export interface Pointer {
  /** Its address, base path included. */
  readonly href: string;
  /** Its question. */
  readonly title: string;
}

/** The entry to which a label points, or undefined where it is a note of another kind. */
export type Pointers = (label: string) => Pointer | undefined;

/** So many questions stand in the open; more are folded under how many there are. */
const OPEN = 2;

/**
 * Takes the references to entries of the register out of their paragraphs, and puts under each one
 * line that says that sources differ, and on what. In a list item or a cell the line stands inside.
 */
export function setPointers(tree: Root, pointers: Pointers): void {
  const counts = new Map<string, number>();
  visit(tree, (node, index, parent) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    const links = taken(node, pointers).map(({ label, pointer, beside }) => {
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      return link(count === 1 ? `ref-${label}` : `ref-${label}:${count}`, pointer, beside);
    });
    if (links.length === 0 || index === undefined || parent === undefined) return SKIP;
    const line = lineOf(links);
    if (node.type === 'tableCell') node.children.push(line as TableCell['children'][number]);
    else (parent as Parent).children.splice(index + 1, 0, line as Paragraph);
    return node.type === 'tableCell' ? SKIP : [SKIP, index + 2];
  });
}

interface Taken {
  readonly label: string;
  readonly pointer: Pointer;
  /** The note of the same sentence next to which it stood. */
  readonly beside: string | undefined;
}

/** Removes the references to entries below a node, and returns them in order. */
function taken(node: Nodes, pointers: Pointers): Taken[] {
  const found: Taken[] = [];
  visit(node, 'footnoteReference', (reference, index, parent) => {
    const label = reference.label ?? reference.identifier;
    const pointer = pointers(label);
    if (!pointer || index === undefined || parent === undefined) return undefined;
    found.push({ label, pointer, beside: besideOf(parent.children, index, pointers) });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return found;
}

/** The note right before a pointer, or else the next one in the same run of references. */
function besideOf(all: readonly Nodes[], index: number, pointers: Pointers): string | undefined {
  const before = all[index - 1];
  const end = all.findIndex((other, i) => i > index && other.type !== 'footnoteReference');
  const after = all.slice(index + 1, end < 0 ? undefined : end);
  return [before, ...after]
    .flatMap((other) =>
      other?.type === 'footnoteReference' ? [other.label ?? other.identifier] : [],
    )
    .find((label) => !pointers(label));
}

function link(id: string, { href, title }: Pointer, beside: string | undefined): ElementContent {
  const data = beside === undefined ? {} : { dataWith: beside };
  return element('a', { id, href, ...data }, [{ type: 'text', value: title }]);
}

function lineOf(links: readonly ElementContent[]): Nodes {
  const some = links.length <= OPEN;
  const { differ, differOn, points } = words.pointers;
  const listed = links.flatMap((one) => [{ type: 'text' as const, value: ' ' }, one]);
  const count = element('span', { dataEngine: '' }, [
    { type: 'text', value: points(links.length) },
  ]);
  const children: ElementContent[] = some
    ? [element('span', {}, [{ type: 'text', value: differ }]), ...listed]
    : [
        element('details', {}, [
          element('summary', {}, [{ type: 'text', value: differOn }, count]),
          ...listed,
        ]),
      ];
  return {
    type: 'paragraph',
    data: {
      hName: 'div',
      hProperties: { className: ['differ'], role: 'note' },
      hChildren: children,
    },
    children: [],
  };
}

function element(
  tagName: string,
  properties: Record<string, string>,
  children: ElementContent[],
): ElementContent {
  return { type: 'element', tagName, properties, children };
}
