import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, figures, type Figure } from '../../src/factcheck/figure.ts';
import { WEEKDAYS } from '../../src/factcheck/calendar.ts';
import { inWords } from './figure/number-words.ts';

/** A figure in a few words, such as `at-least count 5 pilot`. */
function brief(figure: Figure): string {
  const bound = figure.bound === 'exact' ? '' : `${figure.bound} `;
  return `${bound}${figure.kind} ${content(figure)}`.trimEnd();
}

function content(figure: Figure): string {
  switch (figure.kind) {
    case 'count':
      return `${figure.value} ${figure.things.join('+')}`;
    case 'multiple':
      return `${figure.name} ${figure.things.join('+')}`;
    case 'range':
      return `${figure.from}..${figure.to} ${figure.of} ${figure.unit ?? ''}`;
    case 'duration':
      return `${figure.value ?? 'some'} ${figure.unit}`;
    case 'clock': {
      const minutes = String(figure.minutes % 60).padStart(2, '0');
      return `${Math.floor(figure.minutes / 60)}:${minutes}${figure.half ? '?' : ''} ${figure.zone ?? ''}`;
    }
    case 'date':
      return [figure.part, figure.day, figure.month && `m${figure.month}`, figure.year]
        .filter((part) => part !== null)
        .join(' ');
    case 'decade':
      return `${figure.part ?? ''} ${figure.year}`.trim();
    case 'fraction':
      return `${figure.over}/${figure.under}`;
    case 'weekday':
      return WEEKDAYS[figure.weekday] ?? '';
    case 'label':
      return figure.name;
    case 'age':
    case 'money':
    case 'measure':
      return `${figure.value} ${figure.unit}`;
    case 'percent':
    case 'ordinal':
      return String(figure.value);
  }
}

const seen = (text: string): string[] => figures(text).map(brief);

