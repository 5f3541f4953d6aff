import type { Corpus } from '../../factcheck/corpus.ts';
import { toldOf, type GazetteerPosition, type Told } from '../../factcheck/map/locality.ts';
import type { Note, Page } from '../../factcheck/page.ts';
import { entryPage, pathOf } from '../path.ts';
import { set } from './set-in-type.ts';
import { numbersOf } from './uses.ts';
import { voiceOf, type Voice } from './voice.ts';
import { words } from '../../words/words.ts';

/** The map and the list beside it. */
export interface MapList {
  /** What is told of several places at once, before what is told of one. */
  readonly shared: readonly MapLine[];
  readonly places: readonly MapPlace[];
}

/** A place as the map and its list show it. */
export interface MapPlace {
  readonly slug: string;
  /** Its id on the page. */
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly position: GazetteerPosition | null;
  /** From which sides something is told of it; `reported` too where a document speaks for itself. */
  readonly statuses: readonly Voice['status'][];
  /** What is told of it alone. */
  readonly told: readonly MapLine[];
  /** The ids of what is told of it and of others. */
  readonly shared: readonly string[];
  /** The entries of the register to which what is told of it alone points, each once. */
  readonly differs: MapLine['differs'];
}

/** One sentence. */
export interface MapLine {
  readonly id: string;
  readonly words: string;
  /** From which side it is said; null where the document speaks for itself. */
  readonly status: Voice['status'] | null;
  readonly notes: readonly { readonly label: string; readonly number: number }[];
  /** The entries of the register to which it points. */
  readonly differs: readonly { readonly path: string; readonly title: string }[];
}

/** The title of the map. */
export const MAP_TITLE = words.map.title;

const RANK: readonly Voice['status'][] = ['official', 'claimed', 'reported'];

/** The places of the map with the notes of the page that shows it, in the order of the file. */
export function mapList(corpus: Corpus, page: Page): MapList {
  const { places } = corpus;
  const numbers = numbersOf(corpus, page);
  const lines = new Map(
    places.flatMap(({ slug, told }) =>
      told.map((one, i) => {
        const id = `place-${slug}-${one.also.length > 0 ? 'and-others' : 'told'}-${i + 1}`;
        return [one, lineOf(corpus, page, { told: one, id, numbers })] as const;
      }),
    ),
  );
  const isShared = ({ also }: Told): boolean => also.length > 0;
  const listed = (all: readonly Told[]): MapLine[] => all.flatMap((one) => lines.get(one) ?? []);
  return {
    shared: listed([...lines.keys()].filter(isShared)),
    places: places.map(({ slug, name, caption, position }) => {
      const all = toldOf(places, slug);
      const own = listed(all.filter((one) => !isShared(one)));
      const statuses = listed(all).map(({ status }) => status ?? 'reported');
      return {
        ...{ slug, id: `place-${slug}`, name: set(name), caption: set(caption ?? ''), position },
        statuses: RANK.filter((status) => statuses.includes(status)),
        told: own,
        differs: distinct(own.flatMap(({ differs }) => differs)),
        shared: listed(all.filter(isShared)).map(({ id }) => id),
      };
    }),
  };
}

function distinct(entries: MapLine['differs']): MapLine['differs'] {
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}

function lineOf(
  corpus: Corpus,
  page: Page,
  { told, id, numbers }: { told: Told; id: string; numbers: ReadonlyMap<string, number> },
): MapLine {
  return {
    ...{ id, words: set(told.what), differs: differsOf(corpus, page, told) },
    status: voicesOf(corpus, page, told)[0]?.status ?? null,
    notes: told.notes.flatMap(({ label }) => {
      const number = numbers.get(label);
      return number === undefined ? [] : [{ label, number }];
    }),
  };
}

/** The notes with passages of a sentence, in its order. */
export function passagesOf({ notes }: Page, told: Told): Extract<Note, { kind: 'passage' }>[] {
  return told.notes.flatMap(({ label }) => {
    const note = notes.find((other) => other.label === label);
    return note?.kind === 'passage' ? [note] : [];
  });
}

function voicesOf(corpus: Corpus, page: Page, told: Told): Voice[] {
  return passagesOf(page, told).flatMap(({ speaker }) => voiceOf(corpus, speaker) ?? []);
}

function differsOf(corpus: Corpus, page: Page, { notes }: Told): MapLine['differs'] {
  return notes.flatMap(({ label }) => {
    const note = page.notes.find((other) => other.label === label);
    if (note?.kind !== 'differ') return [];
    const entry = entryPage(corpus, note.entry);
    return [{ path: pathOf(entry), title: set(entry.title) }];
  });
}
