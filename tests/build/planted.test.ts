import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readPrinted } from '../../src/cli/printed-part.ts';
import { readShownPage } from '../../src/cli/shown-page.ts';
import { readContent } from '../../src/content/content.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import { checkSite } from '../../src/factcheck/site/check.ts';
import { PRINT } from '../../src/factcheck/site/printed.ts';
import { fileOf } from '../../src/factcheck/site/page-file.ts';

const dist = inject('dist');
const files = inject('pages').map((page) => (page.endsWith('.html') ? page : `${page}index.html`));
const texts = new Map(files.map((file) => [file, readFileSync(path.join(dist, file), 'utf8')]));

let corpus: Corpus;
beforeAll(() => {
  const read = readContent(inject('root')).corpus;
  if (!read) throw new Error('The content cannot be read.');
  corpus = read;
});

function refusals(file: string, html: string): string[] {
  return shownIn(file, html).flatMap(refused);
}

function refused(shown: ReturnType<typeof readShownPage>): string[] {
  return checkSite(corpus, [shown], new Set()).map(({ rule }) => rule);
}

/** What a page shows; the parts of the page for print are judged as the pages that they repeat. */
function shownIn(file: string, html: string): ReturnType<typeof readShownPage>[] {
  if (file !== PRINT) return [readShownPage(file, html)];
  const { parts, rest } = readPrinted(corpus, html);
  return [
    readShownPage(file, rest),
    ...parts.map(({ page, source }) => readShownPage(fileOf(page), source)),
  ];
}

/** Where a fault can be planted: an offset into a page, and what stands there. */
interface Spot {
  readonly file: string;
  readonly at: number;
  readonly where: string;
}

const ATTRIBUTES = ['alt', 'title', 'aria-label', 'data-value', 'content'];

/** The places of every digit that readers are shown, the engine's own left out. */
function digitsOf(file: string): Spot[] {
  const html = texts.get(file) ?? '';
  const spots: Spot[] = [];
  const add = (start: number, end: number, where: string): void => {
    for (let at = start; at < end; at += 1)
      if (/\d/u.test(html[at] ?? '') && !/&#?\w*$/u.test(html.slice(at - 6, at)))
        spots.push({ file, at, where });
  };
  const walk = (node: Tree.Node, inMain: boolean, where: string): void => {
    const place = node.sourceCodeLocation;
    if ('attrs' in node) {
      const own = new Map(node.attrs.map(({ name, value }) => [name, value]));
      if (own.has('data-engine') || own.get('role') === 'doc-noteref') return;
      if (node.tagName === 'script' || node.tagName === 'style') return;
      const told = node.tagName === 'meta' && /description|title/u.test([...own.values()].join());
      for (const [name, at] of Object.entries(place && 'attrs' in place ? (place.attrs ?? {}) : {}))
        if (ATTRIBUTES.includes(name) && (inMain || told))
          add(html.indexOf('=', at.startOffset), at.endOffset, name);
    }
    if (node.nodeName === '#text' && place && (inMain || where === 'title'))
      add(place.startOffset, place.endOffset, where);
    if ('childNodes' in node)
      for (const child of node.childNodes)
        walk(child, inMain || node.nodeName === 'main', node.nodeName);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), false, '');
  return spots;
}

/** Every nth of some things, and at least four where there are as many. */
function some<T>(all: readonly T[], of: number): T[] {
  const step = Math.max(1, Math.floor(all.length / Math.max(4, Math.ceil(all.length / of))));
  return all.filter((_, i) => i % step === 0);
}

