import { describe, expect, it } from 'vitest';
import { brief } from '../../src/charts/brief.ts';
import { bars, marksOf, said, slots, texts } from './placed.ts';
import { NOTICE, row, STORM } from './rows.ts';

const FEW = STORM.filter(({ number }) => number !== null).slice(0, 5);

describe.each([288, 608])('brief(rows, %i)', (width) => {
  const placed = brief(FEW, width, NOTICE);
  const words = texts(placed).map(said).join(' ');

  it('draws all bars from one zero on one linear scale', () => {
    const unit = [...bars(placed)].map(
      ([id, bar]) => bar.width / (FEW.find((one) => one.id === id)?.number ?? 0),
    );
    expect(unit).toHaveLength(FEW.length);
    for (const one of unit) expect(one).toBeCloseTo(unit[0] ?? 0, 6);
    expect(new Set([...bars(placed).values()].map(({ x }) => x))).toEqual(new Set([0]));
  });

  it('says who gave each number, beside the shape of the side', () => {
    for (const { row: one, marks } of placed.facts) {
      expect(marks.flatMap((mark) => (mark.kind === 'text' ? [said(mark)] : [])).join(' ')).toMatch(
        one.speaker,
      );
      expect(marks).toContainEqual(expect.objectContaining({ kind: 'glyph', status: one.status }));
    }
  });

  it('says what the shapes mean, as of when the counts of each side hold, and what nobody checked', () => {
    expect(words).toContain('Official, as of 5 May 2031');
    expect(words).toContain('Claimed, as of 1 May 2031');
    expect(words).toContain(NOTICE);
  });
});

it('brief(rows, width) uses the short name of a speaker', () => {
  expect(texts(brief([row({ short: 'HO' })], 288)).map(said)).toContain('HO');
});

it('brief(rows, width) gives a side that is silent on a group an empty slot', () => {
  const rows = [
    row(),
    row({ id: 'b', status: 'claimed', statusLabel: 'Claimed', measure: 'hurt' }),
  ];
  expect(slots(brief(rows, 288))).toHaveLength(2);
  expect(texts(brief(rows, 288)).map(said)).toContain('Claimed · not stated');
});

it('brief(rows, width) sets a long name under its bar, not over the edge', () => {
  const placed = brief(
    [row({ speaker: 'a spokesperson of the harbour office of Port Alda' })],
    288,
  );
  const [glyph] = marksOf(placed).filter((mark) => mark.kind === 'glyph' && mark.y > 40);
  expect(glyph).toMatchObject({ x: 5.5 });
});

it.each([288, 608])(
  'brief(rows, %i) names the documents of a speaker who gives two numbers',
  (width) => {
    const rows = [
      row({ document: 'The report' }),
      row({ id: 'again', number: 80, document: 'The letter' }),
    ];
    const written = texts(brief(rows, width)).map(said).join(' ');
    expect(written).toContain('the harbour office, in: The report');
    expect(written).toContain('the harbour office, in: The letter');
  },
);
