import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'parse5';
import type { Corpus } from '../factcheck/corpus.ts';
import type { Finding } from '../factcheck/finding.ts';
import type { Forward } from '../factcheck/forward.ts';
import type { BuiltPage } from './built-page.ts';
import { elementsOf, get, type Element } from './markup.ts';
import { PUBLISHED, type Published } from './published.ts';

/** An address cut into its page and the id on it, which is empty where there is none. */
function cut(address: string): { readonly page: string; readonly id: string } {
  const [page = '', id = ''] = address.split('#');
  return { page, id };
}

/**
 * Puts a place for each old id into the built pages, so that it lands without a script: within the element that
 * bears its new name, or, where that is on another page, in a line at the end of the old page that leads there.
 * `address` turns a path from the site's root into one under its base.
 */
export async function placeForwards(
  folder: string,
  { forwards }: Corpus,
  address: (path: string) => string,
): Promise<void> {
  const ids = forwards.filter(({ from }) => from.includes('#'));
  for (const [page, own] of Map.groupBy(ids, ({ from }) => cut(from).page)) {
    const file = path.join(folder, page, 'index.html');
    const html = await readFile(file, 'utf8').catch(() => null);
    // A page that is gone is led on itself, or a finding.
    if (html !== null) await writeFile(file, withPlaces(html, page, own, address));
  }
}

/** A page with the places of the ids that moved from it. */
export function withPlaces(
  html: string,
  page: string,
  forwards: readonly Forward[],
  address: (path: string) => string,
): string {
  const all = elementsOf(parse(html, { sourceCodeLocationInfo: true }));
  const main = all.find(({ tagName }) => tagName === 'main');
  const pieces = forwards.flatMap(({ from, to }) => {
    const [old, fresh] = [cut(from).id, cut(to)];
    const element =
      fresh.page === page ? all.find((one) => get(one, 'id') === fresh.id) : undefined;
    const at = element ? insideOf(element) : main?.sourceCodeLocation?.endTag?.startOffset;
    if (at === undefined) return [];
    const moved = `<p class="moved" id="${old}">What stood here has moved: <a href="${address(to)}">to its new place</a>.</p>`;
    return [{ at, text: element ? `<span id="${old}"></span>` : moved }];
  });
  return pieces
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, piece) => text.slice(0, piece.at) + piece.text + text.slice(piece.at), html);
}

/** Where a place may stand within an element: a row or a list has words in its parts alone. */
function insideOf(element: Element): number | undefined {
  if (!/^(?:tr|table|thead|tbody|ol|ul|dl)$/u.test(element.tagName))
    return element.sourceCodeLocation?.startTag?.endOffset;
  const part = elementsOf(element).find(({ tagName }) => /^(?:td|th|li|dd)$/u.test(tagName));
  return part?.sourceCodeLocation?.startTag?.endOffset;
}

/** What was led on and yet does not land, or was never anyone's address. */
export function forwardFindings(
  { forwards }: Corpus,
  pages: readonly BuiltPage[],
  published: Published,
): Finding[] {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const known = ({ page, id }: ReturnType<typeof cut>): boolean =>
    id === '' ? published[page] !== undefined : (published[page]?.includes(id) ?? false);
  return forwards.flatMap((forward) => {
    const { from, to } = forward;
    const end = cut(to);
    const lands = end.id === '' ? ids.has(end.page) : ids.get(end.page)?.has(end.id);
    return [
      ...(lands ? [] : [finding(forward, to, 'an address of the site')]),
      ...(known(cut(from)) ? [] : [finding(forward, from, `one that \`${PUBLISHED}\` has`)]),
    ];
  });
}

function finding({ place }: Forward, found: string, expected: string): Finding {
  return {
    ...place,
    rule: 'site/forward',
    message: `Unexpected \`${found}\` in a forward, expected ${expected}.`,
    remedy:
      'Correct the address: nothing is forwarded that was never published, and nothing to nowhere.',
    found,
  };
}
