import type { Corpus, Source, Toll } from '../factcheck/corpus.ts';
import type { Note, Page } from '../factcheck/page.ts';
import { NOT_STATED } from '../factcheck/corpus.ts';
import { locate } from '../factcheck/passage.ts';
import { inWords } from '../factcheck/reckoning.ts';
import { originLines } from './view/origin.ts';
import { soleSupports } from './view/support.ts';
import { numbersOf, usesOf } from './view/uses.ts';
import type { Voice } from './view/voice.ts';
import { voiceOf } from './view/voice.ts';
import { wordsOf } from './view/words.ts';

/** One note as a page shows it. */
export type Evidence = {
  readonly label: string;
  /** From 1, by first use on the page. */
  readonly number: number;
  readonly uses: readonly EvidenceUse[];
} & NoteEvidence;

/** What a note holds. */
export type NoteEvidence =
  PassageEvidence | SumEvidence | CalendarEvidence | PlainEvidence;

/** One use of a note: its id on the page, and the words by which a link back names it. */
export interface EvidenceUse {
  readonly id: string;
  readonly words: string;
}

/** The words of a document. */
export interface PassageEvidence {
  readonly kind: 'passage';
  /** Null where the document speaks for itself. */
  readonly speaker: Voice | null;
  readonly source: Carrier;
  /** Each part exactly as in the seed. */
  readonly parts: readonly string[];
  /** What else a reader must know, from the ledger. */
  readonly remark: string | null;
  /** True where a statement of the page rests on machine-written documents alone, this one among them. */
  readonly soleSupport: boolean;
  /** By how many origins each of its numbers is given, and in how many documents, where that is more than one. */
  readonly origins: readonly string[];
}

/** A sum of our own, with the notes that its terms stand in. */
export interface SumEvidence {
  readonly kind: 'sum';
  readonly formula: string;
  readonly of: readonly { readonly label: string; readonly number: number | null }[];
}

/** What the calendar says of days that notes have. */
export interface CalendarEvidence {
  readonly kind: 'calendar';
  readonly formula: string;
}

/** A note that quotes nothing and says why. */
export interface PlainEvidence {
  readonly kind: 'signpost' | 'exception';
  readonly reason: string;
}

/** The document in which the words stand. */
export interface Carrier {
  readonly slug: string;
  readonly short: string;
  /** The seed's file name without its extension. */
  readonly seed: string;
  /** As a document states it, `YYYY-MM-DD` or its own words; null where it states none. */
  readonly published: string | null;
  /** What the document says of a machine having written it; null where it says nothing. */
  readonly machine: string | null;
}

/** The notes of a page in the order of their numbers. Throws where a use has no note, row or passage. */
export function evidenceOf(corpus: Corpus, page: Page): Evidence[] {
  const uses = Map.groupBy(usesOf(corpus, page), ({ label }) => label);
  const numbers = numbersOf(corpus, page);
  const sole = soleSupports(corpus, page);
  return [...numbers].map(([label, number]) => ({
    label,
    number,
    uses: (uses.get(label) ?? []).map((use) => ({ id: use.id, words: wordsOf(corpus, page, use) })),
    ...bodyOf(corpus, page, label, numbers, sole),
  }));
}

/** The words of a note or a row of the ledger, exactly as in the seed. Throws where they do not stand there; of none there are none. */
export function partsIn(source: Source, parts: readonly string[]): string[] {
  if (parts.length === 0) return [];
  const spans = locate(source.seed, parts);
  if (!spans) throw new Error(`Unexpected passage, expected words of \`${source.file}\``);
  return spans.map(({ start, end }) => source.seed.text.slice(start, end));
}

/** A source as notes name it. */
export function carrierOf(source: Source): Carrier {
  return {
    slug: source.slug,
    short: source.short,
    seed: source.file.replace(/\.[^.]+$/, ''),
    published: stated(source.published.value),
    machine: stated(source.machine.value),
  };
}

function bodyOf(
  corpus: Corpus,
  page: Page,
  label: string,
  numbers: ReadonlyMap<string, number>,
  sole: ReadonlySet<string>,
): NoteEvidence {
  const note = page.notes.find((other) => other.label === label);
  const toll = corpus.tolls.find(({ id }) => id === label);
  if (note?.kind === 'sum') return sumOf(note, numbers);
  if (note?.kind === 'calendar') return { kind: 'calendar', formula: inWords(note.reckoning) };
  if (note?.kind === 'signpost' || note?.kind === 'exception')
    return { kind: note.kind, reason: note.reason };
  const said = note?.kind === 'passage' ? note : toll;
  if (!said) throw new Error(`Unexpected reference \`${label}\`, expected a note or a ledger row`);
  return passageOf(corpus, said, toll?.remark ?? null, sole.has(label));
}

function passageOf(
  corpus: Corpus,
  said: Toll | Extract<Note, { kind: 'passage' }>,
  remark: string | null,
  soleSupport: boolean,
): PassageEvidence {
  const source = corpus.sources.find(({ slug }) => slug === said.source);
  if (!source) throw new Error(`Unexpected source \`${said.source}\`, expected a known one`);
  return {
    kind: 'passage',
    speaker: voiceOf(corpus, said.speaker),
    source: carrierOf(source),
    parts: partsIn(source, said.parts),
    remark,
    soleSupport,
    origins: originLines(corpus, said),
  };
}

function sumOf(
  note: Extract<Note, { kind: 'sum' }>,
  numbers: ReadonlyMap<string, number>,
): SumEvidence {
  const terms = note.terms.map(({ sign, value }, i) =>
    i === 0 ? `${sign < 0 ? '−' : ''}${value}` : `${sign < 0 ? '−' : '+'} ${value}`,
  );
  return {
    kind: 'sum',
    formula: `${terms.join(' ')} = ${note.total}`,
    of: note.of.map((label) => ({ label, number: numbers.get(label) ?? null })),
  };
}

function stated(value: string): string | null {
  return value === NOT_STATED ? null : value;
}

