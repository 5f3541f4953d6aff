import { html, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** How a piece of a page is told on another page. */
export interface Retelling {
  /** What an id becomes; null takes it away. */
  readonly id: (id: string) => string | null;
  /** What the address of a link becomes. */
  readonly href: (href: string) => string;
  /** By how many steps its headings go down. */
  readonly deeper: number;
  /** Classes of elements that are left out. */
  readonly without: readonly string[];
  /** Changes to an element after all others. */
  readonly also?: (element: Tree.Element) => void;
}

/** Attributes that name ids, with white space between them. */
const NAMING = /^aria-(?:labelledby|describedby|controls|owns)$/u;

/** HTML of one page as it stands on another: its ids, what refers to them, and its headings changed. */
export function retold(source: string, rules: Retelling): string {
  const tree = parseFragment(source);
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) change(node, rules);
    if (!('childNodes' in node)) return;
    node.childNodes = node.childNodes.filter((child) => !isLeftOut(child, rules.without));
    node.childNodes.forEach(walk);
  };
  walk(tree);
  return serialize(tree);
}

function isLeftOut(node: Tree.Node, without: readonly string[]): boolean {
  if (!('attrs' in node)) return false;
  const own = node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/u) ?? [];
  return own.some((name) => without.includes(name));
}

function change(element: Tree.Element, { id, href, deeper, also }: Retelling): void {
  element.attrs = element.attrs.flatMap((attribute) => {
    const { name, value } = attribute;
    const as = (changed: string | null) =>
      changed === null || changed === '' ? [] : [{ ...attribute, value: changed }];
    if (name === 'id') return as(id(value));
    if (name === 'href') return as(href(value));
    if (NAMING.test(name))
      return as(
        value
          .split(/\s+/u)
          .flatMap((one) => id(one) ?? [])
          .join(' '),
      );
    const drawn = value.replaceAll(
      /url\(#([^)]+)\)/gu,
      (_, one: string) => `url(#${id(one) ?? one})`,
    );
    return [{ ...attribute, value: drawn }];
  });
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (level !== undefined && element.namespaceURI === html.NS.HTML)
    element.tagName = `h${Math.min(6, Number(level) + deeper)}`;
  also?.(element);
}
