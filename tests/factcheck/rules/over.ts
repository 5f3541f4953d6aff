import { source } from '../../content/storm.ts';
import { findingsOf } from '../explainer.ts';

/**
 * The rules that a statement breaks over a report of its own: each note is a paragraph of that report,
 * `words`, or `speaker: words` where someone says them.
 */
export function rulesOver(statement: string, ...notes: string[]): string[] {
  const read = notes.map((note) => /^(?:([a-z-]+): )?(.*)$/u.exec(note) ?? ['', '', note]);
  const label = (i: number) => `note-${'abcdef'.charAt(i)}`;
  const marks = read.map((_, i) => `[^${label(i)}]`).join('');
  const definitions = read.map(
    ([, speaker, words], i) =>
      `[^${label(i)}]: ${speaker ? `${speaker}, ` : ''}report: \`${words}\``,
  );
  const text = read.map(([, , words]) => words).join('\n');
  return findingsOf({
    body: `${statement}${marks}\n\n${definitions.join('\n')}`,
    sources: [source('report', text)],
  }).map(({ rule }) => rule);
}
