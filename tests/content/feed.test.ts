import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { CorrectionView } from '../../src/content/view/corrections.ts';
import { feedOf, type FeedOf } from '../../src/content/view/feed.ts';

const SITE: FeedOf = {
  ...{ title: 'The storm & its “dead”', publisher: 'not stated', language: 'en-GB' },
  changed: '2031-05-04',
  home: { page: 'https://example.org/corrections/', feed: 'https://example.org/corrections.xml' },
};
const entry = (id: string, date: string): CorrectionView => ({
  ...{ id, date, day: date, weight: 'Correction', places: [] },
  before: '3 < 4 & "so" ]]> on',
  after: '<b>4</b> boats',
  why: 'It’s misread.',
});

/** What a strict parser reads: the texts by path, and the attributes of links. It throws where XML is broken. */
function read(xml: string): { texts: Map<string, string[]>; links: Record<string, string>[] } {
  const texts = new Map<string, string[]>();
  const links: Record<string, string>[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    path.push(local);
    if (local === 'link') links.push(Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])));
  });
  parser.on('text', (text) => {
    const key = path.join('/');
    if (text.trim() !== '') texts.set(key, [...(texts.get(key) ?? []), text]);
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return { texts, links };
}

describe('the feed of corrections', () => {
  it('is well-formed XML that gives every text back as it was', () => {
    const { texts } = read(feedOf(SITE, [entry('correction-2031-05-06-1', '2031-05-06')]));
    expect(texts.get('feed/title')).toEqual(['Corrections: The storm & its “dead”']);
    expect(texts.get('feed/entry/title')).toEqual(['Correction: <b>4</b> boats']);
    expect(texts.get('feed/entry/content')?.join('')).toBe(
      'Before: 3 < 4 & "so" ]]> on\nAfter: <b>4</b> boats\nWhy: It’s misread.',
    );
  });

  it('has what a feed and an entry must have: an id of their own, a title, a time, an author', () => {
    const { texts } = read(feedOf(SITE, [entry('b', '2031-05-06'), entry('a', '2031-05-05')]));
    const ids = [...(texts.get('feed/id') ?? []), ...(texts.get('feed/entry/id') ?? [])];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(texts.get('feed/updated')).toEqual(['2031-05-06T00:00:00Z']);
    expect(texts.get('feed/entry/updated')).toEqual(['2031-05-06T00:00:00Z', '2031-05-05T00:00:00Z']);
    expect(texts.get('feed/author/name')).toEqual(['not stated']);
  });

  it('keeps its ids where the site moves, and leads nowhere while it has no address', () => {
    const ids = (site: FeedOf) => read(feedOf(site, [entry('a', '2031-05-05')])).texts.get('feed/entry/id');
    expect(ids({ ...SITE, home: null })).toEqual(ids(SITE));
    expect(read(feedOf({ ...SITE, home: null }, [entry('a', '2031-05-05')])).links).toEqual([]);
    expect(read(feedOf(SITE, [entry('a', '2031-05-05')])).links.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://example.org/corrections.xml'],
      ['alternate', 'https://example.org/corrections/'],
      ['alternate', 'https://example.org/corrections/#a'],
    ]);
  });

  it('without an entry is dated by the last change of the site', () => {
    expect(read(feedOf(SITE, [])).texts.get('feed/updated')).toEqual(['2031-05-04T00:00:00Z']);
  });
});
