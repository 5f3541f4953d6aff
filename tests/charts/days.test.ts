import { describe, expect, it } from 'vitest';
import { days } from '../../src/charts/days.ts';
import type { Mark, PinMark, Placed, SpanMark } from '../../src/charts/mark.ts';
import { bars, marksOf, said, slots, texts } from './placed.ts';
import { GROWTH, row } from './rows.ts';

function of<K extends Mark['kind']>(
  placed: Placed,
  id: string,
  kind: K,
): Extract<Mark, { kind: K }> {
  const found = placed.facts
    .find((fact) => fact.row.id === id)
    ?.marks.find((mark) => mark.kind === kind);
  if (found === undefined) throw new Error(`Unexpected row \`${id}\` without a ${kind}`);
  return found as Extract<Mark, { kind: K }>;
}
const span = (placed: Placed, id: string): SpanMark => of(placed, id, 'span');
const pin = (placed: Placed, id: string): PinMark => of(placed, id, 'pin');

describe.each([288, 608])('days(rows, %i)', (width) => {
  const placed = days(GROWTH, width);

  it('draws each window from the start of its first day to the end of its last', () => {
    const day = span(placed, 'one-day').width;
    expect(span(placed, 'two-days').width).toBeCloseTo(2 * day);
    expect(span(placed, 'whole').width).toBeCloseTo(7 * day);
    expect(span(placed, 'one-day').x).toBeCloseTo(span(placed, 'two-days').x);
    expect(span(placed, 'one-day').x).toBeCloseTo(span(placed, 'whole').x + day);
  });

  it('puts the lines of a group in the order in which the counts were given', () => {
    const order = placed.facts
      .filter((fact) => fact.row.group === 'fishers')
      .map((fact) => fact.row.id);
    expect(order).toEqual(['early', 'one-day', 'two-days', 'whole']);
  });

  it('pins the day for which a count holds; hollow, at the end of the window, where it is not stated', () => {
    const day = span(placed, 'one-day').width;
    expect(pin(placed, 'early')).toMatchObject({ stated: true });
    expect(pin(placed, 'two-days')).toMatchObject({ stated: false });
    const { x, width: length } = span(placed, 'two-days');
    expect(pin(placed, 'two-days').x).toBeCloseTo(x + length - day / 2);
  });

  it('draws all numbers from one zero on one linear scale over all groups', () => {
    const drawn = [...bars(placed)].map(([id, bar]) => ({
      bar,
      number: GROWTH.find((one) => one.id === id)?.number ?? 0,
    }));
    const unit = (drawn[0]?.bar.width ?? 0) / (drawn[0]?.number ?? 1);
    for (const { bar, number } of drawn) {
      expect(bar.x).toBe(drawn[0]?.bar.x);
      expect(bar.width / number).toBeCloseTo(unit, 6);
    }
  });

  it('joins no two counts: each line of the drawing is upright or a rule', () => {
    const lines = marksOf(placed).filter((mark) => mark.kind === 'line');
    for (const { role, x1, x2 } of lines) expect(role === 'rule' || x1 === x2).toBe(true);
  });

  it('shows silence as an empty slot and says what was said', () => {
    expect(slots(placed)).toHaveLength(1);
    expect(texts(placed).map(said)).toContain('no reports so far');
  });

  it('keeps what does not touch apart: no span leaves the half of the days', () => {
    const left = Math.min(...[...bars(placed).values()].map(({ x }) => x));
    for (const { row: one } of placed.facts) {
      const { x, width: length } = span(placed, one.id);
      expect(x + length).toBeLessThan(left);
    }
  });
});

it('days(rows, width) draws an empty span where the speaker gave no days, and says so', () => {
  const placed = days(
    [row({ window: { from: '2031-04-29', to: '2031-05-05', label: 'not stated' } })],
    608,
  );
  expect(span(placed, 'fishers-missing').empty).toBe(true);
  expect(texts(placed).map(said)).toContain('days not stated');
});

it('days(rows, width) explains only what it draws', () => {
  const words = texts(days([row()], 608)).map(said);
  expect(words).toContain('as of this day');
  expect(words).not.toContain('as-of day not stated');
  expect(words).not.toContain('days not stated');
});
