import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { toldIn } from './linked-file.ts';
import { treeOf } from './markup.ts';

/** What the proof of wholeness needs to know of a page as built. */
export interface BuiltPage {
  /** Relative to the site, with forward slashes. */
  readonly file: string;
  /** Where it is served, without the base path: `/` or `/storm/` or `/404.html`. */
  readonly address: string;
  /** Every id in the order of the page, twice where it stands twice. */
  readonly ids: readonly string[];
  /** The ids that others may link to for ever: headings, notes, their uses, charts, entries. */
  readonly lasting: readonly string[];
  /** Every address that the page leads to, loads or tells programs, as written. */
  readonly links: readonly string[];
  /** The slugs of the chapters whose prose it holds. */
  readonly chapters: readonly string[];
  /** The ids of its notes. */
  readonly notes: readonly string[];
  /** The letters and digits inside `main`, references to notes and what bears out a statement left out. */
  readonly letters: string;
}

const LINKS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  iframe: ['src'],
  image: ['href'],
  img: ['src'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};
const LASTING = /^(?:h[1-6]|li|a|tr|dt|figure|section|article)$/u;
const SILENT = /^(?:script|style|template|noscript)$/u;

/** Reads a built page with a real HTML parser, as a browser would; takes its tree where it is parsed already. */
export function readBuiltPage(file: string, source: string | Tree.Document): BuiltPage {
  const ids: string[] = [];
  const lasting: string[] = [];
  const links: string[] = [];
  const chapters: string[] = [];
  const notes: string[] = [];
  let text = '';

  const walk = (node: Tree.Node, inMain: boolean): void => {
    if (node.nodeName === '#text' && inMain) text += (node as Tree.TextNode).value;
    if ('attrs' in node) {
      const get = (name: string): string | undefined =>
        node.attrs.find((attribute) => attribute.name === name)?.value;
      const id = get('id');
      if (id !== undefined) {
        ids.push(id);
        // What the page for print repeats has its address elsewhere.
        const own = !id.includes('/');
        if (inMain && own && node.namespaceURI === html.NS.HTML && LASTING.test(node.tagName))
          lasting.push(id);
        if (node.tagName === 'li' && id.startsWith('fn-')) notes.push(id);
      }
      const chapter = node.tagName === 'article' ? get('data-chapter') : undefined;
      if (chapter !== undefined) chapters.push(chapter);
      links.push(...(LINKS[node.tagName] ?? []).flatMap((name) => get(name) ?? []));
      links.push(...toldIn(node));
      // What bears a statement out stands between it and the next, and is no part of the text.
      if (get('data-backing') !== undefined && get('data-engine') !== undefined) return;
      if (get('role') === 'doc-noteref' || SILENT.test(node.tagName)) return;
    }
    const inside = inMain || node.nodeName === 'main';
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, inside);
  };
  walk(treeOf(source), false);
  return {
    file,
    address: addressOf(file),
    ids,
    lasting,
    links,
    chapters,
    notes,
    letters: lettersOf(text),
  };
}

/** Letters and digits alone, so that typography and markup do not matter when texts are compared. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Where a file is served, without the base path. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}
