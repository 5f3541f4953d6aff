import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import {
  chart,
  drawing,
  KINDS,
  layout,
  WIDTHS,
  type ChartSpec,
  type Kind,
} from '../../src/charts/index.ts';
import { MOST } from '../../src/charts/row.ts';
import { expectGolden } from './golden.ts';
import { bars, crossings, faults, outside, said, texts } from './placed.ts';
import { BACKGROUND, CARRIED, GROWTH, LATEST, NOTICE, row, STORM } from './rows.ts';

const CHARTS: readonly ChartSpec[] = [
  {
    id: 'compared',
    kind: 'compared',
    rows: STORM,
    notice: NOTICE,
    title: 'The office and the guild count differently',
  },
  { id: 'brief', kind: 'brief', rows: STORM.slice(2), notice: NOTICE },
  { id: 'context', kind: 'context', rows: BACKGROUND, notice: NOTICE },
  { id: 'days', kind: 'days', rows: GROWTH, notice: NOTICE },
  { id: 'last', kind: 'last', rows: LATEST },
  { id: 'paths', kind: 'paths', rows: CARRIED, notice: NOTICE },
];
/** The kinds that draw a number as a length. */
const WITH_BARS: readonly Kind[] = ['brief', 'compared', 'last'];
const VARIANTS = ['narrow', 'wide'] as const;

describe.each(CHARTS)('the $id chart', (spec) => {
  it.each(VARIANTS)('%s is drawn as in its golden file', (variant) => {
    expectGolden(`${spec.id}-${variant}`, drawing(spec, variant, variant === 'wide'));
  });

  it.each(VARIANTS)(
    '%s has no text that overlaps or is cut off, and none under 12 px',
    (variant) => {
      expect(faults(layout(spec, WIDTHS[variant]))).toEqual([]);
      const sizes = [
        ...toHtml(drawing(spec, variant, true)).matchAll(/font-size="([\d.]+)"/gu),
      ].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(15);
    },
  );

  it('draws the same twice', () => {
    expect(toHtml(chart(spec))).toBe(toHtml(chart(spec)));
  });
});

it('chart(spec) gives ids once, facts in the first drawing alone, and no style attribute', () => {
  const html = CHARTS.map((spec) => toHtml(chart(spec))).join('');
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const facts = [...html.matchAll(/data-fact="([^"]+)" data-value="([^"]+)"/gu)].map(
    ([, id, value]) => [id, value],
  );
  const drawn = CHARTS.flatMap(({ rows }) =>
    rows.map(({ id, number }) => [id, String(number ?? 'not stated')]),
  );
  expect(facts.sort()).toEqual(drawn.sort());
  expect(html).not.toMatch(/\sstyle=/u);
});

it('chart(spec) leads each mark to its note, by pointer only', () => {
  const html = toHtml(drawing({ id: 'c', kind: 'compared', rows: [row()] }, 'wide', true));
  expect(html).toContain('<a href="#fn-fishers-missing" tabindex="-1"');
  expect(html).toMatch(/<g class="chart-links" aria-hidden="true">/u);
  expect(html).toMatch(
    /<svg role="img" aria-labelledby="c-wide-title" aria-describedby="c-wide-desc"/u,
  );
});

it('chart(spec) refuses rows that cannot be shown honestly', () => {
  expect(() => chart({ id: 'c', kind: 'days', rows: [row({ speaker: '' })] })).toThrow(
    /no speaker/u,
  );
});

const day = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10));
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    'the harbour office',
    'a spokesperson of the boat guild of Port Alda and the outer islands',
  ),
);
const BOUNDS = ['exact', 'at-least', 'more-than', 'about', 'at-most', 'less-than'] as const;
const number = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom(0, 1, 216, 216, 99_999_999, MOST),
  fc.constant(null),
);
const someRow = fc
  .record({
    group: fc.constantFrom('fishers', 'crew', 'guests'),
    measure: fc.constantFrom('missing', 'hurt'),
    number,
    bound: fc.constantFrom(...BOUNDS),
    status: fc.constantFrom('official', 'claimed', 'reported'),
    speaker: words,
    ends: fc.tuple(day, day),
    label: fc.oneof(words, fc.constantFrom('', 'not stated')),
    asOf: fc.option(day),
    remark: words,
  })
  .map(({ ends, label, number: n, bound, ...rest }) => {
    const [from = '', to = ''] = ends.toSorted();
    return {
      ...rest,
      number: n,
      bound: n === null ? 'exact' : bound,
      window: { from, to, label },
      groupLabel: rest.group,
      statusLabel: rest.status,
    };
  });
