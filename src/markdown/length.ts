import type { Finding } from '../factcheck/finding.ts';
import type { Block } from '../factcheck/page.ts';
import { sentences } from '../factcheck/sentence.ts';
import { placeIn } from '../factcheck/statement.ts';
import type { Frontmatter } from './frontmatter.ts';

/** The longest sentence, title, summary or passage, in characters; judging one costs more than its length. */
export const SENTENCE = 1000;

/** The longest paragraph, list item or cell, in characters. */
const PARAGRAPH = 5000;

/** What is too long to be judged in good time; a page with such a finding must not be judged. */
export function checkLength(
  frontmatter: Frontmatter | null,
  blocks: readonly Block[],
): readonly Finding[] {
  const head = (['title', 'summary'] as const).flatMap((key): Finding[] =>
    frontmatter && frontmatter[key].length > SENTENCE
      ? [{ ...frontmatter.places[key], ...tooLong(key, frontmatter[key].length) }]
      : [],
  );
  return [...head, ...blocks.flatMap(ofBlock)];
}

function ofBlock({ text }: Block): Finding[] {
  const { length } = text.value;
  if (length > PARAGRAPH) {
    return [{ ...placeIn(text, 0), ...tooLong('paragraph', length, PARAGRAPH) }];
  }
  if (length <= SENTENCE) return [];
  return sentences(text.value)
    .filter(({ start, end }) => end - start > SENTENCE)
    .map(({ start, end }) => ({ ...placeIn(text, start), ...tooLong('sentence', end - start) }));
}

function tooLong(
  what: 'title' | 'summary' | 'paragraph' | 'sentence',
  length: number,
  most = SENTENCE,
): Pick<Finding, 'rule' | 'message' | 'remedy'> {
  return {
    rule: 'input/too-long',
    message: `Unexpected ${what} of ${length} characters, expected at most ${most}.`,
    remedy: what === 'title' || what === 'summary' ? 'Shorten it.' : 'Break it into several.',
  };
}
