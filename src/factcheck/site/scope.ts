import type { Chart, Corpus, Source, Stated, Toll } from '../corpus.ts';
import { countables, labelOf } from '../countable.ts';
import { termsOn } from '../glossary/use.ts';
import { onceFor } from '../memo.ts';
import type { Page } from '../page.ts';
import { GAZETTEER, MAP_CHART, POSITION_FROM } from '../map/locality.ts';
import { TIMELINE_CHART, type Dating } from '../timeline/event.ts';
import { whenInWords } from '../timeline/when.ts';
import { NOT_STATED } from '../corpus.ts';
import { firstGaps } from '../gap.ts';
import { inWords } from '../reckoning.ts';
import { dayForms, spanForms } from './days.ts';
import { statedOf } from '../stated.ts';

/**
 * The checked texts whose digits the words of a built page may show; notes, charts and rows have more. Lists that
 * pages share are one and the same, so that each is read once.
 */
export function pageTexts(corpus: Corpus, file: string): readonly (readonly string[])[] {
  const page = pageAt(corpus, file);
  if (file.startsWith('cite/') || file === 'data/datapackage.json')
    return [everywhere(corpus), referenceTexts(corpus)];
  if (page) return [everywhere(corpus), ownTexts(corpus, page)];
  const source = sourceAt(corpus, file);
  return [
    everywhere(corpus),
    engineTexts(corpus),
    ...(LISTING.has(file) ? [headingTexts(corpus)] : []),
    source ? cardTexts(source) : allCards(corpus),
  ];
}

/** What the frame of every page may show. */
const everywhere = onceFor(({ site, pages }: Corpus): readonly string[] => [
  site.title,
  site.summary,
  ...pages.flatMap((each) => [each.title, each.summary]),
]);

/** What a page of the content shows beside its notes. */
function ownTexts(corpus: Corpus, page: Page): readonly string[] {
  const { pages, charts } = corpus;
  const own = charts.filter(({ id }) => page.charts.some((chart) => chart.id === id));
  return [
    ...proseOf(page),
    ...page.headings.map(({ text }) => text),
    ...termTexts(corpus, page),
    ...(page.kind === 'overview' ? firstGaps(corpus).map(({ text }) => text.value) : []),
    ...own.flatMap(chartWords),
    ...(page.kind === 'overview' ? pages : [page]).flatMap(changedTexts),
    ...(page.kind === 'disagreement' ? entryTexts(corpus, page) : []),
  ];
}

/** What the pages show that the engine makes of all of the content. */
const engineTexts = onceFor((corpus: Corpus): readonly string[] => {
  const { site, pages, charts } = corpus;
  return [
    ...pages.flatMap(proseOf),
    ...charts.flatMap(chartWords),
    ...pages.flatMap(changedTexts),
    ...[
      site.publisher,
      site.contact,
      site.licence,
      site.about.written,
      site.about.reviewed,
      site.about.warning,
    ],
    ...corpus.corrections.flatMap(({ date, before, after, why, places }) => [
      ...[before, after, why, ...places, ...dayForms(date)],
    ]),
    ...originTexts(corpus),
    ...corpus.speakers.flatMap(({ name, role, unnamed = '' }) => [name, role, unnamed]),
    ...[...countables(site), ...site.sides].map(({ label }) => label),
  ];
});

const headingTexts = onceFor(({ pages }: Corpus): readonly string[] =>
  pages.flatMap(({ headings }) => headings.map(({ text }) => text)),
);

/** The pages that list every section of the site. */
const LISTING: ReadonlySet<string> = new Set(['teach/index.html', '404.html']);

/** What files for managers of references show besides titles: headings, charts, credits and days. */
const referenceTexts = onceFor((corpus: Corpus): readonly string[] => {
  const { pages, charts } = corpus;
  const days = pages.flatMap(({ changed }) => changed ?? []);
  return [
    ...headingTexts(corpus),
    ...charts.map(({ title }) => title),
    ...creditTexts(corpus),
    'utf-8',
    CREDIT,
    ...days.flatMap((day) => {
      const [year = '', , date = ''] = day.split('-');
      return [day, `year = ${year}`, `day = ${Number(date)}`, `PY ${year}`, `DA ${day}`];
    }),
    // A month stands alone as a number, without a nought.
    ...days.map((day) => String(Number(day.split('-')[1]))),
    ...days.map((day) => String(Number(day.split('-')[2]))),
  ];
});

/** The day of a page's last change, in words and as programs read it. */
function changedTexts({ changed }: Page): string[] {
  return changed ? [...dayForms(changed), changed] : [];
}