/** Rows that a kind of chart admits: of one side, of one window, one for each group, as it demands. */
function rowsFor(kind: Kind) {
  const most = kind === 'last' ? 12 : 30;
  return fc.array(someRow, { minLength: 1, maxLength: most }).map((changes) =>
    changes.map((change, i) => {
      const [first = change] = changes;
      const side = { status: first.status, statusLabel: first.statusLabel };
      const { from, to } = first.window;
      return row({
        ...change,
        id: `row-${i}`,
        ...(kind === 'days' || kind === 'last' ? side : {}),
        ...(kind === 'last' ? { group: `${change.group}-${i}` } : {}),
        ...(kind === 'context'
          ? { window: { ...change.window, from, to }, thing: i % 3 === 2 }
          : {}),
      });
    }),
  );
}

describe.each(WITH_BARS)('any %s chart, with bars', (kind) => {
  it('draws a number for each row that has one, that number, in proportion and inside', () => {
    fc.assert(
      fc.property(rowsFor(kind), (rows) => {
        const placed = layout({ id: 'c', kind, rows }, WIDTHS.narrow);
        const drawn = bars(placed);
        expect([...drawn.keys()].sort()).toEqual(
          rows
            .filter((one) => one.number !== null)
            .map(({ id }) => id)
            .sort(),
        );
        const most = Math.max(0, ...rows.map((one) => one.number ?? 0));
        const longest = Math.max(0, ...[...drawn.values()].map(({ width }) => width));
        for (const one of rows) {
          const bar = drawn.get(one.id);
          if (bar === undefined || one.number === null) continue;
          expect(bar.width).toBeCloseTo(most === 0 ? 0 : (longest * one.number) / most, 4);
          expect(bar.x + bar.width).toBeLessThanOrEqual(WIDTHS.narrow);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(KINDS)('any %s chart', (kind) => {
  it.each(Object.values(WIDTHS))('has all its text apart and inside at %i px', (width) => {
    fc.assert(
      fc.property(rowsFor(kind), (rows) => {
        expect(faults(layout({ id: 'c', kind, rows, notice: NOTICE }, width))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no mark outside its frame, and no two of its areas on each other', () => {
    fc.assert(
      fc.property(rowsFor(kind), fc.constantFrom(...Object.values(WIDTHS)), (rows, width) => {
        const placed = layout({ id: 'c', kind, rows, notice: NOTICE }, width);
        expect(outside(placed)).toEqual([]);
        expect(crossings(placed)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('writes no number at a mark but its own', () => {
    const { rows = [] } = CHARTS.find((chart) => chart.kind === kind) ?? {};
    for (const { row: one, marks } of layout({ id: 'c', kind, rows }, WIDTHS.wide).facts) {
      const numbers = marks.flatMap((mark) =>
        mark.kind === 'text' ? mark.runs.filter(({ role }) => role === 'number') : [],
      );
      expect(numbers.map(({ text }) => text.trim())).toEqual(
        one.number === null ? [] : [one.number.toLocaleString('en')],
      );
    }
  });

  it.each(Object.values(WIDTHS))(
    'writes the largest number that it admits whole and inside at %i px, whatever its bound',
    (width) => {
      for (const bound of BOUNDS) {
        const most = { bound, number: MOST };
        const rows = [
          row(most),
          row({ id: 'one', group: 'crew', number: 1 }),
          row({ ...most, id: 'more', group: 'guests', document: 'The letter of the storm' }),
        ];
        const placed = layout({ id: 'c', kind, rows }, width);
        expect([...faults(placed), ...outside(placed), ...crossings(placed)]).toEqual([]);
        const written = texts(placed).map(said).join(' ');
        expect(written).toContain('999,999,999');
      }
    },
  );

  it('takes two hundred rows', () => {
    const rows = Array.from({ length: 200 }, (_, i) =>
      row({ id: `row-${i}`, number: i, ...(kind === 'last' ? { group: `group-${i}` } : {}) }),
    );
    const placed = layout({ id: 'c', kind, rows }, WIDTHS.narrow);
    expect(texts(placed).flatMap(({ runs }) => runs.map(({ text }) => text))).toContain('199');
    expect([...faults(placed), ...outside(placed), ...crossings(placed)]).toEqual([]);
    expect(placed.facts).toHaveLength(200);
  });
});
