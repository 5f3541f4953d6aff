import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  borne,
  calendarConflicts,
  figures,
  unitGroups,
  weekdayBorne,
  type Bearing,
} from '../../../src/factcheck/figure.ts';
import { inWords } from './number-words.ts';

const window = { from: '2031-03-05', to: '2031-03-12' };
const sameUnit = unitGroups([
  ['harbour personnel', 'pilot', 'pilots', 'members of the harbour force'],
  ['sailors', 'crew', 'fishers'],
]);
const bearing: Bearing = { window, sameUnit };

/** `ok`, or why the first figure of the claim that fails is not borne out. */
function judge(claim: string, passage: string, published?: string, on: Bearing = bearing): string {
  const evidence = figures(passage).map((figure) =>
    published === undefined ? figure : { ...figure, published },
  );
  for (const figure of figures(claim)) {
    const result = borne(figure, evidence, on);
    if (!result.ok) return result.why;
  }
  return 'ok';
}

describe('a figure is borne out', () => {
  it.each([
    ['seven boats', '7 boats'],
    ['7 boats', 'seven boats'],
    ['2115 boats', '2,115 boats'],
    ['50,000 people', 'fifty thousand people'],
    ['17 pilots died', '17 harbour personnel died'],
    ['17 members of the harbour force', '17 pilots'],
    ['17 people died', '17 pilots died'],
    ['12 villages and towns', '12 towns and villages'],
    ['12 towns', '12 towns and villages'],
    ['the 18 who were lost', '18 boats were lost'],
    ['at least 30 boats', 'a minimum of 30 boats'],
    ['around 30 boats', 'about 30 boats'],
    ['some 30 boats', 'roughly 30 boats'],
    ['more than 30 boats', 'over 30 boats'],
    ['up to 6 months', 'as many as six months'],
    ['at least a dozen towns', 'At least a dozen towns and villages'],
    ['at least 31 sailors and 17 pilots', 'at least 31 sailors and 17 pilots were hurt'],
    ['at least 17 pilots and 31 sailors', 'at least 31 sailors and 17 pilots were hurt'],
    ['at least 17 pilots were hurt', 'at least 31 sailors and 17 pilots were hurt'],
    ['for three days', 'a three-day search'],
    ['in one day', 'a single-day loss'],
    ['a keeper aged 39', 'a 39-year-old keeper'],
    ['26 per cent', '26%'],
    ['at 5:04 pm', '17:04'],
    ['at 04:00', '04:00 am'],
    ['at 5:30', '5:30 in the evening'],
    ['at 03:00', '03:00 NST'],
    ['5 March', '5 March 2031'],
    ['in March', '5 March 2031'],
    ['in 2031', '5 March 2031'],
    ['5 March 2031', 'on 5 March'],
    ['March 2031', 'on March 6'],
    ['late March 2030', '28 March 2030'],
    ['in the 1940s', 'since 1948'],
    ['in the late 1940s', 'since 1948'],
    ['in the 1940s', "the late 1940's"],
    ['on Saturday', 'on 8 March'],
    ['on 8 March', 'on Saturday'],
    ['on Saturday 8 March', 'on Saturday'],
    ['Section 12', 'under Section 12'],
    ['Operation Calm-Sea 1', 'Operation Calm Sea-1'],
    ['between 12 and 24 hours', '12 to 24 hours'],
    ['two thirds', '2/3'],
  ])('%s: %s', (claim, passage) => {
    expect(judge(claim, passage)).toBe('ok');
  });
});

describe('a figure is not borne out', () => {
  it.each([
    ['8 boats', '7 boats', 'absent'],
    ['40 people', 'over a period of 40 hours', 'kind'],
    ['31 people', '31 January', 'kind'],
    ['31 people', 'Section 31', 'kind'],
    ['39 sailors', 'a 39-year-old sailor', 'kind'],
    ['26 boats', '26% more', 'kind'],
    ['12 boats', 'a dozen boats', 'kind'],
    ['a dozen boats', '12 boats', 'kind'],
    ['dozens of boats', 'a dozen boats', 'absent'],
    ['17 pilots', '17 sailors', 'unit'],
    ['17 pilots', '17 people', 'unit'],
    ['12 villages', '12 towns and villages', 'unit'],
    ['17 pilots and boats', '17 pilots and sailors', 'unit'],
    ['one of the pilots', 'at least one of the pilots', 'bound'],
    ['40 days', '40 hours', 'unit'],
    ['5 km', '5 miles', 'unit'],
    ['30 boats', 'at least 30 boats', 'bound'],
    ['at least 30 boats', '30 boats', 'bound'],
    ['more than 30 boats', 'at least 30 boats', 'bound'],
    ['at most 30 boats', 'at least 30 boats', 'bound'],
    ['fewer than 30 boats', 'more than 30 boats', 'bound'],
    ['nearly 30 boats', 'about 30 boats', 'bound'],
    ['more than a dozen towns', 'at least a dozen towns', 'bound'],
    ['31 sailors', 'at least 31 sailors and 17 pilots', 'bound'],
    ['17 pilots', 'at least 31 sailors and 17 pilots', 'bound'],
    ['more than 17 pilots', 'more than 31 sailors and 17 pilots', 'bound'],
    ['at least 17 pilots and 31 sailors', '17 pilots and at least 31 sailors', 'bound'],
    ['at 03:00 NST', 'around 03:00 NST', 'bound'],
    ['5 am', '5 pm', 'absent'],
    ['5 am NST', '5 am', 'kind'],
    ['5:30 pm', '5:30', 'kind'],
    ['5 March 2031', 'March 2031', 'absent'],
    ['5 March', 'March 2031', 'absent'],
    ['5 December 2030', '5 December', 'kind'],
    ['late March', 'in March', 'absent'],
    ['late March 2030', '12 March 2030', 'absent'],
    ['the late 1940s', '1942', 'absent'],
    ['the 1950s', '1948', 'absent'],
    ['6 March', '5 March', 'kind'],
    ['on Sunday', 'on Saturday', 'absent'],
    ['on Sunday', 'on 8 March', 'absent'],
    ['on 9 March', 'on Saturday', 'absent'],
    ['the second wave', 'the third wave', 'absent'],
    ['Section 12', 'Section 14', 'absent'],
    ['grade 12', 'Section 12', 'kind'],
    ['half of them', 'a third of them', 'absent'],
    ['12 to 24 days', '12 to 24 hours', 'unit'],
    ['12 to 23 hours', '12 to 24 hours', 'kind'],
    ['7 boats', 'no boats', 'absent'],
  ])('%s: %s', (claim, passage, why) => {
    const said = judge(claim, passage);
    expect(said).not.toBe('ok');
    // The same number in another place of one kind is as absent as no number at all.
    if (!(why === 'kind' && said === 'absent')) expect(said).toBe(why);
  });

  it('and the nearest of its kind is offered', () => {
    const [claim] = figures('18 boats');
    const result = claim && borne(claim, figures('5 boats, 17 boats, 40 boats and 18 hours'));
    expect(result).toMatchObject({ ok: false, why: 'kind', nearest: { text: '18 hours' } });
    const other = claim && borne(claim, figures('5 boats, 17 boats and 40 boats'));
    expect(other).toMatchObject({ ok: false, why: 'absent', nearest: { text: '17' } });
    expect(claim && borne(claim, [])).toEqual({ ok: false, why: 'absent' });
  });
});