/** What an entry of the register shows besides its prose: its sides, and the pages that point to it. */
function entryTexts({ disagreements, pages, sources, speakers }: Corpus, { slug }: Page): string[] {
  const sides = disagreements.find(({ id }) => id === slug)?.sides ?? [];
  const pointing = pages.filter(({ notes }) =>
    notes.some((note) => note.kind === 'differ' && note.entry === slug),
  );
  return [
    ...sides.flatMap(({ asOf }) => dayForms(asOf)),
    ...sources.flatMap(({ short, published }) => [short, ...statedTexts(published)]),
    ...speakers.flatMap(({ name, role }) => [name, role]),
    ...pointing.flatMap(proseOf),
  ];
}

/** The list of terms at the foot of a chapter: what each means, who says so, in which document of which day. */
function termTexts(corpus: Corpus, page: Page): string[] {
  const terms = termsOn(corpus, page);
  const said = terms.flatMap(({ told }) => told.flatMap((one) => one.said));
  return [
    ...terms.flatMap(({ name, told }) => [name, ...told.map(({ what }) => what)]),
    ...corpus.sources
      .filter(({ slug }) => said.some(({ source }) => source === slug))
      .flatMap(({ short, published }) => [short, ...statedTexts(published)]),
    ...corpus.speakers
      .filter(({ slug }) => said.some(({ speaker }) => speaker === slug))
      .flatMap(({ name, role }) => [name, role]),
  ];
}

/** Where the site has a page of the content, relative to its folder. */
export function fileOf({ kind, slug }: Pick<Page, 'kind' | 'slug'>): string {
  if (kind === 'overview') return 'index.html';
  const folder = FOLDERS[kind];
  return folder === undefined ? `${slug}/index.html` : `${folder}/${slug}/index.html`;
}

/** The pages that share a folder. */
const FOLDERS: Partial<Record<Page['kind'], string>> = {
  disagreement: 'disagreements',
  exercise: 'teach',
};

/** The page of the content that a built page shows; absent for those that the engine makes of all of it. */
function pageAt(corpus: Corpus, file: string): Page | undefined {
  return pagesByFile(corpus).get(file);
}

/** Of two pages at one place the first. */
const pagesByFile = onceFor(
  ({ pages }: Corpus) => new Map(pages.toReversed().map((page) => [fileOf(page), page])),
);

/** The page of a document. */
function sourceAt({ sources }: Corpus, file: string): Source | undefined {
  return sources.find(({ slug }) => file === `sources/${slug}/index.html`);
}

/** The words by which a page of a document names what is left out of it. */
export function leftOutTexts(corpus: Corpus, file: string): string[] {
  return (sourceAt(corpus, file)?.leftOut ?? []).map(({ opening }) => opening);
}

/** The texts that a note may show beside its passage and the words of the page that it leads back to. */
export function noteTexts(corpus: Corpus, file: string, label: string): string[] {
  const page = pageAt(corpus, file);
  const note = page?.notes.find((each) => each.label === label);
  const toll = corpus.tolls.find(({ id }) => id === label);
  if (note?.kind === 'sum') {
    const terms = note.terms.map(({ sign, value }) => `${sign < 0 ? '−' : '+'} ${value}`);
    return [`${terms.join(' ')} = ${note.total}`];
  }
  if (note?.kind === 'calendar') return [inWords(note.reckoning)];
  if (note?.kind === 'signpost' || note?.kind === 'exception') return [note.reason];
  const said = note?.kind === 'passage' ? note : toll;
  const source = corpus.sources.find(({ slug }) => slug === said?.source);
  const speaker = corpus.speakers.find(({ slug }) => slug === said?.speaker);
  return [
    ...(source ? [source.short, ...statedTexts(source.published)] : []),
    ...(speaker ? [speaker.name, speaker.role] : []),
    toll?.remark ?? '',
  ];
}

/** The labels of the notes that a sum adds up. */
export function termsOf(corpus: Corpus, file: string, label: string): readonly string[] {
  const note = pageAt(corpus, file)?.notes.find((each) => each.label === label);
  return note?.kind === 'sum' ? note.of : [];
}

/** What a chart's citation shows beside its words: the site, who is cited, and in which documents. */
export function creditTexts({ site, speakers, sources }: Corpus): string[] {
  return [
    site.title,
    ...speakers.flatMap(({ name, role }) => [name, role]),
    ...sources.map(({ short }) => short),
  ];
}

/**
 * By what a chart that is taken away says where it comes from: the site, the page, when that was changed, under
 * which licence. Without a chart those of all.
 */
