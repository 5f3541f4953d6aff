import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { treeOf } from './markup.ts';

/** What a page makes a browser do: what it loads, and what it runs. */
export interface PageLoad {
  /** The Content-Security-Policy of its meta tag. */
  readonly policy: string | null;
  readonly styles: readonly string[];
  /** The text of inline scripts; blocks of data, which nothing runs, left out. */
  readonly scripts: readonly string[];
  /** Attributes that a browser would run or apply: `onclick="…"`, `style="…"`, `href="javascript:…"`. */
  readonly active: readonly string[];
  /** Addresses that a browser fetches to show the page. */
  readonly loads: readonly string[];
  /** Those of them for which it waits before it paints. */
  readonly blocking: readonly string[];
  /** Whether it holds a drawing of figures. */
  readonly drawn: boolean;
  /** How many whole pages it repeats, as the page for print does. */
  readonly parts: number;
}

const LINKED = /^(?:stylesheet|icon|preload|modulepreload|manifest)$/u;
const LOADED: Readonly<Record<string, readonly string[]>> = {
  ...{ audio: ['src'], embed: ['src'], iframe: ['src'], img: ['src', 'srcset'], input: ['src'] },
  ...{ object: ['data'], script: ['src'], source: ['src', 'srcset'], track: ['src'] },
  ...{ video: ['src', 'poster'] },
};

/** Reads of a page or its tree, with a parser and not by its text, what it loads and runs. */
export function readPageLoad(source: string | Tree.Document): PageLoad {
  const read = {
    policy: null as string | null,
    styles: [] as string[],
    scripts: [] as string[],
    active: [] as string[],
    loads: [] as string[],
    blocking: [] as string[],
    drawn: false,
    parts: 0,
  };
  const visit = (element: Tree.Element): void => {
    const { tagName, attrs } = element;
    const get = (name: string): string => attrs.find((attr) => attr.name === name)?.value ?? '';
    for (const { name, value } of attrs) {
      // Without what a browser strips before it reads an address.
      const scheme = [...value.slice(0, value.indexOf(':') + 1)].filter((sign) => sign > ' ');
      const runs = /^(?:javascript|vbscript|data):$/iu.test(scheme.join('')) && name !== 'content';
      if (/^on|^style$|^srcdoc$/u.test(name) || runs) read.active.push(`${name}="${value}"`);
    }
    const loads = (LOADED[tagName] ?? []).map(get).filter(Boolean);
    if (tagName === 'link' && LINKED.test(get('rel'))) loads.push(get('href'));
    read.loads.push(...loads);
    const waits = tagName === 'script' && get('type') !== 'module' && !attrs.some(isLate);
    const styled = get('rel') === 'stylesheet' && get('media') !== 'print';
    if (waits || styled) read.blocking.push(...loads);
    if (tagName === 'style') read.styles.push(wordsIn(element));
    const data = get('type').endsWith('json');
    if (tagName === 'script' && get('src') === '' && !data) read.scripts.push(wordsIn(element));
    if (get('http-equiv').toLowerCase() === 'content-security-policy') read.policy = get('content');
    if (attrs.some(({ name }) => name === 'data-part')) read.parts += 1;
    read.drawn ||= tagName === 'svg' && get('viewBox') !== '';
  };
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) visit(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(treeOf(source));
  return read;
}

function wordsIn({ childNodes }: Tree.Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function isLate({ name }: { readonly name: string }): boolean {
  return name === 'defer' || name === 'async';
}
