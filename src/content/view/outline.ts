import type { Corpus } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { NOT_STATED } from '../../factcheck/corpus.ts';
import { dayInWords, spanInWords } from '../day.ts';
import { longRead, pathOf } from '../path.ts';
import { usesOf } from './uses.ts';

/** Words that a reader takes in a minute, for prose with figures. */
const PACE = 220;

/** What stands around the text of a page. */
export interface Outline {
  /** Its place among the chapters, from 1, and how many there are. */
  readonly chapter: { readonly number: number; readonly of: number };
  readonly contents: readonly { readonly id: string; readonly text: string }[];
  /** At least 1. */
  readonly minutes: number;
  readonly notes: number;
  readonly documents: number;
  /** The days that the cited documents state for themselves, in words; empty where none does. */
  readonly dated: string;
  /** Cited documents that state no date. */
  readonly undated: number;
  /** The day of the last change in words; empty where the page gives none. */
  readonly changed: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface Neighbour {
  readonly path: string;
  readonly title: string;
}

/** The outline of a page. */
export function outlineOf(corpus: Corpus, page: Page): Outline {
  const pages = longRead(corpus);
  const chapters = pages.filter(({ kind }) => kind === 'chapter');
  const at = pages.indexOf(page);
  const labels = new Set(usesOf(corpus, page).flatMap(({ label, number }) => (number > 0 ? [label] : [])));
  const cited = citedBy(corpus, page, labels);
  const days = cited.map(({ published }) => published.value).filter((day) => day !== NOT_STATED);
  return {
    chapter: { number: chapters.indexOf(page) + 1, of: chapters.length },
    contents: page.headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ id, text })),
    minutes: Math.max(1, Math.round(wordCount(page) / PACE)),
    notes: labels.size,
    documents: cited.length,
    dated: spanInWords(days),
    undated: cited.length - days.length,
    changed: dayInWords(page.changed ?? ''),
    previous: neighbour(at < 0 ? undefined : pages[at - 1]),
    next: neighbour(at < 0 ? undefined : pages[at + 1]),
  };
}

function citedBy(corpus: Corpus, page: Page, labels: ReadonlySet<string>): Corpus['sources'] {
  const slugs = new Set([
    ...page.notes.flatMap((note) => (note.kind === 'passage' ? [note.source] : [])),
    ...corpus.tolls.filter(({ id }) => labels.has(id)).map(({ source }) => source),
  ]);
  return corpus.sources.filter(({ slug }) => slugs.has(slug));
}

function wordCount(page: Page): number {
  return page.blocks.reduce((sum, { text }) => sum + text.value.split(/\s+/u).length, 0);
}

function neighbour(page: Page | undefined): Neighbour | null {
  return page ? { path: pathOf(page), title: page.title } : null;
}