export function originTexts({ site, pages, sources }: Corpus, chart?: string): string[] {
  const holds = ({ kind, charts, map }: Page): boolean => {
    if (chart === TIMELINE_CHART) return kind === 'timeline';
    return chart === MAP_CHART ? map !== undefined : charts.some(({ id }) => id === chart);
  };
  return [
    ...[site.title, site.publisher, site.licence],
    ...pages
      .filter((page) => chart === undefined || holds(page))
      .flatMap(({ title, changed }) => [
        ...[title, changed ?? ''],
        ...dayForms(changed ?? '').map((day) => `last changed ${day}`),
      ]),
    ...sources.map(({ short }) => short),
  ];
}

/** A chart's own words. */
export function chartWords({ title, counts, reading }: Chart): string[] {
  return [title, counts, reading];
}

/** What a line of the timeline may show beside its words: when, who says so, in which document. */
export function datingTexts(corpus: Corpus, dating: Dating): string[] {
  const speaker = corpus.speakers.find(({ slug }) => slug === dating.speaker);
  const source = corpus.sources.find(({ slug }) => slug === dating.source);
  return [
    whenInWords(dating),
    ...(speaker ? [speaker.name, speaker.role] : []),
    source?.short ?? '',
  ];
}

/** The words of the timeline's drawing, and the hours along its scale. */
export function timelineTexts(corpus: Corpus): string[] {
  const dated = corpus.timeline.flatMap((event) => event.dated);
  return [
    ...corpus.timeline.map(({ what }) => what),
    ...dated.flatMap((dating) => datingTexts(corpus, dating)),
    ...dated.flatMap(({ days }) => (days === null ? [] : dayForms(days.from))),
    ...HOURS,
  ];
}

/** By what the map says whose positions it has. */
const CREDIT = `Positions: ${GAZETTEER.name}, ${GAZETTEER.licence}`;

/** The words of the map and of the list beside it, and who said them. */
export function mapTexts(corpus: Corpus): string[] {
  const { places, pages, disagreements } = corpus;
  const entries = pages.filter(({ kind }) => kind === 'disagreement');
  return [
    ...[CREDIT, POSITION_FROM],
    ...creditTexts(corpus),
    ...places.flatMap(({ name, caption, told }) => [
      name,
      caption ?? '',
      ...told.map(({ what }) => what),
    ]),
    ...entries
      .filter(({ slug }) => disagreements.some(({ id }) => id === slug))
      .map(({ title }) => title),
  ];
}

/** Every third hour of a day, `03:00`. */
const HOURS = Array.from({ length: 8 }, (_, i) => `${String(3 * i).padStart(2, '0')}:00`);

/** Every dating by its label. */
export function datingsOf({ timeline }: Corpus): ReadonlyMap<string, Dating> {
  return new Map(timeline.flatMap(({ dated }) => dated.map((dating) => [dating.label, dating])));
}

/** Whether an id is that of the timeline's drawing. */
export function isTimeline(chart: string | null): boolean {
  return chart === TIMELINE_CHART;
}

/** Whether an id is that of the map of places. */
export function isMap(chart: string | null): boolean {
  return chart === MAP_CHART;
}

/** What a row of the ledger may show beside its number: its days, as of when, its remark, who says so. */
export function rowTexts(corpus: Corpus, toll: Toll): string[] {
  const speaker = corpus.speakers.find(({ slug }) => slug === toll.speaker);
  const source = corpus.sources.find(({ slug }) => slug === toll.source);
  return [
    labelOf(corpus.site, toll.group),
    toll.window.label,
    ...(toll.window.label === NOT_STATED ? [] : spanForms(toll.window.from, toll.window.to)),
    ...dayForms(toll.asOf).map((day) => `as of ${day}`),
    toll.remark ?? '',
    ...(speaker ? [speaker.name, speaker.role, ...speaker.aliases] : []),
    source?.short ?? '',
  ];
}

function proseOf({ blocks, notes }: Page): string[] {
  const reasons = notes.flatMap((note) => ('reason' in note ? [note.reason] : []));
  return [...blocks.map(({ text }) => text.value), ...reasons];
}

const cardTexts = onceFor((source: Source): readonly string[] => [
  ...statedOf(source).flatMap(statedTexts),
  // Lists of documents have both beside each other; a publisher may be called by a number alone.
  ...dayForms(source.published.value).map((day) => `${source.publisher.value}, ${day}`),
  source.trust,
  ...source.leftOut.map(({ reason }) => reason),
]);

const allCards = onceFor(({ sources }: Corpus): readonly string[] => sources.flatMap(cardTexts));

function statedTexts({ value }: Stated): string[] {
  return [value, ...dayForms(value)];
}
