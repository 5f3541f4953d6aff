import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import { MAP_CHART } from '../../src/factcheck/map/locality.ts';
import { readPageLoad } from '../../src/cli/page-load.ts';

type Element = Tree.Element;

const dist = inject('dist');
const originals = path.join(inject('root'), 'seeds');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const texts = new Map(files.map((file) => [file, readFileSync(path.join(dist, file), 'utf8')]));
const seeds = new Map(
  readdirSync(originals).map((file) => [
    path.parse(file).name,
    readFileSync(path.join(originals, file), 'utf8'),
  ]),
);

function elements(node: Tree.Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...below] : below;
}
function get(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe.each(files)('%s', (file) => {
  const all = elements(parse(texts.get(file) ?? ''));
  const named = (name: string): Element[] => all.filter(({ tagName }) => tagName === name);
  const ids = new Set(all.flatMap((element) => get(element, 'id') ?? []));

  it('has a language, a title, a description, one main and one first heading', () => {
    expect(named('html').map((element) => get(element, 'lang'))).toEqual([
      expect.stringMatching(/^[a-z]{2}/u),
    ]);
    const titles = named('title').filter(({ namespaceURI }) => namespaceURI === html.NS.HTML);
    expect(titles.map((element) => textOf(element).trim())).toEqual([expect.stringMatching(/\w/u)]);
    expect(named('meta').filter((element) => get(element, 'name') === 'description')).toHaveLength(
      1,
    );
    expect([named('main').length, named('h1').length]).toEqual([1, 1]);
  });

  it('has each id once', () => {
    expect(all.flatMap((element) => get(element, 'id') ?? [])).toHaveLength(ids.size);
  });

  it('has the one style of all pages, and their one line of script but in a frame', () => {
    const first = readPageLoad(texts.get('index.html') ?? '');
    const { styles, scripts } = readPageLoad(texts.get(file) ?? '');
    const framed = named('html').some((element) => get(element, 'data-chart-alone') !== undefined);
    expect(first.scripts).toHaveLength(1);
    expect([styles, scripts]).toEqual([first.styles, framed ? [] : first.scripts]);
  });

  it('quotes its seeds to the letter', () => {
    for (const quote of named('blockquote').filter(
      (element) => get(element, 'data-seed') !== undefined,
    )) {
      const seed = seeds.get(get(quote, 'data-seed') ?? '');
      const words = textOf(quote);
      expect(words.length).toBeGreaterThan(0);
      expect(seed?.includes(words), words).toBe(true);
    }
  });

  it('leads from each use of a note to the note, and from the note back to each use', () => {
    const marks = all.filter((element) => get(element, 'role') === 'doc-noteref');
    // A list beside a map leads to the notes of its page, and is no address of a statement.
    const uses = marks.filter((element) => get(element, 'id') !== undefined);
    const beside = named('figure').flatMap((figure) =>
      get(figure, 'data-chart') === MAP_CHART ? elements(figure) : [],
    );
    expect(marks.filter((mark) => !uses.includes(mark) && !beside.includes(mark))).toEqual([]);
    // What stands alone leads to the notes of its page; dead links of a site fail its build.
    const within = marks.filter((mark) => get(mark, 'href')?.startsWith('#'));
    expect(within.filter((mark) => !ids.has(get(mark, 'href')?.slice(1) ?? ''))).toEqual([]);
    const backs = all.filter((element) => get(element, 'role') === 'doc-backlink');
    // On the page for print the slug of its page stands before each id.
    const there = uses.map((element) => get(element, 'href')?.replace(/^#(.*\/)?fn-/u, '$1') ?? '');
    const labels = uses.map(
      (element) => get(element, 'id')?.replace(/^(.*\/)?ref-(.*?)(?::\d+)?$/u, '$1$2') ?? '',
    );
    expect(labels).toEqual(there);
    // A pointer to the register is used like a note, and leads to its entry.
    const pointers = all.filter(
      (element) => /^(?:.*\/)?ref-/u.test(get(element, 'id') ?? '') && !uses.includes(element),
    );
    const returns = backs.map((element) => get(element, 'href'));
    expect(returns.toSorted()).toEqual(
      [...uses, ...pointers].map((element) => `#${get(element, 'id') ?? ''}`).sort(),
    );
  });
});

describe('the chapters', () => {
  it.each(inject('chapters'))('%s has its article and its notes', (slug) => {
    const all = elements(parse(texts.get(path.join(slug, 'index.html')) ?? ''));
    const article = all.filter(
      (element) => element.tagName === 'article' && get(element, 'data-chapter') === slug,
    );
    expect(article).toHaveLength(1);
    const section = all.filter((element) => get(element, 'role') === 'doc-endnotes');
    expect(section.map((element) => get(element, 'data-footnotes'))).toEqual(['']);
    const notes = section
      .flatMap(elements)
      .filter((element) => get(element, 'id')?.startsWith('fn-'));
    expect(notes.length).toBeGreaterThan(0);
  });
});
