import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

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
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...below] : below;
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