describe('weekdays', () => {
  it('count back from the day of publication', () => {
    expect(judge('on 5 March', 'on Wednesday')).not.toBe('ok');
    expect(judge('on 5 March', 'on Wednesday', '2031-03-10')).toBe('ok');
    expect(judge('on 12 March', 'on Wednesday', '2031-03-10')).not.toBe('ok');
  });

  it('stay open without the days of the event', () => {
    expect(judge('on 8 March', 'on Saturday', undefined, {})).not.toBe('ok');
    expect(judge('on Saturday', 'on 8 March', undefined, {})).not.toBe('ok');
    expect(judge('on Saturday', 'on 8 March 2031', undefined, {})).toBe('ok');
  });

  it('name the day by which they agree', () => {
    const [claim] = figures('on 8 March');
    expect(claim && borne(claim, figures('on Saturday'), bearing)).toMatchObject({
      ok: true,
      step: '2031-03-08',
    });
    const [same] = figures('on Saturday');
    expect(same && borne(same, figures('on Saturday'), bearing)).not.toHaveProperty('step');
  });

  it('are judged alone', () => {
    const [claim] = figures('on Wednesday');
    expect(claim && weekdayBorne(claim, figures('on 5 March'), undefined, window)).toBe(true);
    expect(claim && weekdayBorne(claim, figures('on 6 March'), undefined, window)).toBe(false);
    const [count] = figures('5 boats');
    expect(count && weekdayBorne(count, figures('5 boats'), undefined, window)).toBe(false);
  });
});

describe('calendarConflicts', () => {
  const conflicts = (text: string) =>
    calendarConflicts(text, figures(text), window).map((conflict) =>
      conflict.kind === 'weekday' ? conflict.expected : conflict.kind,
    );

  it.each([
    ['On Sunday 8 March it rained', ['Saturday']],
    ['On Sunday, March 8, it rained', ['Saturday']],
    ['On 8 March 2031, a Sunday, it rained', ['Saturday']],
    ['8 March (Sunday)', ['Saturday']],
    ['Sunday the 8th of March', ['Saturday']],
    ['on Sunday morning, 8 March', ['Saturday']],
    ['On 31 April and 30 February', ['no-such-day', 'no-such-day']],
    ['29 February 2031', ['no-such-day']],
    ['29 February', []],
    ['On Saturday 8 March it rained', []],
    ['She said on Sunday that boats sank on 8 March', []],
    ['from Sunday to 10 March', []],
    ['on Sunday 8 June', []],
  ])('%s', (text, expected) => {
    expect(conflicts(text)).toEqual(expected);
  });
});

describe('every figure', () => {
  const value = fc.integer({ min: 2, max: 1899 });
  const bound = fc.constantFrom('', 'at least ', 'more than ', 'about ', 'up to ', 'fewer than ');
  const unit = fc.constantFrom('boats', 'hours', '%', 'km', 'sailors');

  it('bears itself out, in digits and in words', () => {
    fc.assert(
      fc.property(value, bound, unit, (number, words, noun) => {
        const digits = `It was ${words}${number} ${noun}.`;
        const written = `It was ${words}${inWords(number)} ${noun === '%' ? 'per cent' : noun}.`;
        expect([judge(digits, written), judge(written, digits)]).toEqual(['ok', 'ok']);
      }),
    );
  });

  it('is refused with another number, bound or unit', () => {
    fc.assert(
      fc.property(value, value, bound, bound, unit, unit, (a, b, more, less, one, other) => {
        fc.pre(a !== b || more !== less || one !== other);
        expect(judge(`It was ${more}${a} ${one}.`, `It was ${less}${b} ${other}.`)).not.toBe('ok');
      }),
    );
  });
});
