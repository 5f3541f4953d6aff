import type { Corpus } from '../../src/factcheck/corpus.ts';
import type { Note } from '../../src/factcheck/page.ts';
import { sentenceAt, type Edit } from './edit.ts';
import type { Spot } from './spot.ts';

/** What faults are about, and the least share of each that must be refused. */
export const EXPECTED = {
  passages: 1,
  exchanged: 0.98,
  notes: 1,
  coverage: 1,
  figures: 1,
  dates: 1,
  bounds: 1,
  events: 0.98,
  names: 0.98,
  speakers: 0.98,
  wording: 1,
  ledger: 1,
} as const;

export type Family = keyof typeof EXPECTED;

/** What a fault may be made of. */
export interface Material {
  readonly corpus: Corpus;
  readonly spots: readonly Spot[];
}

/** One kind of fault, and every edit of a spot that plants it. */
export interface Fault {
  readonly family: Family;
  readonly kind: string;
  readonly edits: (spot: Spot, material: Material, random: () => number) => Edit[];
}

/** Whether a spot is prose: words that tell, or that repeat what is told. */
export function isProse({ role }: Spot): boolean {
  return role === 'told' || role === 'repeated';
}

/** The notes that quote a passage for the sentence in which an edit stands. */
export function supportOf({ base, start, text }: Spot, { at }: Edit): PassageNote[] {
  const sentence = sentenceAt(text, at - start);
  const labels = [...text.slice(sentence.start, sentence.end).matchAll(/\[\^([\w-]+)\]/gu)].map(
    ([, label]) => label,
  );
  return (base.page?.notes ?? []).filter(
    (note): note is PassageNote => note.kind === 'passage' && labels.includes(note.label),
  );
}

export type PassageNote = Extract<Note, { kind: 'passage' }>;

const ASKS =
  /^(?:\p{Lu}\p{L}+ \w+: |#+ )?(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could)\s[^.;]*\?/u;
const UNSAID =
  /(?:do|does|did) not (?:say|tell|explain|know)(?:,? or [\p{L} ]+?)? (?:whether|what|when|where|which|who|why|how|on which)(?!\p{L})[^.;:]*$/u;
const WHETHER = /(?<!\p{L})[Ww]hether(?!\p{L})[^.;:,]*$/u;

/**
 * Whether an edit changes what a text does not state, which makes nothing false: a question that is
 * answered by yes or no, what documents are said to leave open, and a `not` after `whether`.
 */
export function statesNothing({ start, text }: Spot, { at, insert }: Edit): boolean {
  const sentence = sentenceAt(text, at - start);
  const words = text
    .slice(sentence.start, sentence.end)
    .replace(/\[\^[\w-]+\]/gu, '')
    .trim();
  const before = text.slice(sentence.start, at - start);
  return (
    ASKS.test(words) || UNSAID.test(before) || (/(?:^| )not$/u.test(insert) && WHETHER.test(before))
  );
}
