import { finder, type Finder } from './alias.ts';
import { NOT_STATED, type Corpus, type Source, type Speaker, type Toll } from './corpus.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { figures, type Figure } from './figure.ts';
import { beginCheck, onceFor } from './memo.ts';
import { smallWords } from './name.ts';
import type { Block, Note, Page } from './page.ts';
import { speeches } from './speech.ts';
import { statements, type Statement } from './statement.ts';
import { tellings, type Telling } from './telling.ts';

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
  /** Finds what a text tells, with who does it and to what. */
  readonly tellings: (text: string) => readonly Telling[];
  readonly statements: readonly Statement[];
  /** The statements of one paragraph, and of one page by its file. */
  readonly inBlock: ReadonlyMap<Block, readonly Statement[]>;
  readonly onPage: ReadonlyMap<string, readonly Statement[]>;
  /** The words that stand in small letters in a document or a statement. */
  readonly vocabulary: ReadonlySet<string>;
  /** Finds the names that documents go by. */
  readonly findDocuments: Finder;
  /** Every note of every page by label; where a label is defined twice, the first. */
  readonly notes: ReadonlyMap<string, { readonly note: Note; readonly page: Page }>;
  readonly tolls: ReadonlyMap<string, Toll>;
  /** The passages of notes and of ledger rows by label. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The same by source. */
  readonly ofSource: ReadonlyMap<Source, readonly Evidence[]>;
  /** The same by the statement that it supports. */
  readonly support: ReadonlyMap<Statement, readonly Evidence[]>;
}

/** Reads a corpus once: places every passage, cuts every page into statements. */
export const contextOf = onceFor((corpus: Corpus): Context => {
  beginCheck();
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
  const all = corpus.pages.flatMap(statements);
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
    figures,
    tellings: tellings(corpus.site.events),
    statements: all,
    inBlock: Map.groupBy(all, ({ block }) => block),
    onPage: Map.groupBy(all, ({ page }) => page.file),
    vocabulary: smallWords([
      ...corpus.sources.map(({ seed }) => seed.text),
      ...all.map(({ text }) => text),
    ]),
    findDocuments: finder(
      corpus.sources.flatMap(({ slug, short, publisher }) =>
        [short, publisher.value]
          .filter((name) => name !== NOT_STATED)
          .map((name) => [name, slug] as const),
      ),
    ),
    notes,
    tolls: new Map(corpus.tolls.map((toll) => [toll.id, toll])),
    evidence,
    ofSource: Map.groupBy(evidence.values(), ({ source }) => source),
    support: new Map(all.map((statement) => [statement, cited(statement, notes, evidence)])),
  };
});

/** The evidence of a statement: the passages of its notes, and of the notes that its sums add up. */
export function evidenceFor(context: Context, statement: Statement): readonly Evidence[] {
  return context.support.get(statement) ?? [];
}

function cited(
  { labels }: Statement,
  notes: Context['notes'],
  evidence: Context['evidence'],
): Evidence[] {
  const all = labels.flatMap((label) => {
    const note = notes.get(label)?.note;
    return note?.kind === 'sum' ? [label, ...note.of] : [label];
  });
  return [...new Set(all)].flatMap((label) => evidence.get(label) ?? []);
}
