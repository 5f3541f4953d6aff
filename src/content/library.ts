import path from 'node:path';
import type { Corpus } from '../factcheck/corpus.ts';
import type { Page } from '../factcheck/page.ts';
import { EXERCISE_SECTIONS } from '../factcheck/exercise.ts';
import { termFinder } from '../factcheck/glossary/use.ts';
import { errorsIn, warningsIn, type Finding } from '../factcheck/finding.ts';
import { ContentError } from './content-error.ts';
import { digestOf } from './digest.ts';
import { hidesPage, hidesSite } from './draft.ts';
import { judgedContent, type Judged } from './judged.ts';
import { showable } from './showable.ts';
import { tagsByPlace, type BackingTag } from './view/backing-tag.ts';
import { lastMarksOfMachines, MACHINE_WRITTEN, soleSupports } from './view/support.ts';
import { pointersOn } from './view/pointers.ts';
import { numbersOf, usesOf } from './view/uses.ts';
import type { PageUse } from './view/uses.ts';
import { words } from '../words/words.ts';

/** The content of one root, read and checked at most once until it is forgotten. */
export interface Library {
  /**
   * The checked corpus. Throws a `ContentError` where anything is wrong with it; of drafts, where so much is
   * that nothing can be shown.
   */
  readonly corpus: () => Corpus;
  /** All that is wrong with it, warnings included, by place. */
  readonly findings: () => readonly Finding[];
  /** What is wrong with it without forbidding that it be published. */
  readonly warnings: () => readonly Finding[];
  /** What the Markdown plugin needs to know of one file. */
  readonly view: (file: string) => ChapterView;
  /** Reads anew at the next call. */
  readonly forget: () => void;
}

/** What is wrong in one MDX file, and how its notes are numbered. */
export interface ChapterView {
  /** What forbids to show it. */
  readonly findings: readonly Finding[];
  /** All that is wrong with a draft, which is shown with it; left out where nothing may be wrong. */
  readonly faults?: readonly Finding[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Every reference of the page, the rows of tables and charts included. */
  readonly uses: readonly PageUse[];
  /** What the mark of a note is called for those who do not see it. */
  readonly name: (label: string) => string;
  /** What stands beside the mark of an id, where its statement rests on machine-written documents alone. */
  readonly word: (id: string) => string | undefined;
  /** What bears out the statement of a reference, on pages that show it. */
  readonly tag: ((line: number, column: number, label: string) => BackingTag | undefined) | undefined;
  /** The section of the page that is shown folded. */
  readonly fold: string | undefined;
  /** The entry of the register to which a label points. */
  readonly entry: (label: string) => { readonly path: string; readonly title: string } | undefined;
  /** The terms of the glossary in a text of a chapter; left out on every other page. */
  readonly terms?: (
    text: string,
  ) => readonly { readonly slug: string; readonly path: string; readonly start: number; readonly end: number }[];
}

/** How content is opened. */
export interface Opening {
  /** It is being written: whatever can be shown of it is, with all that is wrong. Never for a build. */
  readonly drafts?: boolean;
  /** The content as it was judged already; by default it is read and judged when it is asked for. */
  readonly known?: Judged | null;
}

/** Content as another process judged it, and the digest of the files that it read. */
export interface Handed {
  readonly judged: Judged;
  readonly digest: string;
}

/** Opens the content under a root; nothing is read before it is asked for, or nothing at all where it is `known`. */
export function openLibrary(
  root: string,
  { drafts = false, known = null }: Opening = {},
): Library {
  let kept = known;
  const read = (): Judged => (kept ??= drafts ? drafted(judgedContent(root)) : judgedContent(root));
  return {
    corpus: () => {
      const { corpus, findings } = read();
      const errors = errorsIn(findings);
      const grave = drafts ? errors.filter(hidesSite) : errors;
      if (corpus && grave.length === 0) return corpus;
      throw new ContentError(root, grave.length > 0 ? grave : errors);
    },
    findings: () => read().findings,
    warnings: () => warningsIn(read().findings),
    view: (file) => {
      const { corpus, findings } = read();
      const relative = path.relative(root, file).replaceAll(path.sep, '/');
      const page = corpus?.pages.find((other) => other.file === relative);
      const wrong = errorsIn(findings).filter((finding) => finding.file === relative);
      const told = drafts ? { findings: wrong.filter(hidesPage), faults: wrong } : { findings: wrong };
      return { ...told, ...(corpus && page ? marks(corpus, page) : NO_MARKS) };
    },
    forget: () => {
      kept = null;
    },
  };
}

/**
 * The one library of a root in this process. Pages are bundled apart from the Markdown plugin, code
 * and all; without this each would read and judge the same content for itself. Whoever asks first says
 * how it is opened.
 */
export function sharedLibrary(root: string, opening?: Opening): Library {
  const key = path.resolve(root);
  const library = libraries().get(key) ?? openLibrary(key, opening);
  libraries().set(key, library);
  return library;
}

/** Takes the judgement of another process on a root for this one's own, if the files are still those that it read. */
export function takeJudged(root: string, { judged, digest }: Handed): void {
  const key = path.resolve(root);
  if (digestOf(key) === digest) libraries().set(key, openLibrary(key, { known: judged }));
}

function libraries(): Map<string, Library> {
  const shared = globalThis as { explainerLibraries?: Map<string, Library> };
  return (shared.explainerLibraries ??= new Map<string, Library>());
}

/** The page that opens the site. Throws where there is none. */
export function overviewOf(corpus: Corpus): Page {
  const page = corpus.pages.find(({ kind }) => kind === 'overview');
  if (!page) throw new Error('Unexpected content without an overview, expected one');
  return page;
}

function drafted(judged: Judged): Judged {
  const { corpus, findings } = judged;
  return corpus && errorsIn(findings).length > 0 ? { ...judged, corpus: showable(corpus) } : judged;
}

const NO_MARKS = {
  numbers: new Map<string, number>(),
  uses: [],
  name: (label: string) => label,
  word: () => undefined,
  entry: () => undefined,
  fold: undefined,
  tag: undefined,
};

function marks(corpus: Corpus, page: Page): Omit<ChapterView, 'findings' | 'faults'> {
  const numbers = numbersOf(corpus, page);
  const sole = soleSupports(corpus, page);
  const name = (label: string) => {
    const note = words.note.name(numbers.get(label) ?? 0);
    return sole.has(label) ? words.notes.ofMachine(note) : note;
  };
  const last = lastMarksOfMachines(corpus, page);
  const word = (id: string) => (last.has(id) ? MACHINE_WRITTEN : undefined);
  const pointers = new Map(pointersOn(corpus, page).map((one) => [one.label, one]));
  const entry = (label: string) => pointers.get(label);
  const fold = page.kind === 'exercise' ? EXERCISE_SECTIONS.at(-1)?.id : undefined;
  const tags = page.kind === 'chapter' ? tagsByPlace(corpus, page) : undefined;
  const tag = tags && ((...place: [number, number, string]) => tags.get(place.join(':')));
  const find = termFinder(corpus);
  const terms = (text: string) =>
    find(text).map(({ term: { slug }, start, end }) => ({
      ...{ slug, start, end },
      path: `/glossary/#${slug}`,
    }));
  return {
    ...{ numbers, uses: usesOf(corpus, page), name, word, entry, fold, tag },
    ...(page.kind === 'chapter' ? { terms } : {}),
  };
}
