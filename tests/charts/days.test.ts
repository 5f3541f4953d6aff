import { describe, expect, it } from 'vitest';
import { days } from '../../src/charts/days.ts';
import type { Mark, PinMark, Placed, SpanMark } from '../../src/charts/mark.ts';
import { marksOf, said, slots, texts } from './placed.ts';
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

  it('sets each number at its height above zero, on one scale over all groups', () => {
    const zeros = marksOf(placed).filter(
      (mark) => mark.kind === 'line' && mark.role === 'axis' && mark.y1 === mark.y2,
    );
    expect(zeros).toHaveLength(2);
    const above = (id: string) => {
      const { y, height } = span(placed, id);
      const middle = y + height / 2;
      const under = zeros.map((mark) => (mark.kind === 'line' ? mark.y1 : 0));
      return Math.min(...under.filter((zero) => zero >= middle)) - middle;
    };
    const unit = above('whole') / 216;
    for (const [id, number] of [
      ['early', 37],
      ['one-day', 92],
      ['two-days', 133],
      ['crew-whole', 22],
    ] as const) {
      expect(above(id) / unit).toBeCloseTo(number, 6);
    }
  });

  it('draws what covers more days first, so that a shorter span over it stays in sight', () => {
    const order = placed.facts
      .filter((fact) => fact.row.group === 'fishers')
      .map((fact) => fact.row.id);
    expect(order).toEqual(['whole', 'two-days', 'one-day', 'early']);
  });

  it('pins the day for which a count holds; hollow, at the end of the window, where it is not stated', () => {
    const day = span(placed, 'one-day').width;
    const early = span(placed, 'early');
    expect(pin(placed, 'early')).toMatchObject({ stated: true });
    expect(pin(placed, 'early').x).toBeCloseTo(early.x + day / 2);
    expect(pin(placed, 'two-days')).toMatchObject({ stated: false });
    const { x, width: length } = span(placed, 'two-days');
    expect(pin(placed, 'two-days').x).toBeCloseTo(x + length);
  });

  it('joins no two counts: each line is level or upright, and each leader begins at its own mark', () => {
    const lines = marksOf(placed).filter((mark) => mark.kind === 'line');
    for (const { x1, x2, y1, y2 } of lines) expect(y1 === y2 || x1 === x2).toBe(true);
    for (const { row: one, marks } of placed.facts) {
      const leaders = marks.filter((mark) => mark.kind === 'leader');
      expect(leaders.map(({ y1 }) => y1)).toEqual([pin(placed, one.id).y]);
    }
  });

  it('shows silence as an empty slot under zero, where no number can be, and says what was said', () => {
    const [slot, ...more] = slots(placed);
    expect(more).toEqual([]);
    expect(slot?.y).toBeGreaterThan(span(placed, 'crew-whole').y);
    expect(slot?.width).toBeCloseTo(span(placed, 'one-day').width);
    expect(texts(placed).map(said)).toContain('no reports so far');
  });

  it('writes at each mark the number, its days and who gave it', () => {
    const words = placed.facts.map(({ row: one, marks }) => [
      one.id,
      marks
        .flatMap((mark) => (mark.kind === 'text' ? [said(mark)] : []))
        .join(' ')
        .replaceAll('\u00A0', ' ')
        .replaceAll(' · ', ' '),
    ]);
    expect(Object.fromEntries(words)).toMatchObject({
      whole: '216 29 Apr – 5 May the harbour office',
      'one-day': '92 30 Apr the coast guard',
      'early-crew': 'not stated 30 Apr a senior officer no reports so far',
    });
  });

  it('tells an open end by an arrow, and explains it', () => {
    expect(span(placed, 'two-days').bound).toBe('at-least');
    expect(span(placed, 'whole').bound).toBe('exact');
    expect(texts(placed).map(said)).toContain('or more');
  });
});

it('days(rows, width) says what was said instead of a number, without what is about its days', () => {
  const remark = 'The office had no reports. The day drawn is that of the paper.';
  const words = texts(days([row({ number: null, remark })], 608)).map(said);
  expect(words).toContain('The office had no reports.');
  expect(words.join(' ')).not.toContain('The day drawn');
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
  expect(words).not.toContain('or more');
});
