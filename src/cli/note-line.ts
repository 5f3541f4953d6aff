/** Characters that Markdown would read as marks, so that quotation marks do not hold them. */
const MARKS = /[\\*_`~&<{}!@[\]]|\bhttps?:|\bwww\./u;

/** The parts of a note that quotes a passage. */
export interface Quoted {
  /** Null where the document itself speaks. */
  readonly speaker: string | null;
  readonly source: string;
  readonly passage: string;
  /** Taken from the passage's words where it is left out. */
  readonly label?: string;
}

/** The definition of a note, on one line, ready to paste. */
export function noteLine({ speaker, source, passage, label = labelFrom(passage) }: Quoted): string {
  const mark = MARKS.test(passage) && !passage.includes('`') ? '`' : '"';
  const who = speaker === null ? source : `${speaker}, ${source}`;
  return `[^${label}]: ${who}: ${mark}${passage}${mark}`;
}

const PLAIN =
  /^(?:a|an|and|are|as|at|be|by|for|from|had|has|have|he|in|is|it|its|of|on|or|said|that|the|their|they|this|to|was|were|which|who|with)$/u;

/** A label names a subject, never a figure: the first three words that say something. */
export function labelFrom(passage: string): string {
  const words = passage
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  const telling = (words ?? []).filter((word) => !/\d/u.test(word) && !PLAIN.test(word));
  return telling.slice(0, 3).join('-') || 'label';
}
