import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import postcss, { type Rule } from 'postcss';

/** Custom properties by name, `--ink`. */
export type Tokens = ReadonlyMap<string, string>;

/** The tokens of a style sheet in the light, and in the dark. */
export interface Schemes {
  readonly light: Tokens;
  readonly dark: Tokens;
}

/** What a style sheet says of one element, the weightiest word last. */
type Said = readonly (readonly [property: string, value: string])[];

/** What an SVG element can say of itself without a style sheet. */
const PRESENTED =
  /^(?:color|fill(?:-opacity)?|stroke(?:-\w+)?|opacity|paint-order|font-style|font-weight)$/u;
const DARK = /prefers-color-scheme:\s*dark/u;

/** The tokens that a style sheet gives its root, for each colour scheme. */
export function schemesOf(css: string): Schemes {
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  postcss.parse(css).walkRules(/^:root/u, (rule) => {
    const { parent } = rule;
    const inDark = parent?.type === 'atrule' && 'params' in parent && DARK.test(parent.params);
    if (parent?.type !== 'root' && !inDark) return;
    rule.walkDecls(/^--/u, ({ prop, value }) => {
      if (!inDark) light.set(prop, value);
      dark.set(prop, value);
    });
  });
  return { light, dark };
}

/** For each element of a drawing what the plain rules of a style sheet say of it; what is said of hover, focus or media is left out. */
export function saidOf(tree: Element, css: string): ReadonlyMap<Element, Said> {
  const said = new Map<Element, Said>();
  for (const { selector, rule } of rulesOf(css)) {
    const own = rule.nodes.flatMap((node) =>
      node.type === 'decl' ? [[node.prop, node.value] as const] : [],
    );
    for (const element of selectAll(selector, tree))
      said.set(element, [...(said.get(element) ?? []), ...own]);
  }
  return said;
}

/** The plain rules, one for each selector, by weight and then by order. */
function rulesOf(css: string): { selector: string; rule: Rule }[] {
  const plain = postcss.parse(css).nodes.filter((node) => node.type === 'rule');
  return plain
    .flatMap((rule) => rule.selectors.map((selector) => ({ selector, rule })))
    .filter(({ selector }) => !selector.includes(':'))
    .toSorted((a, b) => weight(a.selector) - weight(b.selector));
}

/** Ids are not used in drawings, and elements weigh least. */
function weight(selector: string): number {
  const classes = selector.match(/[.[]/gu)?.length ?? 0;
  const elements = selector.match(/(?:^|[\s>+~])[a-z]/gu)?.length ?? 0;
  return classes * 100 + elements;
}

/** What an element hands down, and how it is presented. */
export interface Presented {
  readonly tokens: Tokens;
  readonly style: ReadonlyMap<string, string>;
}

/** How an element is presented, by what is said of it and the tokens of what holds it. */
export function present(said: Said, outer: Tokens): Presented {
  const own = said.filter(([property]) => property.startsWith('--'));
  const tokens = own.length === 0 ? outer : new Map([...outer, ...own]);
  const style = new Map<string, string>();
  for (const [property, value] of said) {
    const resolved = PRESENTED.test(property) ? resolve(value, tokens) : null;
    if (resolved !== null) style.set(property, resolved);
  }
  return { tokens, style };
}

const INNERMOST = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/u;

/** A value with its tokens put in; null where one is missing and nothing stands in for it. */
function resolve(value: string, tokens: Tokens): string | null {
  const found = INNERMOST.exec(value);
  if (!found) return value;
  const [whole, name = '', instead] = found;
  const word = tokens.get(name) ?? instead?.trim();
  return word === undefined
    ? null
    : resolve(
        value.replace(whole, () => word),
        tokens,
      );
}
