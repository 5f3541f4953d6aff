import { finder, type Finder } from './alias.ts';
import type { Corpus, Source, Speaker, Toll } from './corpus.ts';
import type { Note, Page } from './page.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { figures, type Figure } from './figure.ts';
import { speeches } from './speech.ts';
import { statements, type Statement } from './statement.ts';

/** What every rule may ask: the corpus, and all that was found in it once. */
export interface Context {
  readonly corpus: Corpus;
  readonly sources: ReadonlyMap<string, Source>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Finds speakers by alias; a mention's keys are their slugs. */
  readonly findSpeakers: Finder;
  /** Finds names by any spelling; a mention's keys are house names. */
  readonly findNames: Finder;
  /** Finds the figures of a text, which is read once. */
  readonly figures: (text: string) => readonly Figure[];
  readonly statements: readonly Statement[];
  /** Every note of every page by label; where a label is defined twice, the first. */
  readonly notes: ReadonlyMap<string, { readonly note: Note; readonly page: Page }>;
  readonly tolls: ReadonlyMap<string, Toll>;
  /** The passages of notes and of ledger rows by label. */
  readonly evidence: ReadonlyMap<string, Evidence>;
}

/** Reads a corpus once: places every passage, cuts every page into statements. */
export function contextOf(corpus: Corpus): Context {
  const sources = new Map(corpus.sources.map((source) => [source.slug, source]));
  const findSpeakers = finder(
    corpus.speakers.flatMap(({ slug, aliases, name }) =>
      [name, ...aliases].map((alias) => [alias, slug] as const),
    ),
  );
  const read = new Map(
    corpus.sources.map((source) => [source.slug, speeches(source.seed, findSpeakers)]),
  );
  const notes = new Map<string, { note: Note; page: Page }>();
  for (const page of corpus.pages) {
    for (const note of page.notes)
      if (!notes.has(note.label)) notes.set(note.label, { note, page });
  }
  const evidence = new Map<string, Evidence>();
  const cite = (source: string, cited: Parameters<typeof evidenceOf>[0]) => {
    const [from, speech] = [sources.get(source), read.get(source)];
    if (from && speech && !evidence.has(cited.label))
      evidence.set(cited.label, evidenceOf(cited, from, speech));
  };
  for (const { note } of notes.values()) {
    if (note.kind === 'passage') {
      cite(note.source, {
        label: note.label,
        speaker: note.speaker,
        parts: note.parts,
        place: note.body,
      });
    }
  }
  for (const { id, speaker, source, parts, place } of corpus.tolls) {
    cite(source, { label: id, speaker, parts, place });
  }
  return {
    corpus,
    sources,
    speakers: new Map(corpus.speakers.map((speaker) => [speaker.slug, speaker])),
    findSpeakers,
    findNames: finder(
      corpus.site.spellings.flatMap(({ name, variants, also }) =>
        [name, ...variants, ...also].map((spelling) => [spelling, name] as const),
      ),
    ),
    figures: once(figures),
    statements: corpus.pages.flatMap(statements),
    notes,
    tolls: new Map(corpus.tolls.map((toll) => [toll.id, toll])),
    evidence,
  };
}

/** The evidence of a statement: the passages of its notes, and of the notes that its sums add up. */
export function evidenceFor(context: Context, { labels }: Pick<Statement, 'labels'>): Evidence[] {
  const all = labels.flatMap((label) => {
    const note = context.notes.get(label)?.note;
    return note?.kind === 'sum' ? [label, ...note.of] : [label];
  });
  return [...new Set(all)].flatMap((label) => context.evidence.get(label) ?? []);
}

/** A reader that reads each text once. */
function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
