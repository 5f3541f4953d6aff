import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** The tree of a page as a browser builds it; of a tree itself. */
export function treeOf(page: string | Tree.Document): Tree.Document {
  return typeof page === 'string' ? parse(page) : page;
}

/** The same as a browser without scripts builds it. */
export function stillTreeOf(page: string | Tree.Document): Tree.Document {
  return typeof page === 'string' ? parse(page, { scriptingEnabled: false }) : page;
}

/** An attribute of an element; undefined where it has none of that name. */
export function get(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return get(element, 'class')?.split(/\s+/u).includes(name) ?? false;
}

/** An element and all below it, or all below a node, in the order of the page. */
export function elementsOf(node: Node): Element[] {
  const found: Element[] = [];
  const walk = (one: Node): void => {
    if ('tagName' in one) found.push(one);
    if ('childNodes' in one) one.childNodes.forEach(walk);
  };
  walk(node);
  return found;
}

/** All text below a node, entities decoded. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Whether an element is one of HTML, not of a drawing. */
export function isHtml(element: Element): boolean {
  return element.namespaceURI === html.NS.HTML;
}
