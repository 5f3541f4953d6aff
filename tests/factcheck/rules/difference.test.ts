import { describe, expect, it } from 'vitest';
import { check } from '../../../src/factcheck/check.ts';
import type { Corpus } from '../../../src/factcheck/corpus.ts';
import { toll } from '../../content/storm.ts';
import { corpusOf } from '../explainer.ts';
import { OFFICE, SAILORS, entryOf, withEntries } from '../register.ts';

const AT = { file: 'content/disagreements/how-many.mdx', line: 1, column: 1 };

/** What the check says of disagreements, in a chapter beside some entries. */
function found(body: string, entries = [SAILORS], tolls: Corpus['tolls'] = []) {
  return check(withEntries(corpusOf({ body, tolls }), entries)).filter(({ rule }) =>
    rule.startsWith('disagreement/'),
  );
}

const rules = (...args: Parameters<typeof found>) => found(...args).map(({ rule }) => rule);

describe('the ledger', () => {
  const lone =
    'The storm reached Port Alda at around 03:00, one report says.[^start]\n\n[^start]: report: "The storm reached Port Alda at around 03:00"';
  const days = { from: '2031-03-01', to: '2031-03-02', label: '' };
  const row = (id: string, number: number | null, window = days) =>
    toll(id, 'report', OFFICE, { number, window, group: 'sailors', speaker: 'harbour-office' });

  it('has no two numbers of the same people over days that overlap without an entry that names both', () => {
    const rows = [row('first', 145), row('second', 280)];
    expect(rules(lone, [SAILORS], rows)).toEqual(['disagreement/ledger']);
    const covering = entryOf(SAILORS.page.notes, { tolls: ['first', 'second'] });
    expect(rules(lone, [covering], rows)).toEqual([]);
    const halves = [
      entryOf(SAILORS.page.notes, { tolls: ['first'] }),
      entryOf([], { id: 'other', tolls: ['second'] }),
    ];
    expect(rules(lone, halves, rows)).toEqual(['disagreement/ledger']);
  });

  it('may count a part beside the whole: some people, or one place', () => {
    const part = { ...row('second', 9), whom: 'its own sailors' };
    expect(rules(lone, [SAILORS], [row('first', 145), part])).toEqual([]);
    const there = row('second', 9, { ...days, label: 'in Merrow' });
    expect(rules(lone, [SAILORS], [row('first', 145), there])).toEqual([]);
  });

  it('may have the same number twice, other days, or a count that has no number', () => {
    const later = { from: '2031-03-03', to: '2031-03-04', label: '' };
    expect(rules(lone, [SAILORS], [row('first', 145), row('second', 145)])).toEqual([]);
    expect(rules(lone, [SAILORS], [row('first', 145), row('second', 280, later)])).toEqual([]);
    expect(rules(lone, [SAILORS], [row('first', 145), row('second', null)])).toEqual([]);
  });
});

describe('the timeline', () => {
  const dating = (label: string, day: string) => ({
    ...{ label, days: { from: day, to: day }, at: null, about: false, by: false },
    ...{ reported: false, speaker: null, source: 'report', parts: [], place: AT },
  });
  const event = (...days: string[]) => ({
    ...{ id: 'landed', what: 'The storm landed.', place: AT },
    dated: days.map((day, i) => dating(`landed-${i}`, day)),
  });
  const timed = (timeline: Corpus['timeline'], entry = SAILORS) =>
    check({
      ...withEntries(corpusOf({ body: 'It goes on.[^on]\n\n[^on]: Signpost: leads on.' }), [entry]),
      timeline,
    })
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('disagreement/'));

  it('dates no event to different days without an entry that names it', () => {
    expect(timed([event('2031-03-02', '2031-03-03')])).toEqual(['disagreement/timeline']);
    expect(timed([event('2031-03-02', '2031-03-02')])).toEqual([]);
    const naming = entryOf(SAILORS.page.notes, { timeline: ['landed'] });
    expect(timed([event('2031-03-02', '2031-03-03')], naming)).toEqual([]);
  });
});
