import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../src/content/view/citation/bibtex.ts';
import { csl } from '../../../../src/content/view/citation/csl.ts';
import { ris } from '../../../../src/content/view/citation/ris.ts';
import type { Work } from '../../../../src/content/view/citation/work.ts';
import { CHAPTER, WORKS } from './works.ts';

const read = (text: string) => {
  const { data } = new Cite(text);
  const [item] = data;
  if (!item || data.length !== 1) throw new Error(`expected one item, found ${data.length}`);
  return item;
};

/** The days of a work as CSL has them. */
const issued = ({ day }: Work) => (day === null ? undefined : [day.split('-').map(Number)]);

describe.each(WORKS)('%s', (name, work) => {
  const authors = work.authors.map((author) =>
    typeof author === 'string' ? { literal: author } : author,
  );

  it('is the same in CSL-JSON as a library of citations reads it', () => {
    const item = read(csl(work));
    expect([item.title, item.URL, item['container-title'] ?? null]).toEqual([
      work.title,
      work.address,
      work.site,
    ]);
    expect(item.issued?.['date-parts']).toEqual(issued(work));
    expect(item.author ?? []).toEqual(authors);
    expect(item.publisher ?? null).toBe(work.publisher);
    expect(item.note ?? null).toBe(work.figures);
  });

  it('is the same in BibTeX', () => {
    const item = read(bibtex(work));
    expect([item.title, item.URL]).toEqual([work.title, work.address]);
    expect(item.issued?.['date-parts']).toEqual(issued(work));
    expect((item.author ?? []).map((name) => name.literal ?? name.family)).toEqual(
      work.authors.map((author) => (typeof author === 'string' ? author : author.family)),
    );
    expect(item.note ?? null).toBe(work.figures);
  });

  it('is the same in RIS', () => {
    const item = read(ris(work));
    expect([item.title, item.URL]).toEqual([work.title, work.address]);
    // The library knows no tag for the site of a page; Zotero reads this one.
    expect(/^T2 {2}- (.*)\r$/mu.exec(ris(work))?.[1] ?? null).toBe(work.site);
    expect(item.issued?.['date-parts'].map((day) => day.map(Number))).toEqual(issued(work));
    expect(item.author?.length ?? 0).toBe(authors.length);
    expect(item.note ?? null).toBe(work.figures);
  });

  it('is as reviewed', async () => {
    await expect([bibtex(work), ris(work).replaceAll('\r', ''), csl(work)].join('\n')).toMatchFileSnapshot(
      `golden/files/${name.replaceAll(' ', '-')}.txt`,
    );
  });
});

describe('whatever a title holds', () => {
  const titles = fc
    .string({ unit: 'grapheme-ascii', minLength: 1 })
    .map((text) => text.trim().replaceAll(/\s+/gu, ' '))
    .filter((text) => /[a-z]/iu.test(text));

  it('comes out of BibTeX as it went in', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(read(bibtex({ ...CHAPTER, title })).title).toBe(title);
      }),
    );
  });

  it('stays on one line of RIS', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const lines = ris({ ...CHAPTER, title }).split('\r\n');
        expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
      }),
    );
  });
});

it('says that a path is no address yet', () => {
  const work = { ...CHAPTER, address: '/storm/' };
  for (const text of [bibtex(work), ris(work), csl(work)])
    expect(text).toContain('The address of the site is to be put before the path.');
});
