import type { Corpus } from '../../factcheck/corpus.ts';
import { entryPage } from '../path.ts';
import { entryOf, registerOf, type EntryLine, type SideView } from './register.ts';

/** A point of the register as the handout has it. */
export interface HandoutPoint extends EntryLine {
  /** Whose accounts they are: speakers, and documents that name none, each once. */
  readonly voices: readonly { readonly name: string; readonly speaker: SideView['speaker'] }[];
}

/** How many points the handout has room for. */
const POINTS = 5;

/** The points of the register that matter most and to which the site points most often, at most five. */
export function handoutPoints(corpus: Corpus): HandoutPoint[] {
  const [most] = registerOf(corpus);
  return (most?.entries ?? [])
    .map((line) => {
      const entry = corpus.disagreements.find(({ id }) => line.path.endsWith(`/${id}/`));
      return { line, view: entry && entryOf(corpus, entryPage(corpus, entry.id)) };
    })
    .toSorted((a, b) => (b.view?.uses.length ?? 0) - (a.view?.uses.length ?? 0))
    .slice(0, POINTS)
    .map(({ line, view }) => ({ ...line, voices: voicesIn(view?.sides ?? []) }));
}

function voicesIn(sides: readonly SideView[]): HandoutPoint['voices'] {
  const named = sides.map(({ speaker, source }) => ({
    name: speaker?.name ?? source.short,
    speaker,
  }));
  return [...new Map(named.map((voice) => [voice.name, voice])).values()];
}
