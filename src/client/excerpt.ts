import { make } from './make.ts';

/** The words of an excerpt with what was searched marked; of its markup nothing else is taken over. */
export function excerptOf(markup: string): Node[] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return [...body.childNodes].map((node) => {
    const words = node.textContent ?? '';
    return node instanceof Element && node.matches('mark')
      ? make('mark', {}, words)
      : document.createTextNode(words);
  });
}
