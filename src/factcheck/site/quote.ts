import type { Corpus, Source } from '../corpus.ts';
import { onceFor } from '../memo.ts';
import { locate } from '../passage.ts';
import { statedOf } from '../stated.ts';

/** The passages that pages may show, as they stand in their documents. */
export interface Passages {
  /** By seed: each part of each passage, and what a document says of itself. */
  readonly bySeed: ReadonlyMap<string, ReadonlySet<string>>;
  /** By label of a note or row: the parts in order. */
  readonly byLabel: ReadonlyMap<string, NotedPassage>;
}

/** The passage of one note. */
export interface NotedPassage {
  readonly seed: string;
  readonly speaker: string | null;
  readonly parts: readonly string[];
}

/** Takes every passage of the content from its document, to the character, once for each corpus. */
export const passagesOf = onceFor(({ sources, pages, tolls }: Corpus): Passages => {
  const known = new Map(sources.map((source) => [source.slug, source]));
  const bySeed = new Map(sources.map((source) => [seedName(source), new Set(ofItself(source))]));
  const byLabel = new Map<string, NotedPassage>();
  const noted = pages.flatMap(({ notes }) =>
    notes.flatMap((note) => (note.kind === 'passage' ? [note] : [])),
  );
  const cited = [...noted, ...tolls.map((toll) => ({ ...toll, label: toll.id }))];
  for (const { label, source: slug, speaker, parts } of cited) {
    const source = known.get(slug);
    if (!source) continue;
    const exact = exactly(source, parts);
    for (const part of exact) bySeed.get(seedName(source))?.add(part);
    byLabel.set(label, { seed: seedName(source), speaker, parts: exact });
  }
  return { bySeed, byLabel };
});

/** The name by which pages name a document: its file without the extension. */
function seedName({ file }: Source): string {
  return file.replace(/\.[^.]+$/u, '');
}

function exactly({ seed }: Source, parts: readonly string[]): string[] {
  return (locate(seed, parts) ?? []).map(({ start, end }) => seed.text.slice(start, end));
}

function ofItself(source: Source): string[] {
  return statedOf(source)
    .flatMap(({ passage }) => passage ?? [])
    .flatMap((passage) =>
      source.seed.text.includes(passage) ? [passage] : exactly(source, [passage]).join(''),
    );
}
