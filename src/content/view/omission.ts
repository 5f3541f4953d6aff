import type { LeftOut, Source } from '../../factcheck/corpus.ts';
import { words } from '../../words/words.ts';

/** A sentence or a paragraph that the site does not use. */
export interface Omission {
  /** Where it stands in the document, in words; its own words are not published. */
  readonly where: string;
  readonly reason: string;
}

/** What is left out of a source and why, in the order of the document. */
export function omissionsOf(source: Source): Omission[] {
  const { leftOut, seed } = source;
  return leftOut
    .toSorted((a, b) => seed.text.indexOf(a.opening) - seed.text.indexOf(b.opening))
    .map((entry) => ({ where: whereIs(source, entry), reason: entry.reason }));
}

function whereIs({ seed }: Source, { opening, whole }: LeftOut): string {
  const start = seed.text.indexOf(opening);
  const line = seed.lines.findLast((one) => one.start <= start)?.number ?? 1;
  const inLine = seed.sentences.filter((sentence) => sentence.line === line);
  const at = inLine.findIndex((sentence) => sentence.end > start) + 1;
  return whole || inLine.length === 1 ? words.documents.line(line)
    : words.documents.sentence(line, at);
}
