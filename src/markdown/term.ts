import type { Link, Nodes, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Span } from '../factcheck/sentence.ts';

/** A term of the glossary in a text: its address, base path included, and its slug. */
export interface TermLink extends Span {
  readonly slug: string;
  readonly href: string;
}

/** Finds the terms in a text, in order, none over another. */
export type TermLinks = (text: string) => readonly TermLink[];

/** Prose that is already something else: a link leads elsewhere, and a heading is named by its words alone. */
const APART: ReadonlySet<Nodes['type']> = new Set(['heading', 'link', 'footnoteDefinition']);

/**
 * Makes the first use of each term in a page's prose a link to its explanation, with the id `term-SLUG`. A term
 * that stands in links alone gets the id and no second link.
 */
export function setTerms(tree: Root, find: TermLinks): void {
  const done = new Set<string>();
  setFirst(tree, find, done, (type) => APART.has(type));
  visit(tree, 'link', (node) => setFirst(node, find, done, () => false, true));
}

function setFirst(
  root: Root | Link,
  find: TermLinks,
  done: Set<string>,
  isApart: (type: Nodes['type']) => boolean,
  inLink = false,
): void {
  visit(root, (node, index, parent) => {
    if (isApart(node.type)) return SKIP;
    if (node.type !== 'text' || index === undefined || parent === undefined) return undefined;
    const { value } = node;
    const pieces: RootContent[] = [];
    let at = 0;
    for (const { start, end, slug, href } of find(value)) {
      if (done.has(slug)) continue;
      done.add(slug);
      const words = { type: 'text' as const, value: value.slice(start, end) };
      pieces.push(
        { type: 'text', value: value.slice(at, start) },
        marked(words, slug, href, inLink),
      );
      at = end;
    }
    if (pieces.length === 0) return undefined;
    const all = [...pieces, { type: 'text' as const, value: value.slice(at) }];
    const whole = all.filter((piece) => piece.type !== 'text' || piece.value !== '');
    (parent.children as RootContent[]).splice(index, 1, ...whole);
    return [SKIP, index + whole.length];
  });
}

function marked(
  words: { readonly type: 'text'; readonly value: string },
  slug: string,
  href: string,
  inLink: boolean,
): RootContent {
  const id = `term-${slug}`;
  return inLink
    ? { type: 'emphasis', data: { hName: 'span', hProperties: { id } }, children: [words] }
    : {
        type: 'link',
        url: href,
        data: { hProperties: { id, className: ['term'], dataTerm: slug } },
        children: [words],
      };
}
