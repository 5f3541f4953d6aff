import { expect, test } from 'vitest';
import { typeset } from '../../src/markdown/typesetting.ts';

test.each([
  [`"Gale," he said.`, '“Gale,” he said.'],
  [`The boats' crews didn't rest.`, 'The boats’ crews didn’t rest.'],
  [`He said: "They called it 'the gale'."`, '“', `He said: “They called it ‘the gale’.”`],
  [`("gale")`, '(“gale”)'],
  [`"'Gale' is the word"`, '“‘Gale’ is the word”'],
  [`the '90s`, 'the ’90s'],
  ['a -- b', 'a – b'],
  ['a - b', 'a – b'],
  ['a---b', 'a—b'],
  ['5-10 boats, 03:00-04:30', '5–10 boats, 03:00–04:30'],
  [
    'a 39-year-old on 2031-02-05, in F-16s, 1/2-3/4',
    'a 39-year-old on 2031-02-05, in F-16s, 1/2-3/4',
  ],
  ['and so on...', 'and so on…'],
  ['"a - b... 5-10" - c', '“a - b... 5-10” – c'],
  ['“a - b” - c', '“a - b” – c'],
])('sets %s', (...texts) => {
  expect(typeset([texts[0]])).toEqual([texts.at(-1)]);
});

test('sees across markup what stands beside a mark', () => {
  expect(typeset(['He said "', 'gale', '" and ', "'90s", "' boats"])).toEqual([
    'He said “',
    'gale',
    '” and ',
    '’90s',
    '’ boats',
  ]);
});

test('keeps a dash that markup cuts in two', () => {
  expect(typeset(['a -', '- b'])).toEqual(['a –', ' b']);
});

test('leaves what is set already', () => {
  const set = '“Gale” – the boats’ word… 5–10';
  expect(typeset([set])).toEqual([set]);
});
