import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { present, saidOf, schemesOf, type Tokens } from './cascade.ts';

/** The style sheets by which pages show a drawing. */
export interface Sheets {
  readonly tokens: string;
  readonly charts: string;
}

/**
 * A drawing that no longer needs its page: every element says in attributes how it looks in the light, so that
 * any program can show it; a small style sheet inside says how it looks in the dark.
 */
export function flatten(tree: Element, { tokens, charts }: Sheets): Element {
  const said = saidOf(tree, charts);
  const schemes = schemesOf(tokens);
  const names = new Map<string, string>();
  const dress = (element: Element, light: Tokens, dark: Tokens): Element => {
    const words = said.get(element) ?? [];
    const [day, night] = [present(words, light), present(words, dark)];
    const changed = [...night.style].filter(([name, value]) => day.style.get(name) !== value);
    const rule = changed.map(([name, value]) => `${name}:${value}`).join(';');
    if (rule !== '' && !names.has(rule)) names.set(rule, `dark-${names.size + 1}`);
    const own = names.get(rule);
    const { className, ...properties } = element.properties;
    const classes = [className ?? [], own ?? []].flat().map(String);
    const inner = (child: ElementContent): ElementContent =>
      child.type === 'element' ? dress(child, day.tokens, night.tokens) : child;
    return {
      ...element,
      properties: {
        ...properties,
        ...Object.fromEntries([...day.style].map(([name, value]) => [camel(name), value])),
        ...(classes.length === 0 ? {} : { className: classes }),
      },
      children: element.children.map(inner),
    };
  };
  const dressed = dress(tree, schemes.light, schemes.dark);
  const rules = [...names].map(([rule, name]) => `.${name}{${rule}}`);
  if (rules.length === 0) return dressed;
  const style = s('style', `@media (prefers-color-scheme:dark){${rules.join('')}}`);
  return { ...dressed, children: [style, ...dressed.children] };
}

/** The name by which a tree knows an attribute. */
function camel(name: string): string {
  return name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
