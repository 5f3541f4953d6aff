import type { Link, Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { HEADING_ID } from './heading.ts';
import { typeset } from './typesetting.ts';
import { words } from '../words/words.ts';

/** Gives each heading the id that its `[#id]` names, and takes the mark out of its words. */
export function setHeadingIds(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    const match = last?.type === 'text' ? HEADING_ID.exec(last.value) : null;
    if (last?.type !== 'text' || !match) return;
    last.value = last.value.slice(0, match.index).trimEnd();
    heading.data = { ...heading.data, hProperties: { id: match[1] ?? '' } };
  });
}

/**
 * Puts a link to itself beside each heading that has an id; outside of it, so that its name stays its words.
 * A heading that unfolds its section gets none, since a click on it does that.
 */
export function setSigns(tree: Root): void {
  visit(tree, 'heading', (heading, index, parent) => {
    const { hProperties } = (heading.data ?? {}) as { hProperties?: { id?: string } };
    const id = hProperties?.id;
    const unfolds = (parent?.data as { hName?: string } | undefined)?.hName === 'summary';
    if (unfolds || id === undefined || index === undefined || parent === undefined)
      return undefined;
    const properties = {
      href: `#${id}`,
      className: ['sign', 'self'],
      ariaLabel: words.headings.link,
    };
    const sign: Link = {
      type: 'link',
      url: `#${id}`,
      data: { hProperties: properties },
      children: [{ type: 'text', value: '¶' }],
    };
    parent.children.splice(index, 1, {
      type: 'blockquote',
      data: { hName: 'div', hProperties: { className: ['titled'] } },
      children: [heading, { type: 'paragraph', data: { hName: 'span' }, children: [sign] }],
    });
    return SKIP;
  });
}

/** Puts the site's base path before each address that begins at its root. */
export function setAddresses(tree: Root, address: (path: string) => string): void {
  visit(tree, 'link', (link) => {
    if (/^\/(?!\/)/.test(link.url)) link.url = address(link.url);
  });
}

/**
 * Sets the marks of our own prose as a printer would, block by block. Line breaks become spaces, so
 * that no later step can drop the white space beside a note's mark.
 */
export function setProse(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const runs = runsIn(node);
    const pieces = typeset(
      runs.map(({ value }) => value.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ')),
    );
    for (const [index, run] of runs.entries()) {
      if (run.type === 'text') run.value = pieces[index] ?? run.value;
    }
  });
}

/** The texts within a block; code is among them for what stands beside it, and is left as it is. */
function runsIn(node: Nodes): (Text | { type: 'inlineCode'; value: string })[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node];
  if (
    node.type === 'link' &&
    node.children.some((child) => 'value' in child && child.value === node.url)
  ) {
    return [];
  }
  return 'children' in node ? node.children.flatMap(runsIn) : [];
}
