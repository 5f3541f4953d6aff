import type { Corpus } from '../../factcheck/corpus.ts';
import type { Ask } from '../ask.ts';
import { fitsFor, type SpokenFit } from '../fits.ts';

/** How many sentences are offered. */
const OFFERED = 12;

/** Shows the sentences that fit a few words, and lets some be chosen by their numbers; at least `least`. */
export async function choose(
  corpus: Corpus,
  ask: Ask,
  show: (text: string) => void,
  least: number,
): Promise<SpokenFit[]> {
  const words = await ask({ key: 'words', wants: 'a few words of the passages' });
  const fits = fitsFor(corpus, words, { limit: OFFERED });
  if (fits.length === 0) {
    throw new Error(
      `Unexpected words \`${words}\`, expected some that a sentence of a source has.`,
    );
  }
  fits.forEach(({ source, line, speakers, text }, i) => {
    const who = speakers.length === 0 ? '' : `, ${speakers.join(', ')}`;
    show(`${i + 1}. ${source}, line ${line}${who}\n   ${text}\n`);
  });
  const numbers = (answer: string) => answer.split(/[\s,]+/u).map(Number);
  const picked = await ask({
    key: 'pick',
    wants: `${least === 1 ? 'the number of a passage' : `the numbers of ${least} passages at least`} shown, such as \`${least === 1 ? '1' : '1, 2'}\``,
    fits: (answer) =>
      new Set(numbers(answer)).size >= least &&
      numbers(answer).every((n) => fits[n - 1] !== undefined),
  });
  return [...new Set(numbers(picked))].flatMap((n) => fits[n - 1] ?? []);
}
