import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/factcheck/check.ts';
import type { Corpus } from '../../src/factcheck/corpus.ts';
import { locate } from '../../src/factcheck/passage.ts';
import { fold } from '../../src/factcheck/typography.ts';
import { source } from '../content/storm.ts';
import { corpusOf, findingsOf, LETTER, REPORT } from './explainer.ts';

const BODY = [
  '## The port [#port]',
  'The harbour office said that 12 sailors drowned near Merow.[^drowned] It was a heroic day – “calm” at best.',
  'The fishers’ union’s members saw 30 boats sink on Tuesday.[^seen]',
  '- At least forty-two ferries stopped.[^drowned]',
  '[^drowned]: harbour-office, report: "12 sailors drowned"\n[^seen]: letter: "The mayor of Port Alda said the port was shut."',
];
const SEED = 41;

const body = (paragraphs: readonly string[], gap = '\n\n'): string => paragraphs.join(gap);
const brief = (corpus: Corpus): string[] => check(corpus).map((finding) => JSON.stringify(finding));

describe('check(corpus)', () => {
  const corpus = corpusOf({ body: body(BODY) });

  it('finds the same at every run, and leaves the corpus as it was', () => {
    const before = JSON.stringify(corpus);
    expect(brief(corpus).length).toBeGreaterThan(5);
    expect(brief(corpus)).toEqual(brief(corpus));
    expect(JSON.stringify(corpus)).toBe(before);
  });

  it('finds the same whatever the order of sources, speakers, spellings, events and groups', () => {
    const { site } = corpus;
    const shuffled = <T>(all: readonly T[]) =>
      fc.shuffledSubarray([...all], { minLength: all.length });
    fc.assert(
      fc.property(
        shuffled(corpus.sources),
        shuffled(corpus.speakers),
        shuffled(site.spellings),
        shuffled(site.events),
        shuffled(site.avoid),
        (sources, speakers, spellings, events, avoid) => {
          const other = {
            ...corpus,
            sources,
            speakers,
            site: { ...site, spellings, events, avoid },
          };
          expect(brief(other).toSorted()).toEqual(brief(corpus).toSorted());
        },
      ),
      { numRuns: 15, seed: SEED },
    );
  });

  it('finds the same in pages whatever their order', () => {
    const [page] = corpus.pages;
    if (!page) throw new Error('no page');
    const file = 'content/chapters/other.mdx';
    const moved = JSON.parse(
      JSON.stringify({ ...page, slug: 'other', order: 2 })
        .replaceAll('content/chapters/storm.mdx', file)
        .replaceAll('drowned"', 'drowned-too"')
        .replaceAll('"seen"', '"seen-too"'),
    ) as typeof page;
    const both = brief({ ...corpus, pages: [page, moved] });
    expect(both.some((finding) => finding.includes(file))).toBe(true);
    expect(brief({ ...corpus, pages: [moved, page] }).toSorted()).toEqual(both.toSorted());
  });

  it('moves findings by a line for every blank line above them, and by nothing else', () => {
    const were = findingsOf({ body: body(BODY) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.nat(BODY.length - 1), (more, at) => {
        const padded = BODY.map((text, i) => (i === at ? '\n'.repeat(more) + text : text));
        const first = 6 + body(BODY.slice(0, at)).split('\n').length + (at === 0 ? -1 : 1);
        const are = findingsOf({ body: body(padded) });
        expect(are).toEqual(
          were.map((one) => (one.line >= first ? { ...one, line: one.line + more } : one)),
        );
      }),
      { numRuns: 15, seed: SEED },
    );
  });

  it('finds the same in the same places however its typography is written', () => {
    const alike = [
      ['’', "'"],
      ['–', '—'],
      [' – ', '\u00a0– '],
      [' sailors', '\u00a0sailors'],
      [' boats', '\u00a0boats'],
    ] as const;
    const places = (text: string): string[] =>
      findingsOf({ body: text }).map(({ rule, line, column }) => `${line}:${column} ${rule}`);
    const [notes = ''] = BODY.slice(-1);
    const own = body(BODY.slice(0, -1));
    fc.assert(
      fc.property(fc.subarray([...alike]), (swaps) => {
        const written = swaps.reduce((text, [a, b]) => text.replaceAll(a, b), own);
        expect(fold(written)).toHaveLength(written.length);
        expect(places(body([written, notes]))).toEqual(places(body(BODY)));
      }),
      { numRuns: 15, seed: SEED },
    );
  });
});

describe('any stretch of a seed', () => {
  it('is found where it stands, if it stands there once', () => {
    for (const text of [REPORT, LETTER]) {
      const { seed } = source('seed', text);
      fc.assert(
        fc.property(fc.nat(seed.lines.length - 1), fc.nat(), fc.nat(), (number, from, to) => {
          const line = seed.lines[number];
          if (!line || line.end - line.start < 2) return;
          const start = line.start + (from % (line.end - line.start));
          const end = start + 1 + (to % (line.end - start));
          const part = text.slice(start, end);
          fc.pre(part.trim() === part && text.indexOf(part) === text.lastIndexOf(part));
          expect(locate(seed, [part])).toEqual([{ start, end }]);
        }),
        { numRuns: 300, seed: SEED },
      );
    }
  });
});