describe('counts', () => {
  it.each([
    ['The storm sank 216 boats.', ['count 216 boat']],
    ['It sank 2,115 boats and 50,000 crates', ['count 2115 boat', 'count 50000 crate']],
    ['It cost 1\u00a0250 jobs', ['count 1250 job']],
    ['2.5 million homes lost power', ['count 2500000 home']],
    ['seven harbour pilots were hurt', ['count 7 harbour pilot']],
    ['Fifty-two thousand people fled', ['count 52000 person']],
    ['one hundred and four sailors', ['count 104 sailor']],
    ['a hundred sailors, a thousand crates', ['count 100 sailor', 'count 1000 crate']],
    ['half a million homes', ['count 500000 home']],
    ['18 of its sailors drowned', ['count 18 sailor']],
    ['all 5 of the remaining sailors', ['count 5 remaining sailor']],
    ['6 of his guards', ['count 6 guard']],
    ['5 members of a fishing family who were there', ['count 5 member of fishing family']],
    ['7 members of the rescue services', ['count 7 member of rescue service']],
    ['3 local NHO wardens, known as', ['count 3 local nho warden']],
    ['1 NHO pilot was killed', ['count 1 nho pilot']],
    ['133 pilots and sailors had been hurt', ['count 133 pilot+sailor']],
    ['216 pilots/sailors were hurt', ['count 216 pilot+sailor']],
    ['12 towns and villages', ['count 12 town+village']],
    ['hurt 3 sailors and forced local shops to shut', ['count 3 sailor']],
    ["the loss of 92 'fishers' on the day", ['count 92 fisher']],
    ['22 harbour personnel killed killed', ['count 22 harbour personnel']],
    ['10 harbour staff members were there', ['count 10 harbour staff']],
    ['four heavily armed wardens', ['count 4 heavily armed warden']],
    ['and took 18—figures that they dispute', ['count 18']],
    ['48 dead in worst storm', ['count 48']],
    ['47 Drowned', ['count 47']],
    ['Harbour crews rescue 145 after the storm', ['count 145']],
    ['raising the toll to 274.', ['count 274']],
    ['nine districts suggests a scale', ['count 9 district']],
    ['five-member team', ['count 5 member']],
    ['12-strong crew', ['count 12 strong']],
    ['5 men, 3 women and 3 children', ['count 5 man', 'count 3 woman', 'count 3 child']],
    ['Tonga lost 3, Samoa 4', ['count 3', 'count 4']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('`one` and `a`', () => {
  it.each([
    'one of the worst storms',
    'one of the most costly storms',
    'one of its largest single losses',
    'one of many, one of them',
    'the new one, this one.',
    'They helped one another',
    'no one was there',
    'No-one came',
    'someone, anyone and everyone',
    'this one and the other one',
    'on one side of the quay',
    'at one point',
    'one by one they left',
    'a boat and an oar',
    'At first, nobody came',
    'a third party has first aid',
    'The headquarters of the harbour',
  ])('find no figure in: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });

  it.each([
    ['one pilot was killed', ['count 1 pilot']],
    ['One pilot died', ['count 1 pilot']],
    ['one of the boats sank', ['count 1 boat']],
    ['one of its interest groups', ['count 1 interest group']],
    ['killing one, it said', ['count 1']],
    ['one had been killed', ['count 1']],
    ['two were hurt and one was killed', ['count 2', 'count 1']],
    ['at least one of the harbour pilots was a woman', ['at-least count 1 harbour pilot']],
    ['more than one boat', ['more-than count 1 boat']],
  ])('count in: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('quantities that are no number', () => {
  it.each([
    ['At least a dozen towns and villages', ['at-least multiple dozen town+village']],
    ['more than a dozen places', ['more-than multiple dozen place']],
    ['dozens of boats', ['multiple dozens boat']],
    ['several dozen boats', ['multiple several dozen boat']],
    ['two dozen boats', ['multiple 2 dozen boat']],
    ['half a dozen boats', ['multiple half a dozen boat']],
    ['a half-dozen boats', ['multiple half a dozen boat']],
    ['a couple of boats', ['multiple couple boat']],
    ['the hundred boats', ['count 100 boat']],
    ['hundreds of homes', ['multiple hundreds home']],
    ['tens of thousands of people', ['multiple tens of thousands person']],
    ['several hundred people', ['multiple several hundred person']],
    ['a few thousand people', ['multiple few thousand person']],
    ['twice the size', ['multiple 2 times']],
    ['the toll doubled', ['multiple 2 times']],
    ['half of the fleet', ['fraction 1/2']],
    ['two thirds of the fleet', ['fraction 2/3']],
    ['two-thirds', ['fraction 2/3']],
    ['a quarter of homes, a third of boats', ['fraction 1/4', 'fraction 1/3']],
    ['3/4 of the fleet', ['fraction 3/4']],
    ['the second wave', ['ordinal 2']],
    ['a 21st ship, the twenty-first', ['ordinal 21', 'ordinal 21']],
    ['200–300', ['range 200..300 count']],
    ['between 20 and 30 boats', ['range 20..30 count boat']],
    ['two or three boats', ['range 2..3 count boat']],
    ['5 to 10 boats', ['range 5..10 count boat']],
    ['5 and 6 boats', ['count 5', 'count 6 boat']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('amounts', () => {
  it.each([
    ['a 40-hour search', ['duration 40 hour']],
    ['a three-day search', ['duration 3 day']],
    ['a three\u2011day long search', ['duration 3 day']],
    ['for 24 hours', ['duration 24 hour']],
    ['for a week and one month', ['duration 1 week', 'duration 1 month']],
    ['within half an hour', ['at-most duration 0.5 hour']],
    ['the worst single-day loss', ['duration 1 day']],
    ['a day-long search', ['duration 1 day']],
    ['the decades‑long quarrel', ['duration some decade']],
    ['a several days-long search', ['duration some day']],
    ['the worst in decades', ['duration some decade']],
    ['a period of 12 to 24 hours', ['range 12..24 duration hour']],
    ['between two and three weeks', ['range 2..3 duration week']],
    ['5 and 6 hours', ['count 5', 'duration 6 hour']],
    ['a 39-year-old keeper', ['age 39 year']],
    ['aged 39', ['age 39 year']],
    ['is 39 years old', ['age 39 year']],
    ['a three-month-old seal', ['age 3 month']],
    ['26% higher', ['percent 26']],
    ['26 per cent', ['percent 26']],
    ['twenty-six percent', ['percent 26']],
    ['20–30%', ['range 20..30 percent %']],
    ['2.5 percentage points', ['percent 2.5']],
    ['within 1 km (3,300 ft) of', ['at-most measure 1 km', 'measure 3300 ft']],
    ['a 100-metre wall', ['measure 100 m']],
    ['5km, 5 miles, two square kilometres', ['measure 5 km', 'measure 5 mile', 'measure 2 km²']],
    ['winds of 90 km/h', ['measure 90 km/h']],
    ['$5m and €2.5 million', ['money 5000000 dollar', 'money 2500000 euro']],
    ['Rs 500 or 500 rupees', ['money 500 rupee', 'money 500 rupee']],
    ['two million dollars', ['money 2000000 dollar']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('clock times', () => {
  it.each([
    ['began around 03:00 NST and', ['about clock 3:00 nst']],
    ['at 04:00 am', ['clock 4:00']],
    ['at 5 am local time', ['clock 5:00 local time']],
    ['at 5 pm', ['clock 17:00']],
    ['at around 5:30 in the morning', ['about clock 5:30']],
    ['at 5:30 in the evening', ['clock 17:30']],
    ['05:04 PM', ['clock 17:04']],
    ['at 3 a.m. The', ['clock 3:00']],
    ['12 am, 12 pm, 12:30 am', ['clock 0:00', 'clock 12:00', 'clock 0:30']],
    ['noon and midnight', ['clock 12:00', 'clock 0:00']],
    ['by 5:30', ['clock 5:30?']],
    ['by 17:30', ['clock 17:30']],
    ['at 0300 GMT', ['clock 3:00 gmt']],
    ['at five in the morning', ['clock 5:00']],
    ['five o’clock', ['clock 5:00?']],
    ['at 10 at night', ['clock 22:00']],
    ['at 2 at night', ['clock 2:00']],
    ['sank 5 in the morning', ['count 5']],
    ['5 February 5 am', ['date 5 m2', 'clock 5:00']],
    ['a score of 25:61', ['count 25', 'count 61']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['31 January 2026', ['date 31 m1 2026']],
    ['January 31, 2026', ['date 31 m1 2026']],
    ['the 31st of January', ['date 31 m1']],
    ['JANUARY 31ST'.replace('ST', 'st'), ['date 31 m1']],
    ['on 5 February', ['date 5 m2']],
    ['on January 29 in Port Alda', ['date 29 m1']],
    ['on 31 Jan. 2026 and Sept 5', ['date 31 m1 2026', 'date 5 m9']],
    ['2026-01-31 or 31/01/2026', ['date 31 m1 2026', 'date 31 m1 2026']],
    ['from 29 January to 2 February', ['date 29 m1', 'date 2 m2']],
    ['29 January – 5 February 2026', ['date 29 m1 2026', 'date 5 m2 2026']],
    ['30 December to 2 January 2026', ['date 30 m12', 'date 2 m1 2026']],
    ['from 25 to 29 January 2026', ['date 25 m1 2026', 'date 29 m1 2026']],
    ['29–31 January', ['date 29 m1', 'date 31 m1']],
    ['29, 30 and 31 January', ['date 29 m1', 'date 30 m1', 'date 31 m1']],
    ['sinking 16, 31 January being calm', ['count 16', 'date 31 m1']],
    ['January 29–31, 2026', ['date 29 m1 2026', 'date 31 m1 2026']],
    ['January 29 and 30', ['date 29 m1', 'date 30 m1']],
    ['January 29 and 30 boats', ['date 29 m1', 'count 30 boat']],
    ['In January 12 boats sank', ['date m1', 'count 12 boat']],
    ['In January, 41 boats sank', ['date m1', 'count 41 boat']],
    ['August 2024 storms', ['date m8 2024']],
    ['late January and early February 2026', ['date late m1 2026', 'date early m2 2026']],
    ['in May; it may rain in March', ['date m5', 'date m3']],
    ['They march on. May they rest.', []],
    ['since the late 1940’s', ['decade late 1940']],
    ['1940s–2019', ['decade 1940', 'date 2019']],
    ['since late 2019', ['date late 2019']],
    ['mid-2025', ['date mid 2025']],
    ['2024–25', ['date 2024', 'date 2025']],
    ['since 1948.', ['date 1948']],
    ['in 1776', ['date 1776']],
    ['= 2026 Port Alda storms =', ['date 2026']],
    ['the 2026 storms', ['date 2026']],
    ['The year 2025 was', ['date 2025']],
    ['sank 2000 boats', ['count 2000 boat']],
    ['more than 2000 were lost', ['more-than count 2000']],
    ['1800 boats', ['count 1800 boat']],
    ['on Saturday and SUNDAY', ['weekday Saturday', 'weekday Sunday']],
    ['Saturday, 31 January', ['weekday Saturday', 'date 31 m1']],
    ['31 February', ['date 31 m2']],
    ['45 January', ['count 45', 'date m1']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('figures that name something', () => {
  it.each([
    ['Section 144 was imposed', ['label section 144']],
    ['Sections 12 and 14', ['label section 12', 'label section 14']],
    ['"Operation Calm 2.0" began', ['label calm 2.0']],
    ['Operation Calm-on-Sea 1', ['label sea 1']],
    ['Operation Calm on Sea-1', ['label sea 1']],
    ['8 and 9 grade students', ['label grade 8', 'label grade 9']],
    ['eighth and ninth grade', ['label grade 8', 'label grade 9']],
    ['grades 8 and 9', ['label grade 8', 'label grade 9']],
    ['phase two of the plan', ['label phase 2']],
    ['at this stage 5 boats sank', ['count 5 boat']],
    ['a B-52 and an F-16', ['label b 52', 'label f 16']],
    ['open 24/7 on 5G', ['label 24/7', 'label 5g']],
    ['version 1.2.3', ['label version 1.2.3']],
    ['see https://port.example/a1?b=22 there', ['label https://port.example/a1?b=22']],
    ['- Units1: 20px', ['label units1', 'label 20px']],
    ['٢١٦ and ½', ['label ٢١٦', 'label ½']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('bounds', () => {
  it.each([
    ['at least', 'at-least'],
    ['At least', 'at-least'],
    ['a minimum of', 'at-least'],
    ['no fewer than', 'at-least'],
    ['not less than', 'at-least'],
    ['at least another', 'at-least'],
    ['more than', 'more-than'],
    ['over', 'more-than'],
    ['well over', 'more-than'],
    ['above', 'more-than'],
    ['upwards of', 'more-than'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['an estimated', 'about'],
    ['up to', 'at-most'],
    ['as many as', 'at-most'],
    ['no more than', 'at-most'],
    ['at most', 'at-most'],
    ['fewer than', 'less-than'],
    ['under', 'less-than'],
    ['nearly', 'less-than'],
    ['almost', 'less-than'],
    ['exactly', 'exact'],
    ['the', 'exact'],
    ['wholesome', 'exact'],
    ['turned over', 'exact'],
    ['swept over', 'exact'],
  ] as const)('`%s 30 boats` is %s', (words, bound) => {
    expect(figures(`They saw ${words} 30 boats.`)[0]?.bound).toBe(bound);
  });

  it.each([
    ['gatherings of 5 or more people', ['at-least count 5 person']],
    ['30 boats or more', ['at-least count 30 boat']],
    ['100+ boats', ['at-least count 100 boat']],
    ['30 or fewer boats', ['at-most count 30 boat']],
    ['30 boats or so', ['about count 30 boat']],
    ['30 boats, at least.', ['at-least count 30 boat']],
    ['30 boats, at least 4 piers', ['count 30 boat', 'at-least count 4 pier']],
    ['over the course of 2 days', ['duration 2 day']],
    ['over a 40-hour period', ['duration 40 hour']],
    ['in searches over 40 hours', ['duration 40 hour']],
    ['for over 40 hours', ['more-than duration 40 hour']],
    ['for more than 24 hours', ['more-than duration 24 hour']],
    ['up to 6 months', ['at-most duration 6 month']],
    ['more than a week', ['more-than duration 1 week']],
    ['over a dozen boats', ['more-than multiple dozen boat']],
    ['under Section 12', ['label section 12']],
    ['a talk about 5 May', ['date 5 m5']],
    ['around 1948', ['about date 1948']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it('may reach the next figure of a list', () => {
    const found = figures('at least 31 sailors and 17 pilots were hurt, and 5 boats sank');
    expect(found.map(({ bound, shared }) => [bound, shared])).toEqual([
      ['at-least', null],
      ['exact', 'at-least'],
      ['exact', null],
    ]);
  });
});

describe('every text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '12',
        '5 May',
        ' and ',
        '–',
        'one',
        'a dozen ',
        ' boats',
        '.',
        ',',
        ' to ',
        '-',
        '2026',
        ' pm',
      ],
      ...[
        '%',
        '$',
        ' January ',
        '3rd',
        ':',
        '/',
        'Section ',
        ' hours',
        'between ',
        '\u00a0',
        '000',
        '½',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.nat(99_999).map(String),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('has all its digits in figures', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = figures(words);
        for (const run of words.matchAll(/\p{N}+/gu)) {
          const end = run.index + run[0].length;
          expect(found.some((figure) => figure.start <= run.index && end <= figure.end)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has figures in order, apart, and equal to their slice', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const figure of figures(words)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(words.slice(figure.start, figure.end)).toBe(figure.text);
          last = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '5 boats, '.repeat(5_000),
    '1,'.repeat(15_000),
    '111,'.repeat(10_000),
    'a-'.repeat(15_000),
    '9'.repeat(25_000),
    'one '.repeat(7_500),
    'between '.repeat(5_000),
    ' '.repeat(25_000),
    'x'.repeat(25_000),
    '"'.repeat(25_000),
  ])(
    'is read in time in proportion to its length (%#)',
    (words) => {
      const start = performance.now();
      figures(words);
      expect(performance.now() - start).toBeLessThan(5000);
    },
    30_000,
  );
});

describe('figures among other words', () => {
  const number = fc.integer({ min: 2, max: 1899 });

  it('are the same in digits, with separators and in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999_999 }), (value) => {
        fc.pre(value < 1900 || value > 2099);
        for (const written of [String(value), value.toLocaleString('en-GB'), inWords(value)]) {
          expect(seen(`They saw ${written} boats there.`)).toEqual([`count ${value} boat`]);
        }
      }),
    );
  });

  it('stay what they are when harmless words stand before and after', () => {
    const form = fc.constantFrom<(value: number) => string>(
      (value) => `at least ${value} boats`,
      (value) => `${value}%`,
      (value) => `a ${value}-hour search`,
      (value) => `${value} km`,
      (value) => `${inWords(value)} pilots`,
      (value) => `${(value % 28) + 1} May 2031`,
      (value) => `Section ${value}`,
    );
    const words = fc.constantFrom(
      '',
      'The wind fell.',
      'People left, it said.',
      'Boats were lost;',
      '(Port Alda)',
    );
    fc.assert(
      fc.property(form, number, words, words, (write, value, before, after) => {
        const alone = write(value);
        expect(seen(`${before} ${alone}. ${after}`)).toEqual(seen(`${alone}.`));
      }),
    );
  });
});

describe('decimal', () => {
  it('reads back any number, with separators or without', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(decimal(String(value))).toBe(value);
        expect(decimal(value.toLocaleString('en-GB'))).toBe(value);
      }),
    );
  });

  it('reads decimals and refuses anything else', () => {
    expect(decimal('1,234.5')).toBe(1234.5);
    expect(['', 'five', '1,23', '1 2', '-5', '5%', '1e5'].map(decimal)).toEqual(
      Array(7).fill(null),
    );
  });
});
