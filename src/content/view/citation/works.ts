import type { Chart, Corpus, Toll } from '../../../factcheck/corpus.ts';
import { NOT_STATED } from '../../../factcheck/corpus.ts';
import type { Page } from '../../../factcheck/page.ts';
import { pathOf, readingOrder } from '../../path.ts';
import { GAZETTEER, MAP_CHART } from '../../../factcheck/map/locality.ts';
import { TIMELINE_CHART } from '../../../factcheck/timeline/event.ts';
import { sourceOf } from '../data/tolls.ts';
import { MAP_TITLE, passagesOf } from '../places.ts';
import { voiceOf } from '../voice.ts';
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { ris } from './ris.ts';
import type { Work } from './work.ts';
import { words } from '../../../words/words.ts';

/** The formats of the files under `/cite/`, by the ends of their names. */
export const FORMATS: readonly {
  readonly end: 'bib' | 'ris' | 'json';
  readonly name: string;
  readonly write: (work: Work) => string;
}[] = [
  { end: 'bib', name: 'BibTeX', write: bibtex },
  { end: 'ris', name: 'RIS', write: ris },
  { end: 'json', name: 'CSL-JSON', write: csl },
];

/** Turns a path from the site's root into what to write as its address. */
export type AddressOf = (path: string) => string;

/** Everything that may be cited: the site, its pages, their sections, its charts, its data. */
export function worksOf(corpus: Corpus, addressOf: AddressOf): Work[] {
  const { site } = corpus;
  const pages = readingOrder(corpus);
  const days = pages.flatMap(({ changed }) => changed ?? []).toSorted();
  const work = (
    key: string,
    path: string,
    what: Pick<Work, 'kind' | 'title' | 'day'> & Partial<Work>,
  ): Work => ({
    ...{ key, path, address: addressOf(path), site: site.title, figures: null, name: what.title },
    authors: site.authors,
    publisher: site.publisher === NOT_STATED ? null : site.publisher,
    language: site.language,
    ...what,
  });
  const latest = days.at(-1) ?? null;
  return [
    work('site', '/', { kind: 'site', title: site.title, site: null, day: latest }),
    ...pages.flatMap((page) => [
      ...(page.kind === 'overview'
        ? []
        : [work(keyOf(page), pathOf(page), { kind: 'page', title: page.title, day: page.changed })]),
      ...sectionsOf(page).map(({ id, title, name }) =>
        work(`${keyOf(page)}/${id}`, `${pathOf(page)}#${id}`, {
          ...{ kind: 'section', title, name, day: page.changed },
        }),
      ),
    ]),
    ...corpus.charts.flatMap((chart) => {
      const page = pageWith(pages, chart);
      if (!page) return [];
      const path = `${pathOf(page)}#chart-${chart.id}`;
      const figures = figuresOf(corpus, chart);
      return [
        work(`charts/${chart.id}`, path, {
          ...{ kind: 'chart', title: chart.title, day: page.changed, figures },
        }),
      ];
    }),
    ...pages.flatMap((page) =>
      page.map
        ? [
            work(`charts/${MAP_CHART}`, `${pathOf(page)}#chart-${MAP_CHART}`, {
              ...{ kind: 'chart', title: MAP_TITLE, day: page.changed },
              figures: wordsOfMap(corpus, page),
            }),
          ]
        : [],
    ),
    ...pages.flatMap((page) =>
      page.kind === 'timeline' && corpus.timeline.length > 0
        ? [
            work(`charts/${TIMELINE_CHART}`, `${pathOf(page)}#chart-${TIMELINE_CHART}`, {
              ...{ kind: 'chart', title: words.parts.timeline.title, day: page.changed },
              figures: datingsOf(corpus),
            }),
          ]
        : [],
    ),
    work('data', '/data/', { kind: 'data', title: words.cite.theData, day: latest }),
  ];
}

/** The files under `/cite/`, relative to the site. */
export function citedFiles(corpus: Corpus): string[] {
  return worksOf(corpus, (path) => path).flatMap(({ key }) =>
    FORMATS.map(({ end }) => `cite/${key}.${end}`),
  );
}

/** The name of a page among works: its path; the overview is cited as the site. */
export function keyOf(page: Pick<Page, 'kind' | 'slug'>): string {
  return page.kind === 'overview' ? 'site' : pathOf(page).slice(1, -1);
}

/** The sections of a page that are cited apart; those of an entry of the register are the same in all. */
function sectionsOf(page: Page): (Pick<Work, 'title' | 'name'> & { readonly id: string })[] {
  if (page.kind !== 'chapter' && page.kind !== 'overview') return [];
  return page.headings.map(({ id, text }) => ({
    id,
    name: text,
    title: page.kind === 'overview' ? text : joined(page.title, text),
  }));
}

function joined(title: string, part: string): string {
  return /[?!.…]$/u.test(title) ? `${title} ${part}` : `${title}: ${part}`;
}

/** A chart is cited where a chapter has it, and else where any page does. */
function pageWith(pages: readonly Page[], { id }: Chart): Page | undefined {
  const having = pages.filter(({ charts }) => charts.some((chart) => chart.id === id));
  return having.find(({ kind }) => kind === 'chapter') ?? having[0];
}

/** Origin, carrier and site of a chart's figures: credit belongs first to who counted. */
function figuresOf(corpus: Corpus, chart: Chart): string {
  const rows = chart.rows.flatMap((id) => corpus.tolls.filter((toll) => toll.id === id));
  return words.cite.figures(creditOf(corpus, rows));
}

/** The same of the sentences of the map, and of its positions. */
function wordsOfMap(corpus: Corpus, page: Page): string {
  const passages = corpus.places.flatMap(({ told }) =>
    told.flatMap((one) => passagesOf(page, one)),
  );
  const positions = `${GAZETTEER.name}, ${GAZETTEER.licence}`;
  return words.cite.map(positions, creditOf(corpus, passages));
}

/** The same of the datings of the timeline. */
function datingsOf(corpus: Corpus): string {
  const dated = corpus.timeline.flatMap((event) => event.dated);
  return words.cite.datings(creditOf(corpus, dated));
}

/** Who said it, in which documents, shown by whom. */
function creditOf(corpus: Corpus, rows: readonly Pick<Toll, 'speaker' | 'source'>[]): string {
  const who = rows.map(({ speaker }) => voiceOf(corpus, speaker)?.name ?? words.voices.none);
  const where = rows.map(({ source }) => sourceOf(corpus, source).short);
  const list = (names: readonly string[]): string => [...new Set(names)].join('; ');
  return words.cite.credit(list(who), list(where), corpus.site.title);
}
