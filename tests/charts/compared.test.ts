import { describe, expect, it } from 'vitest';
import { day } from '../../src/charts/index.ts';
import { compared } from '../../src/charts/compared.ts';
import { bars, said, slots, texts } from './placed.ts';
import { NOTICE, row, STORM } from './rows.ts';

describe.each([288, 608])('compared(rows, %i)', (width) => {
  const placed = compared(STORM, width, NOTICE);

  it('has one lane for each row and none besides', () => {
    expect(placed.facts.map((fact) => fact.row.id).sort()).toEqual(
      STORM.map(({ id }) => id).sort(),
    );
  });

  it('draws all bars from one zero on one linear scale', () => {
    const drawn = [...bars(placed)].map(([id, bar]) => ({
      bar,
      number: STORM.find((one) => one.id === id)?.number ?? 0,
    }));
    const unit = drawn.map(({ bar, number }) => bar.width / number);
    for (const { bar } of drawn) expect(bar.x).toBe(drawn[0]?.bar.x);
    for (const one of unit) expect(one).toBeCloseTo(unit[0] ?? 0, 6);
  });

  it('sets the sides in one order in each group, official first', () => {
    const top = new Map(placed.facts.map((fact) => [fact.row.id, fact.box.y]));
    expect(top.get('office-fishers')).toBeLessThan(top.get('guild-fishers') ?? 0);
    expect(top.get('guild-fishers')).toBeLessThan(top.get('paper-fishers') ?? 0);
  });

  it('gives a side that has no number an empty slot with words, as wide as any bar can be', () => {
    expect(slots(placed)).toHaveLength(3);
    const silent = texts(placed).filter((mark) => said(mark).endsWith('not stated'));
    for (const slot of slots(placed)) {
      expect(slot.x + slot.width).toBe(width - 0.5);
      expect(silent.some(({ x, y }) => x > slot.x && y > slot.y && y < slot.y + slot.height)).toBe(
        true,
      );
    }
  });

  it('says on the picture what must be read with every number', () => {
    expect(texts(placed).map(said).join(' ')).toContain(NOTICE);
  });

  it('names speaker, window and day at each mark', () => {
    for (const { row: one, marks } of placed.facts) {
      const words = marks
        .flatMap((mark) => (mark.kind === 'text' ? [said(mark)] : []))
        .join(' ')
        .replaceAll('\u00A0', ' ');
      expect(words).toContain(one.statusLabel);
      expect(words).toContain(one.speaker);
      if (one.number !== null)
        expect(words).toContain(
          one.asOf === null ? 'as-of day not stated' : day(one.asOf, 'yearless'),
        );
    }
  });
});

it('compared(rows, width) draws no slot for a side that the chart does not have', () => {
  expect(slots(compared([row()], 288))).toEqual([]);
});

it('compared(rows, width) does not take a document that names no speaker for a side', () => {
  const rows = [
    row(),
    row({ id: 'paper', measure: 'hurt', status: 'reported', statusLabel: 'Reported' }),
  ];
  expect(slots(compared(rows, 288))).toHaveLength(1);
});

it('compared(rows, width) writes the year once where all days share it, else at each', () => {
  expect(
    texts(compared([row()], 608))
      .map(said)
      .join(' '),
  ).toContain('All dates are in 2031.');
  const words = texts(compared([row(), row({ id: 'later', asOf: '2032-01-02' })], 608))
    .map(said)
    .join(' ');
  expect(words).not.toContain('All dates');
  expect(words.replaceAll('\u00A0', ' ')).toContain('as of 2 Jan 2032');
});
