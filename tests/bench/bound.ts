import { parse } from 'parse5';
import { elementsOf, get, textOf, type Element, type Node } from '../../src/cli/markup.ts';

const STYLE =
  'body{max-width:38rem;margin:0 auto;padding:1rem;background:#fdfcf9;color:#1c1b1a;font:1.125rem/1.5 Georgia,serif}h1,h2,h3,h4{line-height:1.2}';
const BLOCK = /^(?:h[1-6]|p|li|dt|dd|tr|summary|figcaption|caption|label)$/u;
const SILENT = /^(?:script|style|template|noscript|svg|title)$/u;

/** What a reader of a page sees of it: its words without those of drawings, block by block. */
export interface Text {
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly { readonly tag: string; readonly text: string }[];
}

/** Reads the words of a built page. */
export function readText(source: string): Text {
  const tree = parse(source);
  const all = elementsOf(tree);
  const body = all.find(({ tagName }) => tagName === 'body');
  const title = all.find(({ tagName }) => tagName === 'title');
  const html = all.find(({ tagName }) => tagName === 'html');
  const blocks = body ? blocksOf(body).filter(({ text }) => text !== '') : [];
  return {
    title: title ? textOf(title) : '',
    language: html ? (get(html, 'lang') ?? 'en') : 'en',
    blocks,
  };
}

/** A page as a person would write it by hand: the same words under the same headings, system fonts, no script. */
export function boundPage({ title, language, blocks }: Text): string {
  const main = blocks.map(({ tag, text }) => `<${tag}>${escaped(text)}</${tag}>`).join('\n');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><meta name="description" content="${escaped(title)}"><link rel="icon" href="data:,"><style>${STYLE}</style><main>\n${main}\n</main></html>`;
}

/** The words alone, as they are read. */
export function wordsOf({ blocks }: Text): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** The innermost blocks of words; headings as such, all else as paragraphs. */
function blocksOf(node: Node): { tag: string; text: string }[] {
  const found: { tag: string; text: string }[] = [];
  let loose = '';
  const flush = (): void => {
    const text = loose.replaceAll(/\s+/gu, ' ').trim();
    if (text !== '') found.push({ tag: 'p', text });
    loose = '';
  };
  const walk = (one: Node): void => {
    if (one.nodeName === '#text') loose += textOf(one);
    if (!('tagName' in one)) return;
    if (SILENT.test(one.tagName) || get(one, 'hidden') !== undefined) return;
    const apart = BLOCK.test(one.tagName) || !isInline(one);
    if (apart) flush();
    one.childNodes.forEach(walk);
    if (!apart) return;
    const before = found.length;
    flush();
    const last = found.at(-1);
    if (found.length > before && last && /^h[1-6]$/u.test(one.tagName)) last.tag = one.tagName;
  };
  if ('childNodes' in node) node.childNodes.forEach(walk);
  flush();
  return found;
}

function isInline({ tagName }: Element): boolean {
  return /^(?:a|abbr|b|bdi|br|button|cite|code|dfn|em|i|input|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/u.test(
    tagName,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
