import { isSmall, wordsOf } from '../../src/factcheck/word.ts';
import { sentenceAt } from './edit.ts';
import type { Quoting } from './passage-faults.ts';
import type { Spot } from './spot.ts';

const stems = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !isSmall(word))
    .map(({ stem }) => stem);

/**
 * Whether a passage bears out, word for word, all that a note's own passage adds to the sentences
 * that use it. Then the exchange makes nothing false: it is no fault. Passages of which one holds
 * the other are counted as equal too.
 */
export function bears(other: Quoting, note: Quoting, { base, text }: Spot): boolean {
  if (other.words.text.includes(note.words.text) || note.words.text.includes(other.words.text))
    return true;
  const label = /^\[\^([\w-]+)\]/u.exec(text)?.[1] ?? '';
  const [own, given] = [new Set(stems(note.words.text)), new Set(stems(other.words.text))];
  return sentencesWith(base.raw, `[^${label}]`).some((sentence) => {
    const rest = new Set(
      [...sentence.matchAll(/\[\^([\w-]+)\]/gu)]
        .filter(([, one]) => one !== label)
        .flatMap(([, one]) => stems(lineOf(base.raw, one ?? ''))),
    );
    const added = stems(sentence.replace(/\[\^[\w-]+\]/gu, '')).filter(
      (stem) => own.has(stem) && !rest.has(stem),
    );
    return added.every((stem) => given.has(stem));
  });
}

function sentencesWith(raw: string, mark: string): string[] {
  const lines = raw.split('\n').filter((line) => !line.startsWith('[^') && line.includes(mark));
  return lines.flatMap((line) =>
    [...line.matchAll(new RegExp(mark.replace(/[[\]^]/gu, '\\$&'), 'gu'))].map(({ index }) => {
      const { start, end } = sentenceAt(line, index);
      return line.slice(start, end);
    }),
  );
}

function lineOf(raw: string, label: string): string {
  const start = raw.indexOf(`\n[^${label}]: `);
  return start < 0 ? '' : raw.slice(start, raw.indexOf('\n', start + 1)).replace(/^[^"`]*/u, '');
}
