import type { Nodes, Paragraph, Root, RootContent } from 'mdast';

/**
 * Folds a section: its heading becomes what unfolds it, and all that follows up to the notes stands
 * inside. `id` is the heading's, which keeps it: an address within the section unfolds it too.
 * A page without that heading stays as it is.
 */
export function setFold(tree: Root, id: string): void {
  const start = tree.children.findIndex((node) => node.type === 'heading' && idOf(node) === id);
  const heading = tree.children[start];
  if (!heading) return;
  const after = tree.children.slice(start + 1);
  const notes = after.filter(({ type }) => type === 'footnoteDefinition');
  const within = after.filter(({ type }) => type !== 'footnoteDefinition');
  const fold = named('details', [named('summary', [heading]), ...within], `fold-${id}`);
  tree.children.splice(start, Infinity, fold, ...notes);
}

/** The id that a heading was given, if any. */
function idOf({ data }: Nodes): unknown {
  return (data as { readonly hProperties?: { readonly id?: unknown } } | undefined)?.hProperties
    ?.id;
}

/** An element of a name that Markdown lacks, as a node that its compiler takes. */
function named(hName: string, children: readonly RootContent[], className?: string): RootContent {
  return {
    type: 'paragraph',
    data: { hName, hProperties: className === undefined ? {} : { className: [className] } },
    children: children as Paragraph['children'],
  };
}
