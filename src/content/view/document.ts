import type { Corpus, Source, Stated } from '../../factcheck/corpus.ts';
import { NOT_STATED } from '../../factcheck/corpus.ts';
import { dayInWords } from '../day.ts';
import { partsIn } from '../evidence.ts';
import { words } from '../../words/words.ts';

/** What a document says of itself, and what it does not. */
export interface Card {
  readonly facts: readonly Fact[];
  /** The names of the facts that it does not state. */
  readonly notStated: readonly string[];
}

/** One fact, with the words of the document that say so. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Exactly as in the seed; null where the words are the value. */
  readonly words: string | null;
}

/** The card of a source. */
export function cardOf(source: Source): Card {
  const named = words.documents.facts;
  const all: readonly (readonly [string, Stated])[] = [
    [named.title, source.title],
    [named.publisher, source.publisher],
    [named.author, source.author],
    [named.date, source.published],
    [named.time, source.time],
    [named.address, source.address],
    [named.licence, source.licence],
    ...source.agencies.map((agency) => [named.agency, agency] as const),
    [named.machine, source.machine],
  ];
  const stated = all.filter(([, { value }]) => value !== NOT_STATED);
  return {
    facts: stated.map(([name, { value, passage }]) => ({
      name,
      value: dayInWords(value),
      words: passage === undefined || passage === value ? null : exact(source, passage),
    })),
    notStated: all.filter(([, { value }]) => value === NOT_STATED).map(([name]) => name),
  };
}

/** The words of a source about itself; they may stand in it more than once, as a headline does. */
function exact(source: Source, passage: string): string {
  return source.seed.text.includes(passage) ? passage : partsIn(source, [passage]).join('');
}

/** One line of the list of documents. */
export interface Entry {
  readonly slug: string;
  readonly path: string;
  readonly short: string;
  readonly title: string;
  /** Publisher and date as stated, `no publisher stated` and `no date stated` where not. */
  readonly origin: string;
  readonly machine: boolean;
}

/** The documents in the order of their slugs' files. */
export function entriesOf(corpus: Corpus): Entry[] {
  return corpus.sources
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((source) => ({
      slug: source.slug,
      path: `/sources/${source.slug}/`,
      short: source.short,
      title: source.title.value,
      origin: [
        source.publisher.value === NOT_STATED ? words.documents.noPublisher : source.publisher.value,
        source.published.value === NOT_STATED
          ? words.documents.noDate
          : dayInWords(source.published.value),
      ].join(', '),
      machine: source.machine.value !== NOT_STATED,
    }));
}

/** The short names of the documents that some rows cite, in the order of the content. */
export function documentsOf(
  { sources }: Corpus,
  rows: readonly { readonly source: string }[],
): string[] {
  const cited = new Set(rows.map(({ source }) => source));
  return sources.filter(({ slug }) => cited.has(slug)).map(({ short }) => short);
}
