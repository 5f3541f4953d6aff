import { describe, expect, it } from 'vitest';
import { aloneOf } from '../../src/content/view/alone.ts';
import { directnessOf } from '../../src/content/view/directness.ts';
import { originLines, originWords } from '../../src/content/view/origin.ts';
import { wholeOf } from '../../src/content/view/whole.ts';
import { corpus, note, page, source, toll } from './storm.ts';

const GAZETTE = source('gazette', 'The office said that 4 fishers died and 9 were found. The pier fell.');
const LETTER = source('letter', 'Of the fishers, 4 died.');
const PAPER = source('paper', 'At least 4 fishers died, the crew said.');
const SOURCES = [GAZETTE, LETTER, PAPER];
const SAID = ['The office said that 4 fishers died'];
const IN_GAZETTE = toll('gazette-dead', 'gazette', 'The office said that 4 fishers died');
const IN_LETTER = toll('letter-dead', 'letter', 'Of the fishers, 4 died', { speaker: null });
const IN_PAPER = toll('paper-dead', 'paper', 'At least 4 fishers died', {
  ...{ bound: 'at-least', speaker: 'crew' },
});

describe('the origins of a number', () => {
  it('are one where one speaker gave it to several documents', () => {
    const again = { ...IN_LETTER, speaker: 'harbour' };
    expect(originWords([IN_GAZETTE, again])).toBe('one origin, in 2 of our documents');
  });

  it('leave apart the documents that name nobody', () => {
    expect(originWords([IN_GAZETTE, IN_LETTER])).toBe(
      'one origin, and elsewhere no speaker named, in 2 of our documents',
    );
    expect(originWords([IN_LETTER])).toBe('no speaker named, in one of our documents');
  });

  it('are as many as speakers', () => {
    expect(originWords([IN_GAZETTE, IN_LETTER, IN_PAPER])).toBe(
      '2 speakers, and elsewhere no speaker named, in 3 of our documents',
    );
  });

  it('are told beside a passage that holds the number, and not beside one that leaves it out', () => {
    const all = corpus({ sources: SOURCES, tolls: [IN_GAZETTE, IN_LETTER] });
    expect(originLines(all, { source: 'gazette', parts: SAID })).toEqual([
      '4 fishers killed: one origin, and elsewhere no speaker named, in 2 of our documents',
    ]);
    expect(originLines(all, { source: 'gazette', parts: ['The office said that'] })).toEqual([]);
    expect(originLines(all, { source: 'gazette', parts: ['9 were found'] })).toEqual([]);
  });

  it('are not told of a number that stands in one row alone', () => {
    const all = corpus({ sources: SOURCES, tolls: [IN_GAZETTE] });
    expect(originLines(all, { source: 'gazette', parts: SAID })).toEqual([]);
  });
});

describe('what rests on one document alone', () => {
  const storm = page(
    'storm',
    1,
    ['It fell.[pier] They died.[dead][also] Both.[pier][dead]'],
    [
      note('pier', 'gazette', ['The pier fell']),
      note('dead', 'gazette', SAID),
      note('also', 'letter', ['Of the fishers, 4 died']),
    ],
  );

  it('is what no other document is quoted for', () => {
    const all = corpus({ sources: SOURCES, pages: [storm] });
    expect(aloneOf(all, GAZETTE)).toMatchObject({
      ...{ statements: 2, of: 3 },
      pages: [{ path: '/storm/', title: 'On storm', count: 2 }],
    });
    expect(aloneOf(all, LETTER)).toMatchObject({ statements: 0, pages: [] });
  });

  it('has the numbers that no other document gives', () => {
    const other = toll('found', 'gazette', '9 were found', { number: 9, measure: 'injured' });
    const all = corpus({ sources: SOURCES, tolls: [IN_GAZETTE, IN_LETTER, other] });
    expect(aloneOf(all, GAZETTE).numbers.map(({ toll: { id } }) => id)).toEqual(['found']);
  });
});

describe('in whose words a passage reaches us', () => {
  const told = source('told', '“We are calm,” the mayor said. The mayor said the port was calm.');

  it.each([
    ['We are calm', 'in the speaker’s own words'],
    ['“We are calm,” the mayor said.', 'partly in the speaker’s own words'],
    ['The mayor said the port was calm.', 'in the document’s words'],
  ])('%s', (passage, words) => {
    expect(directnessOf(told, [passage])).toBe(words);
  });
});

describe('the whole of a document', () => {
  it('is all of its text, cut where quotation begins and ends', () => {
    const storm = page('storm', 1, ['It fell.[pier]'], [note('pier', 'gazette', ['The pier fell'])]);
    const [line] = wholeOf(corpus({ sources: SOURCES, pages: [storm] }), GAZETTE);
    expect(line?.runs.map(({ text }) => text).join('')).toBe(GAZETTE.seed.text);
    expect(line?.runs.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(['The pier fell']);
  });
});
