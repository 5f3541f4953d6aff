import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The text of every inline style and script of a page. */
export function inlineParts(html: string): { styles: string[]; scripts: string[] } {
  const styles: string[] = [];
  const scripts: string[] = [];
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      // A block of data is no script: no policy forbids it, which the browser proves.
      const foreign = node.attrs.some(
        ({ name, value }) => name === 'src' || value === 'application/ld+json',
      );
      if (node.tagName === 'style') styles.push(text);
      if (node.tagName === 'script' && !foreign) scripts.push(text);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return { styles, scripts };
}

/** The strict policy under which every page must work; its hashes are those of one page, for all. */
export function strictPolicy(html: string): string {
  const { styles, scripts } = inlineParts(html);
  return [
    "default-src 'none'",
    `style-src 'self' ${styles.map(hash).join(' ')}`,
    // The page of search alone may run WebAssembly: what each page itself says forbids it to the others.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.map(hash).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
