import { NOT_STATED, type Corpus } from './corpus.ts';
import { SECTIONS } from './disagreement.ts';
import { EXERCISE_SECTIONS } from './exercise.ts';
import { toldOf } from './map/locality.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';
import { placeIn } from './statement.ts';

/** Words that carry no notes and may only repeat: a heading, a title, a summary, a chart's words, what stands under a name on the map, a remark of the ledger, the site's word of warning. */
export interface Fragment {
  readonly what: 'heading' | 'title' | 'summary' | 'chart' | 'caption' | 'remark' | 'warning';
  readonly text: string;
  readonly at: (offset: number) => Place;
  /** Whose statements it may repeat: a page and, for a heading, its section. Absent for charts. */
  readonly page?: string;
  readonly section?: string;
  /** Whose rows a chart's words may repeat. */
  readonly rows?: readonly string[];
  /** What the words under a name on the map may repeat: the sentences on that place. */
  readonly told?: readonly string[];
}

/** Every fragment of the site. The site's own title, summary and warning repeat the overview. */
export function fragments({ site, pages, charts, places, tolls }: Corpus): Fragment[] {
  const overview = pages.find(({ kind }) => kind === 'overview');
  const words = (
    what: Fragment['what'],
    text: string,
    place: Place,
    scope: Partial<Fragment>,
  ): Fragment => ({
    what,
    text,
    at: () => place,
    ...scope,
  });
  return [
    ...(overview
      ? [
          words('title', site.title, site.place, { page: overview.file }),
          words('summary', site.summary, site.place, { page: overview.file }),
          ...(site.about.warning === NOT_STATED
            ? []
            : [words('warning', site.about.warning, site.place, { page: overview.file })]),
        ]
      : []),
    ...pages.filter(isWritten).flatMap((page) => [
      words('title', page.title, page.places.title, { page: page.file }),
      words('summary', page.summary, page.places.summary, { page: page.file }),
      ...page.blocks.flatMap((block): Fragment[] =>
        block.kind === 'heading' && !isForm(page, block.text.value)
          ? [
              {
                what: 'heading',
                text: block.text.value,
                at: (offset) => placeIn(block.text, offset),
                page: page.file,
                section: block.section,
              },
            ]
          : [],
      ),
    ]),
    ...charts.flatMap((chart) =>
      [chart.title, chart.counts, chart.reading].map((text) =>
        words('chart', text, chart.place, { rows: chart.rows }),
      ),
    ),
    ...places.flatMap(({ slug, caption, place }) =>
      caption === null
        ? []
        : [
            words('caption', caption, place, {
              told: toldOf(places, slug).map(({ what }) => what),
            }),
          ],
    ),
    ...tolls.flatMap(({ remark, place }) =>
      remark === undefined ? [] : [words('remark', remark, place, {})],
    ),
  ];
}

/** The words round the entries of the timeline and the glossary are the engine's, and name nothing. */
function isWritten({ kind }: Page): boolean {
  return kind !== 'timeline' && kind !== 'glossary';
}

/** The headings that every entry of the register has, and every exercise, repeat nothing. */
function isForm({ kind }: Page, heading: string): boolean {
  return (FORMS[kind] ?? []).some(({ text }) => text === heading);
}

const FORMS: Partial<Record<Page['kind'], typeof SECTIONS>> = {
  disagreement: SECTIONS,
  exercise: EXERCISE_SECTIONS,
};
