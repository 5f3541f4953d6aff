import type { Corpus, Source } from '../../factcheck/corpus.ts';
import type { Page } from '../../factcheck/page.ts';
import { entryPage, pathOf, readingOrder } from '../path.ts';
import { usageOf } from '../usage.ts';
import { set } from './set-in-type.ts';
import { voicesOf } from './voices.ts';
import { words } from '../../words/words.ts';

/** What a reader can find: a place of the site, what it is called, and its words. */
export interface SearchRecord {
  /** From the site's root, with an id where the place is a part of a page. */
  readonly path: string;
  readonly title: string;
  /** What it is, such as `Chapter` or `Passage`. */
  readonly kind: string;
  /** What it is a part of, or whose words it has; empty where the title says all. */
  readonly within: string;
  /** Words that the site shows at that place. */
  readonly text: string;
}

/** Every place of the site that a search may find, each once, in reading order. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  const records = [
    ...readingOrder(corpus).flatMap((page) => sectionsOf(page)),
    ...corpus.timeline.map(({ id, what }) => ({
      ...{ path: `/timeline/#${id}`, title: set(what), kind: words.search.kinds.event, within: words.search.timeline, text: set(what) },
    })),
    ...corpus.disagreements.map(({ id }) => entryOf(entryPage(corpus, id))),
    ...corpus.glossary.map(({ slug, name, told }) => ({
      ...{ path: `/glossary/#${slug}`, title: set(name), kind: words.search.kinds.term, within: '' },
      text: set(told.map(({ what }) => what).join(' ')),
    })),
    ...voicesOf(corpus).flatMap(({ entries }) =>
      entries.map(({ voice, unnamed }) => ({
        ...{ path: `/people/#speaker-${voice.slug}`, title: voice.name, kind: words.search.kinds.speaker },
        ...{ within: '', text: [voice.role, unnamed ?? ''].filter(Boolean).join('; ') || voice.name },
      })),
    ),
    ...corpus.sources.flatMap((source) => [sourceOf(source), ...passagesOf(corpus, source)]),
  ];
  return records.filter(({ text }) => text.trim() !== '');
}

const KINDS: Partial<Record<Page['kind'], string>> = {
  overview: words.search.kinds.overview,
  chapter: words.search.kinds.chapter,
  'not-known': words.search.kinds.notKnown,
  exercise: words.search.kinds.exercise,
};

/** A page by its sections; what stands before the first heading is found under the page's own name. */
function sectionsOf(page: Page): SearchRecord[] {
  const kind = KINDS[page.kind];
  if (kind === undefined) return [];
  const names = new Map(page.headings.map(({ id, text }) => [id, text]));
  const prose = page.blocks.filter(({ kind: block }) => block !== 'heading');
  return [...Map.groupBy(prose, ({ section }) => section)].map(([section, blocks]) => ({
    path: section === '' ? pathOf(page) : `${pathOf(page)}#${section}`,
    title: names.get(section) ?? page.title,
    kind,
    within: section === '' ? '' : page.title,
    text: set([...(section === '' ? [page.summary] : []), ...blocks.map(({ text }) => text.value)].join(' ')),
  }));
}

function entryOf(page: Page): SearchRecord {
  const prose = page.blocks.filter(({ kind }) => kind !== 'heading');
  return {
    ...{ path: pathOf(page), title: page.title, kind: words.search.kinds.disagreement, within: '' },
    text: set([page.summary, ...prose.map(({ text }) => text.value)].join(' ')),
  };
}

function sourceOf({ slug, short, trust }: Source): SearchRecord {
  return { path: `/sources/${slug}/`, title: short, kind: words.search.kinds.source, within: '', text: trust };
}

/** The passages of a document, to the letter. */
function passagesOf(corpus: Corpus, source: Source): SearchRecord[] {
  return usageOf(corpus, source).map(({ parts, speaker, labels }) => ({
    path: `/sources/${source.slug}/#from-${[...labels][0] ?? ''}`,
    title: speaker?.name ?? words.search.document,
    kind: words.search.kinds.passage,
    within: source.short,
    text: parts.join(' […] '),
  }));
}

/** The spellings of each name that has several; whoever searches one of them finds them all. */
export function spellingsOf({ site }: Pick<Corpus, 'site'>): string[][] {
  return site.spellings
    .map(({ name, variants, also }) => [...new Set([name, ...variants, ...also])])
    .filter((all) => all.length > 1);
}
