import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Finding } from '../factcheck/finding.ts';

/** The tree of a draft; an empty one where it may not be rendered or cannot be parsed. */
export function draftOf(findings: readonly Finding[], parse: () => Root): Root {
  const nothing: Root = { type: 'root', children: [] };
  if (findings.length > 0) return nothing;
  try {
    return parse();
  } catch {
    // Where our reader gets over a note that MDX trips over, the finding of that note tells of it.
    const told = 'This page cannot be shown until its findings are mended.';
    return {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: told }] }],
    };
  }
}

/** Shows a reference that leads to nothing as it is written; `known` says which labels lead somewhere. */
export function setUnknown(tree: Root, known: (label: string) => boolean): void {
  visit(tree, 'footnoteReference', (node, index, parent) => {
    const label = node.label ?? node.identifier;
    if (known(label) || index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1, { type: 'text', value: `[^${label}]` });
    return [SKIP, index + 1];
  });
}

/** What may hold a finding and be marked with it. */
const BLOCKS: readonly Nodes['type'][] = ['paragraph', 'heading', 'tableCell'];

/**
 * Marks each block of a draft with the places of the findings in it, as `data-findings="11:5 11:40"`; a finding
 * in a note marks the blocks that the note stands in. What stands in no block is marked nowhere.
 */
export function setFaults(tree: Root, faults: readonly Finding[]): void {
  const blocks: Marked[] = [];
  const notes: FootnoteDefinition[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type === 'footnoteDefinition') return SKIP;
    if (!BLOCKS.includes(node.type)) return undefined;
    // The paragraph of a short list's item leaves no element of its own.
    const item = node.type === 'paragraph' && parent?.type === 'listItem';
    blocks.push({ node, bearer: item ? parent : node });
    return SKIP;
  });
  for (const fault of faults) {
    const note = notes.find((one) => holds(one, fault));
    const label = note?.label ?? note?.identifier;
    const meant = blocks.filter(({ node }) =>
      label === undefined ? holds(node, fault) : refersTo(node, label),
    );
    for (const { bearer } of meant) mark(bearer, `${fault.line}:${fault.column}`);
  }
}

/** A block, and the node whose element can bear the mark. */
interface Marked {
  readonly node: Nodes;
  readonly bearer: Nodes;
}

function holds({ position }: Nodes, { line, column }: Finding): boolean {
  if (!position) return false;
  const { start, end } = position;
  const begun = start.line < line || (start.line === line && start.column <= column);
  return begun && (line < end.line || (line === end.line && column <= end.column));
}

function refersTo(block: Nodes, label: string): boolean {
  let found = false;
  visit(block, 'footnoteReference', (node) => {
    found ||= (node.label ?? node.identifier) === label;
  });
  return found;
}

function mark(node: Nodes, place: string): void {
  const data = node.data as { hProperties?: { dataFindings?: string } } | undefined;
  const before = data?.hProperties?.dataFindings?.split(' ') ?? [];
  if (before.includes(place)) return;
  const dataFindings = [...before, place].join(' ');
  node.data = { ...node.data, hProperties: { ...data?.hProperties, dataFindings } };
}
