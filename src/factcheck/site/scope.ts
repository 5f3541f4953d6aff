import type { Corpus, Source } from '../corpus.ts';
import { countables } from '../countable.ts';
import { firstGaps } from '../gap.ts';
import { termsOn } from '../glossary/use.ts';
import { onceFor } from '../memo.ts';
import type { Page } from '../page.ts';
import { statedOf } from '../stated.ts';
import { chartWords, CREDIT, creditTexts, originTexts } from './chart-text.ts';
import { dayForms, statedTexts } from './days.ts';
import { pageAt, sourceAt } from './page-file.ts';

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