// The page for print has the digits of others again, and a framed chart in a fixed light those of the one in any.
const once = files.filter((file) => file !== PRINT && !/^embed\/.+\/(?:light|dark)\//u.test(file));
const spots = Map.groupBy(once.flatMap(digitsOf), ({ where }) => where);

describe('a page as built', () => {
  it.each(files)('%s shows nothing that the content does not bear out', (file) => {
    expect(refusals(file, texts.get(file) ?? '')).toEqual([]);
  });

  it('has digits in paragraphs, cells, captions, drawings, quotations and descriptions', () => {
    const kinds = ['p', 'td', 'text', 'tspan', 'desc', 'title', 'blockquote', 'content'];
    expect(kinds.filter((kind) => !spots.has(kind))).toEqual([]);
  });
});

describe('a changed digit is refused', () => {
  it.each([...spots])('in <%s>', (_, all) => {
    const passed = some(all, 200).filter(({ file, at }) => {
      const html = texts.get(file) ?? '';
      const other = (Number(html[at]) + 1 + (at % 8)) % 10;
      return refusals(file, `${html.slice(0, at)}${other}${html.slice(at + 1)}`).length === 0;
    });
    const told = passed.map(
      ({ file, at }) => `${file}: ${texts.get(file)?.slice(at - 40, at + 20) ?? ''}`,
    );
    expect(told).toEqual([]);
  });
});

describe('the page for print', () => {
  it('is refused for a changed digit in any of its parts, and in what stands around them', () => {
    const html = texts.get(PRINT) ?? '';
    const digits = digitsOf(PRINT).filter(({ where }) => ['p', 'li', 'blockquote'].includes(where));
    const starts = [...html.matchAll(/ data-part=/gu)].map(({ index }) => index);
    const firsts = starts.map(
      (start, i) =>
        digits.find(({ at }) => at > start && at < (starts[i + 1] ?? Infinity))?.at ?? -1,
    );
    expect(firsts.length).toBeGreaterThan(3);
    expect(firsts).not.toContain(-1);
    const planted = firsts.reduce(
      (page, at) => `${page.slice(0, at)}${(Number(page[at]) + 1) % 10}${page.slice(at + 1)}`,
      html,
    );
    const around = planted.replace('</h1>', ' 4711</h1>');
    const passed = shownIn(PRINT, around).filter((shown) => refused(shown).length === 0);
    expect(passed.map(({ file }) => file)).toEqual([]);
  });
});

describe('a planted fault is refused', () => {
  const [chapter = ''] = files
    .filter((file) => ['data-fact=', '</caption>'].every((text) => texts.get(file)?.includes(text)))
    .toSorted((a, b) => a.length - b.length);
  const html = texts.get(chapter) ?? '';
  const words = /<blockquote data-seed="[^"]+"[^>]*>/u.exec(html)?.[0] ?? '';
  const mark = /<g class="chart-fact" data-fact="[^"]+" data-value="\d+"/u.exec(html)?.[0] ?? '';

  it.each<[string, string, (html: string) => string]>([
    ['a number in the prose', 'site/digit', (page) => page.replace('</p>', ' 4711 people.</p>')],
    [
      'a number in a caption',
      'site/digit',
      (page) => page.replace('</caption>', ' 4711</caption>'),
    ],
    [
      'a number in an alt text',
      'site/digit',
      (page) => page.replace('</p>', '<img alt="4711"></p>'),
    ],
    ['a number in a label', 'site/digit', (page) => page.replace('<h1', '<h1 aria-label="4711"')],
    [
      'a number in structured data',
      'site/digit',
      (page) =>
        page.replace('</head>', '<script type="application/ld+json">{"n":4711}</script></head>'),
    ],
    ['a letter more in a quotation', 'site/quotation', (page) => page.replace(words, `${words}x`)],
    [
      'a quotation without its first letter',
      'site/quotation',
      (page) => page.replace(new RegExp(`(${words})(.)`, 'u'), '$1'),
    ],
    [
      'a quotation from another document',
      'site/quotation',
      (page) => page.replace(words, words.replace(/data-seed="[^"]+"/u, 'data-seed="other"')),
    ],
    ['a note that stayed raw', 'site/raw-note', (page) => page.replace('</h1>', '[^harbour]</h1>')],
    [
      'a mark of another value',
      'ledger/value',
      (page) => page.replace(mark, `${mark.slice(0, -1)}0"`),
    ],
    [
      'a mark of another row',
      'ledger/mark',
      (page) => page.replace(mark, mark.replace(/data-fact="[^"]+"/u, 'data-fact="other"')),
    ],
    [
      'a chart without a mark',
      'ledger/missing',
      (page) => page.replace(mark, '<g class="chart-fact"'),
    ],
    [
      'a whole paragraph as a computed value',
      'site/engine',
      (page) => page.replace('<article', '<article data-engine'),
    ],
    [
      'a page that says twice that nobody checked',
      'site/unchecked',
      (page) =>
        page.replaceAll(
          '</h1>',
          '</h1><p>None of our documents shows an independent check.</p>'.repeat(2),
        ),
    ],
  ])('%s', (_, rule, plant) => {
    const planted = plant(html);
    expect(planted).not.toBe(html);
    expect(refusals(chapter, planted)).toContain(rule);
  });
});
