import { expect, it } from 'vitest';
import { lastMarksOfMachines } from '../../src/content/view/support.ts';
import { corpus, note, page, source } from './storm.ts';

const GAZETTE = source('gazette', 'The pier fell at noon.');
const DIGEST = source('digest', 'The pier fell at noon. Four died.', 'a writing machine');
const NOTES = [
  note('human', 'gazette', ['The pier fell']),
  note('machine', 'digest', ['The pier fell']),
  note('dead', 'digest', ['Four died.']),
];

function marked(...texts: string[]): string[] {
  const storm = page('storm', 1, texts, NOTES);
  return [...lastMarksOfMachines(corpus({ sources: [GAZETTE, DIGEST], pages: [storm] }), storm)];
}

it('the word stands once, after the last mark of a statement that rests on machines alone', () => {
  expect(marked('It fell and four died.[machine][dead] All saw it.[human]')).toEqual(['ref-dead']);
});

it('no word stands where another document supports the statement', () => {
  expect(marked('It fell.[machine][human]', 'It fell.[human]')).toEqual([]);
});

it('of two uses of a note the word stands at that which has nothing else', () => {
  expect(marked('It fell.[machine][human] At noon.[machine]')).toEqual(['ref-machine:2']);
});
