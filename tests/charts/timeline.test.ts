import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { expectGolden } from './golden.ts';
import { boxOf, type LineMark } from '../../src/charts/mark.ts';
import type { Happening, Moment, TimelineSpec } from '../../src/charts/moment.ts';
import { drawTimeline, timelineDrawing } from '../../src/charts/timeline-drawing.ts';
import { timeline } from '../../src/charts/timeline.ts';

const moment = (id: string, from: string | null, change: Partial<Moment> = {}): Moment => ({
  ...{
    id,
    value: from ?? 'not stated',
    href: `#fn-${id}`,
    at: null,
    by: false,
    status: 'official',
  },
  ...{ when: from ?? 'day not stated', who: 'the harbour office', what: 'Boats sank.' },
  days: from === null ? null : { from, to: from },
  ...change,
});
const happening = (id: string, ...moments: readonly Moment[]): Happening => ({
  ...{ id, words: 'Boats sank in the bay of Port Alda, said the harbour office.', moments },
});
const hour = (id: string, day: string | null, at: string): Moment => moment(id, day, { at });
const spec: TimelineSpec = {
  ...{ id: 'chart-timeline', title: 'When', desc: 'Marks.' },
  window: { from: '2031-05-02', to: '2031-05-05' },
  happenings: [
    happening('years', moment('year', '2029-05-02')),
    happening('plain', moment('one', '2031-05-02'), moment('same', '2031-05-02')),
    happening(
      'several',
      moment('span', '2031-05-02', { days: { from: '2031-05-02', to: '2031-05-04' } }),
    ),
    happening(
      'disputed',
      moment('early', '2031-05-03'),
      moment('late', '2031-05-05', { by: true }),
    ),
    happening(
      'begun',
      hour('first', '2031-05-03', '03:00'),
      hour('second', '2031-05-04', '04:00'),
      hour('no-day', null, '05:00'),
    ),
  ],
};

it.each(['narrow', 'wide'] as const)('a %s timeline is drawn as in its golden file', (variant) => {
  expectGolden(`timeline-${variant}`, timelineDrawing(spec, variant, true));
});

const NEAR = ['one', 'same', 'span', 'early', 'late', 'first', 'second', 'no-day'];

describe.each([288, 608])('the timeline at a width of %i', (width) => {
  const placed = timeline(spec, width);
  const texts = [...placed.frame, ...placed.facts.flatMap(({ marks }) => marks)].filter(
    (mark) => mark.kind === 'text',
  );
  const xOf = (id: string): number => {
    const [mark] =
      placed.facts
        .find(({ moment: own }) => own.id === id)
        ?.marks.filter(({ kind }) => kind === 'glyph') ?? [];
    return mark?.kind === 'glyph' ? mark.x : Number.NaN;
  };

  it('draws each dating near the days of the event once, and none of the years before', () => {
    expect(placed.facts.map(({ moment: own }) => own.id).toSorted()).toEqual(NEAR.toSorted());
  });

  it('keeps all words within its width', () => {
    for (const box of texts.map(boxOf)) {
      expect(box.x).toBeGreaterThanOrEqual(-0.01);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
    }
  });

  it('sets hours on one scale: 25 hours apart are 25 of 48 parts of it', () => {
    expect(xOf('second') - xOf('first')).toBeCloseTo((width * 25) / 48);
  });

  it('joins the datings of one event by lines that begin at the one and end at the other', () => {
    const joins = placed.frame.filter(
      (mark): mark is LineMark =>
        mark.kind === 'line' && mark.role === 'axis' && mark.x1 === xOf('first'),
    );
    expect(joins.some(({ x2 }) => Math.abs(x2 - xOf('second')) < 0.01)).toBe(true);
  });

  it('gives a dating without a day an empty slot as long as the scale', () => {
    const [slot] = placed.facts.find(({ moment: own }) => own.id === 'no-day')?.marks ?? [];
    expect(slot).toMatchObject({ kind: 'slot', x: 0, width });
  });
});

it('carries each dating in the first drawing alone, with its moment', () => {
  const html = toHtml(drawTimeline(spec));
  for (const id of NEAR) expect(html.split(`data-fact="${id}"`)).toHaveLength(2);
  expect(html).toContain('data-fact="first" data-value="2031-05-03"');
});

it('draws nothing where nothing lies near the days of the event', () => {
  const far = { ...spec, happenings: spec.happenings.slice(0, 1) };
  expect(timeline(far, 288)).toMatchObject({ height: 0, facts: [] });
});
