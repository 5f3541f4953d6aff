import type { Corpus } from '../factcheck/corpus.ts';
import type { Note, Page } from '../factcheck/page.ts';
import { locate } from '../factcheck/passage.ts';

/** What quotes a document. */
interface Quoting {
  readonly source: string;
  readonly parts: readonly string[];
}

/**
 * Unfinished content as pages can show it: a passage that does not stand in its document is left out, a note
 * of a source that there is not says so, and what has no note leads nowhere. What is whole stays the same.
 */
export function showable(corpus: Corpus): Corpus {
  const sources = new Map(corpus.sources.map((source) => [source.slug, source]));
  const rows = new Set(corpus.tolls.map(({ id }) => id));
  const quotes = ({ source, parts }: Quoting): boolean => {
    const found = sources.get(source);
    return found !== undefined && locate(found.seed, parts) !== null;
  };
  const quoted = <One extends Quoting>(one: One): One => (quotes(one) ? one : { ...one, parts: [] });
  const noted = (note: Note): Note => {
    if (note.kind !== 'passage' || quotes(note)) return note;
    if (sources.has(note.source)) return { ...note, parts: [] };
    const { label, place, body } = note;
    return { kind: 'signpost', label, place, body, reason: `no source is called ${note.source}.` };
  };
  const paged = (page: Page): Page => {
    const notes = page.notes.map(noted);
    const labels = new Set(notes.map(({ label }) => label));
    const uses = page.uses.filter(({ label }) => labels.has(label) || rows.has(label));
    const whole = uses.length === page.uses.length && notes.every((note, i) => note === page.notes[i]);
    return whole ? page : { ...page, notes, uses };
  };
  return {
    ...corpus,
    pages: corpus.pages.map(paged),
    tolls: corpus.tolls.map(quoted),
    timeline: corpus.timeline.map((event) => ({ ...event, dated: event.dated.map(quoted) })),
    glossary: corpus.glossary.map((term) => ({
      ...term,
      told: term.told.map((one) => ({ ...one, said: one.said.map(quoted) })),
    })),
  };
}
